package org.trefoil.layout;

import java.util.BitSet;

/** Decides where the lines of a passage end. */
interface LineBreaker {

  /**
   * What has to be known of a passage.
   *
   * @param text its characters; a line feed ends a line
   * @param advances how wide each is, in points; that of a cluster stands at its first character
   * @param opportunities where a line may begin
   * @param hyphen the room that a soft hyphen takes at the end of a line, in points
   */
  record Measured(String text, float[] advances, BitSet opportunities, double hyphen) {}

  /**
   * The offsets at which lines end, the last being the length of the text. A word that is wider
   * than the measure is broken between clusters, so that no line but a single cluster is overfull.
   *
   * @param measured the passage
   * @param width the measure in points
   */
  int[] ends(Measured measured, double width);
}
