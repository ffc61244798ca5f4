package org.trefoil.narration;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/**
 * Finds the ends of the word that a place lies in, so that nothing is announced inside a word. In
 * scripts that write no spaces every place will do.
 */
final class WordEdge {

  private static final int LONGEST = 60;

  private static final Set<UnicodeScript> WITHOUT_SPACES =
      EnumSet.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.BOPOMOFO,
          UnicodeScript.THAI,
          UnicodeScript.LAO,
          UnicodeScript.KHMER,
          UnicodeScript.MYANMAR,
          UnicodeScript.TIBETAN);

  private WordEdge() {}

  /** The place itself, or the beginning of the word that ends right before it. */
  static int before(String text, int at) {
    int i = at;
    while (i > 0 && at - i < LONGEST && inWord(text.codePointBefore(i))) {
      i -= Character.charCount(text.codePointBefore(i));
    }
    return i;
  }

  /** The place itself, or the end of the word that begins right after it. */
  static int after(String text, int at) {
    int i = at;
    while (i < text.length() && i - at < LONGEST && inWord(text.codePointAt(i))) {
      i += Character.charCount(text.codePointAt(i));
    }
    return i;
  }

  private static boolean inWord(int c) {
    return Character.isLetterOrDigit(c) && !WITHOUT_SPACES.contains(UnicodeScript.of(c));
  }
}
