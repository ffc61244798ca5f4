package org.trefoil.language;

import com.ibm.icu.text.Bidi;
import java.util.Arrays;

/**
 * In which direction each character is read (UAX #9 with its pairs of brackets, which the JDK's own
 * implementation doesn't know).
 */
public final class BidiLevels {

  private BidiLevels() {}

  /**
   * The level of each character: even ones are read from left to right, odd ones from right to
   * left.
   *
   * @param text a paragraph without line ends
   * @param embeddings for each character the level that it is put in; 0 for that of the paragraph
   * @param base the direction of the paragraph
   */
  public static byte[] of(char[] text, byte[] embeddings, Direction base) {
    byte[] levels = new byte[text.length];
    if (base != Direction.RTL && !Bidi.requiresBidi(text, 0, text.length)) {
      return levels;
    }
    int flag = base == Direction.RTL ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
    Bidi bidi = new Bidi(text, 0, isPlain(embeddings) ? null : embeddings, 0, text.length, flag);
    for (int run = 0; run < bidi.getRunCount(); run++) {
      Arrays.fill(
          levels, bidi.getRunStart(run), bidi.getRunLimit(run), (byte) bidi.getRunLevel(run));
    }
    return levels;
  }

  /** ICU looks for pairs of brackets only where nothing is embedded. */
  private static boolean isPlain(byte[] embeddings) {
    for (byte embedding : embeddings) {
      if (embedding != 0) {
        return false;
      }
    }
    return true;
  }
}
