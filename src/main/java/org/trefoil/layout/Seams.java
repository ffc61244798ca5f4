package org.trefoil.layout;

import java.util.BitSet;

/**
 * Where an address, a path or a long name may be parted without a hyphen, which would be taken for
 * a part of it: after its marks (The Chicago Manual of Style, 7.46).
 */
final class Seams {

  private static final int SHORTEST = 12;
  private static final String MARKS = "/\\._?&=#%~:,;@+|()[]{}";

  /** So many characters stay together at the beginning and the end. */
  private static final int STUB = 2;

  /** Scripts without spaces aren't addresses. */
  private static final char FIRST_FOREIGN = '\u0E00';

  private Seams() {}

  /**
   * Finds the offsets at which the next line may begin.
   *
   * @param text a passage
   * @param opportunities where lines may begin by the rules for texts; within an address none of
   *     them is left, since a hyphen at a line's end would be taken for one that parts a word
   */
  static BitSet of(String text, BitSet opportunities) {
    BitSet seams = new BitSet();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || Words.isSpace(text.charAt(i))) {
        if (i - start >= SHORTEST && isTechnical(text, start, i)) {
          opportunities.clear(start + 1, i);
          word(text, start, i, seams);
        }
        start = i + 1;
      }
    }
    return seams;
  }

  /**
   * Korean has spaces between words, and a line's end within one isn't told by any sign; so it is
   * only where it helps.
   */
  static void korean(String text, BitSet opportunities, BitSet seams) {
    for (int i = opportunities.nextSetBit(1); i > 0; i = opportunities.nextSetBit(i + 1)) {
      if (i < text.length()
          && Words.isHangul(text.charAt(i))
          && Words.isHangul(text.charAt(i - 1))) {
        opportunities.clear(i);
        seams.set(i);
      }
    }
  }

  private static void word(String text, int start, int end, BitSet into) {
    for (int i = start + STUB; i <= end - STUB; i++) {
      if (isMark(text.charAt(i - 1)) && !isMark(text.charAt(i))) {
        into.set(i);
      }
    }
  }

  /** Whether a word has marks within it as no word of a language has. */
  static boolean isTechnical(String text, int start, int end) {
    int marks = 0;
    for (int i = start + 1; i < end - 1; i++) {
      char c = text.charAt(i);
      if (c >= FIRST_FOREIGN) {
        return false;
      }
      marks += isMark(c) && Character.isLetterOrDigit(text.charAt(i + 1)) ? 1 : 0;
    }
    return marks > 1 || marks == 1 && end - start > 2 * SHORTEST;
  }

  private static boolean isMark(char c) {
    return MARKS.indexOf(c) >= 0;
  }
}
