package org.trefoil.layout;

import java.util.Arrays;

/** Fills each line with as many words as it takes; white space may hang over its end. */
final class FirstFit implements LineBreaker {

  private static final double TOLERANCE = 0.01;
  private static final char SOFT_HYPHEN = '\u00AD';

  @Override
  public int[] ends(Measured measured, double width) {
    int length = measured.text().length();
    int[] ends = new int[8];
    int count = 0;
    int start = 0;
    while (start < length) {
      start = end(measured, start, width + TOLERANCE);
      if (count == ends.length) {
        ends = Arrays.copyOf(ends, count * 2);
      }
      ends[count++] = start;
    }
    return Arrays.copyOf(ends, count);
  }

  private static int end(Measured measured, int start, double width) {
    String text = measured.text();
    double filled = 0;
    int last = start;
    for (int i = start; i < text.length(); i++) {
      if (measured.opportunities().get(i) && ends(measured, i, width - filled)) {
        last = i;
      }
      if (text.charAt(i) == '\n') {
        return i + 1;
      }
      filled += measured.advances()[i];
      boolean over = filled > width && i > start && measured.advances()[i] > 0;
      if (over && !Character.isWhitespace(text.charAt(i))) {
        return last > start ? last : i;
      }
    }
    return text.length();
  }

  /** Whether a line may end here: a soft hyphen needs room for its hyphen, a space needs none. */
  private static boolean ends(Measured measured, int end, double room) {
    return end == 0 || measured.text().charAt(end - 1) != SOFT_HYPHEN || measured.hyphen() <= room;
  }
}
