package org.trefoil.media;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trefoil.xml.XmlNode;

/**
 * How large a drawing wants to be, in CSS pixels: what it states, else its view box, else what CSS
 * 2.2 (section 10.3.2) gives to something that states nothing.
 *
 * @param width between 1 and the longest side allowed
 * @param height likewise
 */
record DrawingSize(int width, int height) {

  private static final double DEFAULT_WIDTH = 300;
  private static final double DEFAULT_HEIGHT = 150;
  private static final Pattern LENGTH =
      Pattern.compile(
          "\\s*([0-9]{1,9}(?:\\.[0-9]{1,9})?|\\.[0-9]{1,9})(px|pt|pc|mm|cm|in|em)?\\s*");
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(?:[0-9]{1,9}(?:\\.[0-9]{0,12})?|\\.[0-9]{1,12})");
  private static final Map<String, Double> UNITS =
      Map.of(
          "px", 1.0, "pt", 96 / 72.0, "pc", 16.0, "mm", 96 / 25.4, "cm", 96 / 2.54, "in", 96.0,
          "em", 16.0);

  static DrawingSize of(XmlNode.Element root) {
    double[] box = root.attribute("viewBox").map(DrawingSize::box).orElse(new double[0]);
    boolean boxed = hasRoom(box);
    double ratio = boxed ? box[3] / box[2] : DEFAULT_HEIGHT / DEFAULT_WIDTH;
    Optional<Double> width = root.attribute("width").flatMap(DrawingSize::length);
    Optional<Double> height = root.attribute("height").flatMap(DrawingSize::length);
    double w =
        width.orElse(height.isPresent() ? height.get() / ratio : boxed ? box[2] : DEFAULT_WIDTH);
    return new DrawingSize(bounded(w), bounded(height.orElse(w * ratio)));
  }

  /** Whether an element states a view box that something can be seen in. */
  static boolean hasBox(XmlNode.Element element) {
    return element
        .attribute("viewBox")
        .map(DrawingSize::box)
        .filter(DrawingSize::hasRoom)
        .isPresent();
  }

  private static boolean hasRoom(double[] box) {
    return box.length == 4 && box[2] > 0 && box[3] > 0;
  }

  private static int bounded(double length) {
    return (int) Math.max(1, Math.min(AssetResolver.MAX_SIDE, Math.ceil(length)));
  }

  private static Optional<Double> length(String written) {
    Matcher length = LENGTH.matcher(written);
    if (!length.matches()) {
      return Optional.empty();
    }
    double unit = length.group(2) == null ? 1 : UNITS.get(length.group(2));
    double pixels = Double.parseDouble(length.group(1)) * unit;
    return pixels > 0 ? Optional.of(pixels) : Optional.empty();
  }

  private static double[] box(String written) {
    String[] words = written.strip().split("\\s*,\\s*|\\s+", 5);
    return words.length == 4 && Arrays.stream(words).allMatch(w -> NUMBER.matcher(w).matches())
        ? Arrays.stream(words).mapToDouble(Double::parseDouble).toArray()
        : new double[0];
  }
}
