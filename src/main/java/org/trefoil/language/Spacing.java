package org.trefoil.language;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/**
 * Which scripts set no blanks between words, so that a line may end within what stands between two.
 */
public final class Spacing {

  private static final Set<UnicodeScript> WITHOUT =
      EnumSet.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.THAI,
          UnicodeScript.LAO,
          UnicodeScript.KHMER,
          UnicodeScript.MYANMAR);

  private Spacing() {}

  /** Whether a character is of a script without blanks between words. */
  public static boolean isWithout(int c) {
    return WITHOUT.contains(UnicodeScript.of(c));
  }
}
