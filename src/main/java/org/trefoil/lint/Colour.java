package org.trefoil.lint;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A colour of the web (sRGB).
 *
 * @param red 0 to 255
 * @param green 0 to 255
 * @param blue 0 to 255
 */
record Colour(int red, int green, int blue) {

  static final Colour WHITE = new Colour(255, 255, 255);

  private static final Pattern FUNCTION =
      Pattern.compile("rgba?\\(\\s*(\\d{1,3})\\s*,\\s*(\\d{1,3})\\s*,\\s*(\\d{1,3})\\b.*");

  /** The sixteen names of HTML 4 and those that authors use most beside them. */
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("black", "000000"),
          Map.entry("silver", "c0c0c0"),
          Map.entry("gray", "808080"),
          Map.entry("grey", "808080"),
          Map.entry("white", "ffffff"),
          Map.entry("maroon", "800000"),
          Map.entry("red", "ff0000"),
          Map.entry("purple", "800080"),
          Map.entry("fuchsia", "ff00ff"),
          Map.entry("magenta", "ff00ff"),
          Map.entry("green", "008000"),
          Map.entry("lime", "00ff00"),
          Map.entry("olive", "808000"),
          Map.entry("yellow", "ffff00"),
          Map.entry("navy", "000080"),
          Map.entry("blue", "0000ff"),
          Map.entry("teal", "008080"),
          Map.entry("aqua", "00ffff"),
          Map.entry("cyan", "00ffff"),
          Map.entry("orange", "ffa500"),
          Map.entry("pink", "ffc0cb"),
          Map.entry("gold", "ffd700"),
          Map.entry("lightgray", "d3d3d3"),
          Map.entry("lightgrey", "d3d3d3"));

  /** Reads a name, {@code #rgb}, {@code #rrggbb} or {@code rgb(…)}. */
  static Optional<Colour> parse(String written) {
    String value = written.strip().toLowerCase(Locale.ROOT);
    Matcher function = FUNCTION.matcher(value);
    if (function.matches()) {
      return Optional.of(new Colour(part(function, 1), part(function, 2), part(function, 3)));
    }
    String hex = NAMES.getOrDefault(value, value.startsWith("#") ? value.substring(1) : "");
    if (hex.matches("[0-9a-f]{3}")) {
      hex = hex.replaceAll("(.)", "$1$1");
    }
    return hex.matches("[0-9a-f]{6}")
        ? Optional.of(ofNumber(Integer.parseInt(hex, 16)))
        : Optional.empty();
  }

  private static Colour ofNumber(int number) {
    return new Colour(number >> 16, number >> 8 & 255, number & 255);
  }

  private static int part(Matcher function, int group) {
    return Math.min(255, Integer.parseInt(function.group(group)));
  }

  /** The contrast ratio of WCAG 2.2, from 1 to 21. */
  double contrast(Colour other) {
    double one = luminance();
    double two = other.luminance();
    return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
  }

  private double luminance() {
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
