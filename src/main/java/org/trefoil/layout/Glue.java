package org.trefoil.layout;

import java.util.BitSet;

/**
 * How far the room after each character may grow and shrink when a line is justified, in points.
 * Between words it is the space that gives way (by a half and by a third of itself, as in The
 * TeXbook, chapter 12); between Chinese and Japanese characters a little room is put in, and the
 * room that their punctuation brings along is taken out (JLREQ 3.8).
 *
 * @param stretch for each character, how far the room after it grows before it looks bad
 * @param shrink for each character, how much of it and the room after it can be spared
 * @param taken for each character, how much of the room after it never is there
 */
record Glue(float[] stretch, float[] shrink, float[] taken) {

  private static final float SPACE_STRETCH = 0.5f;
  private static final float SPACE_SHRINK = 0.34f;
  private static final float CHARACTER_STRETCH = 0.12f;
  private static final float PUNCTUATION_SHRINK = 0.3f;

  /** Punctuation that has half of its square empty behind it. */
  private static final String EMPTY_BEHIND = "，。、；：！？」』）】》〉〕｝”’．";

  /** The glue of a text. */
  static Glue of(String text, float[] advances, BitSet opportunities) {
    float[] stretch = new float[text.length()];
    float[] shrink = new float[text.length()];
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' || c == '\u00A0') {
        stretch[i] = advances[i] * SPACE_STRETCH;
        shrink[i] = advances[i] * SPACE_SHRINK;
      } else if (Words.isEastAsian(c) && opportunities.get(i + 1)) {
        boolean empty = EMPTY_BEHIND.indexOf(c) >= 0;
        stretch[i] = advances[i] * CHARACTER_STRETCH;
        shrink[i] = empty ? advances[i] * PUNCTUATION_SHRINK : 0;
      }
    }
    return new Glue(stretch, shrink, new float[text.length()]);
  }

  /** The glue where some room is taken already; what it is taken from gives way no more. */
  Glue taking(float[] room) {
    float[] left = shrink.clone();
    for (int i = 0; i < room.length; i++) {
      left[i] = room[i] > 0 ? 0 : shrink[i];
    }
    return new Glue(stretch, left, room);
  }

  /** The sum of the room that some characters but the last can gain. */
  double stretch(int from, int to) {
    return sum(stretch, from, to);
  }

  /** The sum of the room that some characters but the last can lose. */
  double shrink(int from, int to) {
    return sum(shrink, from, to);
  }

  private static double sum(float[] values, int from, int to) {
    double sum = 0;
    for (int i = from; i < to - 1; i++) {
      sum += values[i];
    }
    return sum;
  }
}
