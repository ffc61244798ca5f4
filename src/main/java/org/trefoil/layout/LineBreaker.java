package org.trefoil.layout;

import java.util.BitSet;
import java.util.function.Supplier;

/** Decides where the lines of a passage end. */
interface LineBreaker {

  /**
   * What has to be known of a passage.
   *
   * @param text its characters; a line feed ends a line
   * @param advances how wide each is, in points; that of a cluster stands at its first character
   * @param glue how far the room after characters gives way
   * @param opportunities where a line may begin
   * @param seams where else a line may begin when it helps, without a sign of it: in addresses
   * @param hyphens where words may be hyphenated, worked out when asked for
   * @param hyphen the room that a hyphen takes at the end of a line, in points
   */
  record Measured(
      String text,
      float[] advances,
      Glue glue,
      BitSet opportunities,
      BitSet seams,
      Supplier<BitSet> hyphens,
      double hyphen) {

    /** Whether a hyphen is drawn when a line ends at a place, for there is a soft one. */
    boolean isSoft(int end) {
      return end > 0 && text.charAt(end - 1) == '\u00AD';
    }

    /** One past the last visible character of a line; the spaces after it hang over its end. */
    int visibleEnd(int from, int end) {
      int visible = end;
      while (visible > from && Words.isSpace(text.charAt(visible - 1))) {
        visible--;
      }
      return visible;
    }
  }

  /**
   * The offsets at which lines end, the last being the length of the text. A word that is wider
   * than the measure is broken between clusters, so that no line but a single cluster is overfull.
   *
   * @param measured the passage
   * @param width the measure in points
   */
  int[] ends(Measured measured, double width);
}
