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
      if (fresh || space || isSpaceless(c) && opportunities.get(at)) {
        starts = count == starts.length ? Arrays.copyOf(starts, count * 2) : starts;
        starts[count++] = at;
      }
      fresh = space;
    }
    return Arrays.copyOf(starts, count);
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

  /** Chinese and Japanese characters and their punctuation; not Hangul, which has spaces. */
  static boolean isEastAsian(char c) {
    return c >= '\u2E80' && c < '\uA4D0'
        || c >= '\uF900' && c < '\uFB00'
        || c >= '\uFE30' && c < '\uFE50'
        || c >= '\uFF00' && c < '\uFFA0'
        || c >= '\uD840' && c < '\uD900';
  }
}
