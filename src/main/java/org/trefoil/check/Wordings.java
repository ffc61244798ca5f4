package org.trefoil.check;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Texts that may sound the same although they are written in two ways: “2nd edition” and “second
 * edition”, or two that differ in signs only for which a voice has one word. Those are much alike
 * on paper too, or very short.
 */
final class Wordings {

  /** Of fewer letters nothing is concluded. */
  private static final int TELLING = 8;

  /** So much of their pairs of letters two texts share (Dice's coefficient) that are much alike. */
  private static final double ALIKE = 0.5;

  private Wordings() {}

  /** Whether two texts may be one when they are spoken. */
  static boolean mayBeOne(String one, String other) {
    String mine = letters(one);
    String its = letters(other);
    boolean tells = Math.min(mine.length(), its.length()) >= TELLING;
    return !tells || alike(mine, its) >= ALIKE;
  }

  private static String letters(String text) {
    return text.replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "").toLowerCase(Locale.ROOT);
  }

  private static double alike(String one, String other) {
    Map<String, Integer> pairs = new HashMap<>();
    for (int i = 0; i + 2 <= one.length(); i++) {
      pairs.merge(one.substring(i, i + 2), 1, Integer::sum);
    }
    int shared = 0;
    for (int i = 0; i + 2 <= other.length(); i++) {
      if (pairs.merge(other.substring(i, i + 2), -1, Integer::sum) >= 0) {
        shared++;
      }
    }
    return 2.0 * shared / (one.length() + other.length() - 2);
  }
}
