package org.trefoil.language;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/**
 * Where several characters are shown as one picture: families, professions, flags, skin tones (UTS
 * #51, emoji ZWJ, modifier, flag and tag sequences).
 */
public final class EmojiSequences {

  private static final int FIRST_PICTURE = 0x2190;
  private static final int JOINER = 0x200D;
  private static final int LETTER_A = 0x1F1E6;
  private static final int LETTER_Z = 0x1F1FF;

  private EmojiSequences() {}

  /**
   * Where the picture that begins at an index ends.
   *
   * @return the index after it; the index after the character when it makes no picture with others
   */
  public static int end(String text, int from) {
    int c = text.codePointAt(from);
    int next = from + Character.charCount(c);
    if (c < FIRST_PICTURE || next == text.length()) {
      return next;
    }
    if (flagLetter(c)) {
      return flagLetter(text.codePointAt(next)) ? next + 2 : next;
    }
    if (!pictographic(c)) {
      return next;
    }
    int end = attached(text, next);
    while (joins(text, end)) {
      int more = text.codePointAt(end + 1);
      end = attached(text, end + 1 + Character.charCount(more));
    }
    return end;
  }

  private static boolean joins(String text, int at) {
    return at + 1 < text.length()
        && text.charAt(at) == JOINER
        && pictographic(text.codePointAt(at + 1));
  }

  /** The index after variation selectors, skin tones and tags. */
  private static int attached(String text, int from) {
    int at = from;
    while (at < text.length() && attaches(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }

  private static boolean attaches(int c) {
    return c == 0xFE0F || c == 0xFE0E || skinTone(c) || c >= 0xE0020 && c <= 0xE007F;
  }

  /** Whether a character is one of the five skin tones. */
  public static boolean skinTone(int c) {
    return c >= 0x1F3FB && c <= 0x1F3FF;
  }

  private static boolean flagLetter(int c) {
    return c >= LETTER_A && c <= LETTER_Z;
  }

  private static boolean pictographic(int c) {
    return c >= FIRST_PICTURE && UCharacter.hasBinaryProperty(c, UProperty.EXTENDED_PICTOGRAPHIC);
  }
}
