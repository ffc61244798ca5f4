package org.trefoil.layout;

/**
 * The colours of pages, red, green and blue in 24 bits. What is read keeps a contrast of 4.5 to 1
 * on what it may stand on (WCAG 2.2, 1.4.3).
 *
 * @param ink of text
 * @param link of links
 * @param rule of rules and bars
 * @param ground behind program text
 * @param paper of the page
 */
public record Palette(int ink, int link, int rule, int ground, int paper) {

  /** The least contrast of text. */
  public static final double LEAST_CONTRAST = 4.5;

  private static final double LEAST_CONTRAST_OF_RULES = 3;

  /** Black and blue on white. */
  public static final Palette STANDARD =
      new Palette(0x1A1A1A, 0x0B4F8A, 0x6B6B6B, 0xF3F3F0, 0xFFFFFF);

  /**
   * Checks the contrasts.
   *
   * @throws IllegalArgumentException naming the two colours that are too much alike
   */
  public Palette {
    hold("ink", ink, "paper", paper, LEAST_CONTRAST);
    hold("ink", ink, "ground", ground, LEAST_CONTRAST);
    hold("link", link, "paper", paper, LEAST_CONTRAST);
    hold("link", link, "ground", ground, LEAST_CONTRAST);
    hold("rule", rule, "paper", paper, LEAST_CONTRAST_OF_RULES);
  }

  private static void hold(String name, int color, String under, int ground, double least) {
    double contrast = contrast(color, ground);
    if (contrast < least) {
      throw new IllegalArgumentException(
          String.format(
              java.util.Locale.ROOT,
              "The contrast of %s on %s is %.1f to 1, and has to be at least %.1f",
              name,
              under,
              contrast,
              least));
    }
  }

  /** The contrast of two colours, from 1 to 21 (WCAG 2.2, contrast ratio). */
  public static double contrast(int one, int other) {
    double light = Math.max(luminance(one), luminance(other));
    double dark = Math.min(luminance(one), luminance(other));
    return (light + 0.05) / (dark + 0.05);
  }

  private static double luminance(int color) {
    return 0.2126 * linear(color >> 16 & 0xFF)
        + 0.7152 * linear(color >> 8 & 0xFF)
        + 0.0722 * linear(color & 0xFF);
  }

  private static double linear(int channel) {
    double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }
}
