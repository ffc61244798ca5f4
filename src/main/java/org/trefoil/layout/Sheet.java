package org.trefoil.layout;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The size of a page, in points.
 *
 * @param width its extent to the right
 * @param height its extent downwards
 */
public record Sheet(double width, double height) {

  private static final double SMALLEST = 72;

  /** A PDF's page may be so large without a unit of its own (ISO 32000-1, annex C.2). */
  private static final double LARGEST = 14_400;

  private static final Pattern SIZES =
      Pattern.compile(
          "(\\d{1,5}(?:\\.\\d{1,3})?)\\s*[xX\u00D7]\\s*(\\d{1,5}(?:\\.\\d{1,3})?)\\s*(mm|cm|in|pt)?");

  /** Checks that it can be a page. */
  public Sheet {
    if (!(width >= SMALLEST && height >= SMALLEST && width <= LARGEST && height <= LARGEST)) {
      throw new IllegalArgumentException("No page is " + width + " by " + height + " points");
    }
  }

  /** A paper by its name, or {@code 120x180mm}; without a unit millimetres are meant. */
  public static Optional<Sheet> named(String words) {
    Optional<PageStyle.Paper> paper = PageStyle.Paper.named(words);
    if (paper.isPresent()) {
      return paper.map(PageStyle.Paper::sheet);
    }
    Matcher sizes = SIZES.matcher(words.strip().toLowerCase(Locale.ROOT));
    if (!sizes.matches()) {
      return Optional.empty();
    }
    double unit = unit(sizes.group(3));
    double width = Double.parseDouble(sizes.group(1)) * unit;
    double height = Double.parseDouble(sizes.group(2)) * unit;
    boolean possible = Math.min(width, height) >= SMALLEST && Math.max(width, height) <= LARGEST;
    return possible ? Optional.of(new Sheet(width, height)) : Optional.empty();
  }

  private static double unit(String name) {
    return switch (name == null ? "mm" : name) {
      case "pt" -> 1;
      case "in" -> 72;
      case "cm" -> 72 / 2.54;
      default -> 72 / 25.4;
    };
  }
}
