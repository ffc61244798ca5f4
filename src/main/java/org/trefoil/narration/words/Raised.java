package org.trefoil.narration.words;

import java.util.ArrayList;
import java.util.List;

/** Raised characters: powers by their names, other things after a word that says so. */
final class Raised {

  private Raised() {}

  /** The words of a raised text, given how it would read on the line. */
  static List<Spoken> words(String text, List<Spoken> level) {
    String bare = text.strip();
    if (bare.equals("2") || bare.equals("3")) {
      return List.of(
          new Spoken(bare.equals("2") ? "squared" : "cubed", "", 0, text.length(), "power"));
    }
    boolean number = bare.matches("[-\u2212+]?[0-9]{1,4}");
    if (!number || level.isEmpty()) {
      return level;
    }
    List<Spoken> out = new ArrayList<>();
    for (String word : List.of("to", "the", "power", "of")) {
      out.add(new Spoken(word, "", level.get(0).from(), level.get(0).to(), "power"));
    }
    out.addAll(level);
    return out;
  }
}
