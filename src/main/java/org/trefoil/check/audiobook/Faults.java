package org.trefoil.check.audiobook;

import java.util.ArrayList;
import java.util.List;

/** Collects faults, but no more of one rule than a person will read. */
final class Faults {

  private static final int MOST = 20;

  private final List<Fault> all = new ArrayList<>();

  void add(String rule, String place, String message) {
    if (all.stream().filter(fault -> fault.rule().equals(rule)).count() < MOST) {
      all.add(new Fault(rule, place, message));
    }
  }

  void unless(boolean sound, String rule, String place, String message) {
    if (!sound) {
      add(rule, place, message);
    }
  }

  List<Fault> all() {
    return List.copyOf(all);
  }
}
