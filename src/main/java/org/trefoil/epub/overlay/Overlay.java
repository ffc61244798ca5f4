package org.trefoil.epub.overlay;

import java.util.ArrayList;
import java.util.List;

/** What is heard of one file of the text, in order. */
public final class Overlay {

  private final List<Par> pars = new ArrayList<>();

  Overlay() {}

  void add(Par par) {
    pars.add(par);
  }

  List<Par> pars() {
    return pars;
  }

  /** How long it takes, in milliseconds. */
  public long duration() {
    return pars.stream()
        .flatMap(par -> par.sound().stream())
        .mapToLong(sound -> sound.end() - sound.begin())
        .sum();
  }
}
