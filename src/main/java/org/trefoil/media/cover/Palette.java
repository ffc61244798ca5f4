package org.trefoil.media.cover;

import java.awt.Color;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * The colours of a cover.
 *
 * @param ground behind everything
 * @param leaf of the ornament
 * @param ink of the letters: at least seven times as light as the ground (WCAG 2.2, 1.4.6)
 */
record Palette(Color ground, Color leaf, Color ink) {

  private static final Color INK = new Color(0xFFFDF7);

  private static final int[][] PAIRS = {
    {0x1F3A4D, 0x3E6C8A},
    {0x23402F, 0x457A5A},
    {0x4A2433, 0x85485F},
    {0x33305A, 0x5F5A9A},
    {0x44391F, 0x7A6938},
    {0x4B2A1D, 0x87533C},
    {0x1E4145, 0x3C7379},
    {0x3A3A40, 0x66666F}
  };

  /** The colours of a title: always the same for the same words. */
  static Palette of(String title) {
    CRC32 sum = new CRC32();
    sum.update(title.getBytes(StandardCharsets.UTF_8));
    int[] pair = PAIRS[(int) (sum.getValue() % PAIRS.length)];
    return new Palette(new Color(pair[0]), new Color(pair[1]), INK);
  }

  /** All there are. */
  static Palette[] all() {
    Palette[] all = new Palette[PAIRS.length];
    for (int i = 0; i < all.length; i++) {
      all[i] = new Palette(new Color(PAIRS[i][0]), new Color(PAIRS[i][1]), INK);
    }
    return all;
  }
}
