package org.trefoil.layout;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * How pages look. All lengths are points.
 *
 * @param width of a page
 * @param height of a page
 * @param margin on all four sides
 * @param size of the body text
 * @param leading from one base line of the body text to the next, as a multiple of the size
 * @param theme what else there is to the look of pages
 */
public record PageStyle(
    double width, double height, double margin, double size, double leading, Theme theme) {

  /** Sizes of paper that have a name (ISO 216, ANSI). */
  public enum Paper {
    A3(841.89, 1190.55),
    A4(595.28, 841.89),
    A5(419.53, 595.28),
    A6(297.64, 419.53),
    B4(708.66, 1000.63),
    B5(498.90, 708.66),
    B6(354.33, 498.90),
    LETTER(612, 792),
    LEGAL(612, 1008),
    TABLOID(792, 1224),
    EXECUTIVE(522, 756);

    private final double width;
    private final double height;

    Paper(double width, double height) {
      this.width = width;
      this.height = height;
    }

    /** Its size. */
    public Sheet sheet() {
      return new Sheet(width, height);
    }

    /** Finds a paper by its name in any case. */
    public static Optional<Paper> named(String name) {
      String wanted = name.strip().toUpperCase(Locale.ROOT);
      return Arrays.stream(values()).filter(paper -> paper.name().equals(wanted)).findFirst();
    }
  }

  /** What is used when nobody asks for anything else. */
  public static final PageStyle STANDARD = on(Paper.A4);

  /** Checks that there is room for text. */
  public PageStyle {
    if (!(width > 2 * margin && height > 2 * margin && size > 0 && leading >= 1 && margin >= 0)) {
      throw new IllegalArgumentException(
          "No room for text on a page of " + width + " by " + height);
    }
  }

  /** The standard theme with other measures. */
  public PageStyle(double width, double height, double margin, double size, double leading) {
    this(width, height, margin, size, leading, Theme.STANDARD);
  }

  /** The standard look on a paper. */
  public static PageStyle on(Paper paper) {
    Objects.requireNonNull(paper);
    return of(Theme.STANDARD, paper.sheet());
  }

  /** A theme on a sheet; the margins are an eighth of its width unless the theme names others. */
  public static PageStyle of(Theme theme, Sheet sheet) {
    double most = Math.min(sheet.width(), sheet.height()) / 3;
    double margin = Math.min(most, theme.margin().orElse(sheet.width() / 8));
    return new PageStyle(
        sheet.width(), sheet.height(), margin, theme.size(), theme.leading(), theme);
  }

  /** The height of the text area. */
  double room() {
    return height - 2 * margin;
  }
}
