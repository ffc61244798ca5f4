package org.trefoil.drawing;

import java.util.Locale;
import java.util.OptionalDouble;
import org.trefoil.xml.XmlNode;

/**
 * Lengths in the window that an element stands in.
 *
 * @param width of the window, of which hundredths across are
 * @param height likewise, downwards
 */
record Lengths(double width, double height) {

  /** What hundredths are of that go neither across nor down (SVG 1.1, 7.10). */
  double diagonal() {
    return Math.sqrt((width * width + height * height) / 2);
  }

  /**
   * A length as written.
   *
   * @param whole what hundredths are of
   * @param size of the letters
   */
  double of(String written, double whole, double size) {
    Numbers numbers = new Numbers(written);
    OptionalDouble value = numbers.next();
    if (value.isEmpty()) {
      return 0;
    }
    return value.getAsDouble() * unit(numbers.rest().toLowerCase(Locale.ROOT), whole, size);
  }

  private static double unit(String name, double whole, double size) {
    return switch (name) {
      case "%" -> whole / 100;
      case "pt" -> 96 / 72.0;
      case "pc" -> 16;
      case "mm" -> 96 / 25.4;
      case "cm" -> 96 / 2.54;
      case "in" -> 96;
      case "em" -> size;
      case "ex" -> size / 2;
      case "rem" -> Style.MEDIUM;
      default -> 1;
    };
  }

  /** A length across, from an attribute. */
  double across(XmlNode.Element element, String attribute, Style style) {
    return element.attribute(attribute).map(v -> of(v, width, style.size())).orElse(0.0);
  }

  /** A length downwards, from an attribute. */
  double down(XmlNode.Element element, String attribute, Style style) {
    return element.attribute(attribute).map(v -> of(v, height, style.size())).orElse(0.0);
  }
}
