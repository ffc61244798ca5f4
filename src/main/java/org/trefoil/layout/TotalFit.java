package org.trefoil.layout;

import java.util.Arrays;

/**
 * Breaks a paragraph into lines so that the sum of all blemishes is least (Knuth and Plass,
 * Breaking Paragraphs into Lines, 1981). First without hyphens; when a line would be too loose
 * then, with hyphens; and when it still would, with whatever can be had. Only lines that can begin
 * within one measure of where one ends are compared, so the time grows with the length of the text.
 */
final class TotalFit implements LineBreaker {

  /** How loose a line may be, as a multiple of its stretch, in the first two passes. */
  private static final double[] TOLERANCES = {1.0, 1.8};

  private static final double TIGHTEST = -1;

  private final Manner manner;

  /**
   * @param manner whether lines are filled to both edges, and whether words may be hyphenated
   */
  TotalFit(Manner manner) {
    this.manner = manner;
  }

  @Override
  public int[] ends(Measured measured, double width) {
    int[] ends = new int[8];
    int count = 0;
    int length = measured.text().length();
    for (int from = 0; from < length; ) {
      int feed = measured.text().indexOf('\n', from);
      int to = feed < 0 ? length : feed + 1;
      int[] lines = stretch(measured, from, to, width);
      if (count + lines.length > ends.length) {
        ends = Arrays.copyOf(ends, (count + lines.length) * 2);
      }
      System.arraycopy(lines, 0, ends, count, lines.length);
      count += lines.length;
      from = to;
    }
    return Arrays.copyOf(ends, count);
  }

  /** The ends of the lines between two hard ends. */
  private int[] stretch(Measured measured, int from, int to, double width) {
    Places plain = Places.plain(measured, from, to);
    if (plain.width(0, plain.count() - 1) <= width) {
      return new int[] {to};
    }
    int[] lines = new Lines(plain, width, TOLERANCES[0], manner).ends();
    if (lines.length == 0 && manner != Manner.WHOLE) {
      Places parted = Places.hyphenated(measured, from, to);
      lines = new Lines(parted, width, TOLERANCES[1], manner).ends();
    }
    if (lines.length > 0) {
      return lines;
    }
    Places forced = Places.forced(measured, from, to, width, manner);
    return new Lines(forced, width, Double.MAX_VALUE, manner).ends();
  }

  /**
   * How far a line has to give way: 0 as it is, 1 as far as is good, -1 as far as it can shrink.
   */
  static double ratio(double slack, double stretch, double shrink) {
    if (slack >= 0) {
      return slack == 0 ? 0 : stretch > 0 ? slack / stretch : Double.MAX_VALUE;
    }
    return shrink > 0 ? slack / shrink : -Double.MAX_VALUE;
  }

  /** Whether a line is narrow enough. */
  static boolean fits(double ratio) {
    return ratio >= TIGHTEST;
  }
}
