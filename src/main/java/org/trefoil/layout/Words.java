package org.trefoil.layout;

import java.util.Arrays;
import java.util.BitSet;

/** Cuts text into what is shaped by itself. */
final class Words {

  private Words() {}

  /**
   * Where words begin between two places of a passage: at each space and after it, and in scripts
   * without spaces wherever a line may end, since letters don't act on each other there.
   *
   * @param text of a piece
   * @param start in the passage
   * @param end in the passage
   * @param pieceStart where the piece begins in the passage
   * @param opportunities where lines may begin in the passage
   */
  static int[] starts(String text, int start, int end, int pieceStart, BitSet opportunities) {
    int[] starts = new int[8];
    int count = 0;
    boolean fresh = true;
    for (int at = start; at < end; at++) {
      char c = text.charAt(at - pieceStart);
      boolean space = isSpace(c);
      if (fresh || space || isAlone(c) || isSpaceless(c) && opportunities.get(at)) {
        starts = count == starts.length ? Arrays.copyOf(starts, count * 2) : starts;
        starts[count++] = at;
      }
      fresh = space;
    }
    return Arrays.copyOf(starts, count);
  }

  /** Whether a character stands in a square of its own, so that room may be taken from it. */
  private static boolean isAlone(char c) {
    return isEastAsian(c) && Character.getType(c) != Character.NON_SPACING_MARK;
  }

  static boolean isSpace(char c) {
    return c == ' ' || c == '\u00A0' || Character.isWhitespace(c);
  }

  /** Whether a character belongs to a script that puts no spaces between words. */
  static boolean isSpaceless(char c) {
    return c >= '\u0E00'
        && (c < '\u0F00'
            || c >= '\u1000' && c < '\u10A0'
            || c >= '\u1780' && c < '\u1800'
            || isEastAsian(c));
  }

  /** The letters of Korean. */
  static boolean isHangul(char c) {
    return c >= '\uAC00' && c < '\uD7B0'
        || c >= '\u1100' && c < '\u1200'
        || c >= '\u3130' && c < '\u3190';
  }

  /** Chinese and Japanese characters and their punctuation; not Hangul, which has spaces. */
  static boolean isEastAsian(char c) {
    return c >= '\u2E80' && c < '\uA4D0'
        || c >= '\uF900' && c < '\uFB00'
        || c >= '\uFE30' && c < '\uFE50'
        || c >= '\uFF00' && c < '\uFFA0'
        || c >= '\uD840' && c < '\uD900';
  }
}
