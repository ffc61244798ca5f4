package org.trefoil.drawing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads colours (CSS Color 3, 4). */
final class Colors {

  private static final Pattern FUNCTION = Pattern.compile("(rgb|hsl)a?\\(([^)]*)\\)");
  private static final Pattern HEX =
      Pattern.compile("#([0-9a-f]{3}|[0-9a-f]{4}|[0-9a-f]{6}|[0-9a-f]{8})");

  /** Loaded when the first name is met. */
  private static final class Names {
    static final Map<String, Integer> ALL = read();

    private static Map<String, Integer> read() {
      Map<String, Integer> names = new HashMap<>();
      try (var in = Colors.class.getResourceAsStream("colors.txt");
          var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII))) {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          String[] words = line.split(" ");
          names.put(words[0], Integer.parseInt(words[1], 16));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return names;
    }
  }

  /**
   * A colour and how much of what is behind it is covered.
   *
   * @param color red, green and blue in 24 bits
   * @param opacity from 0 to 1
   */
  record Color(int color, double opacity) {}

  private Colors() {}

  /** The colour that is written; empty when it is none that is known. */
  static Optional<Color> read(String written) {
    String word = written.strip().toLowerCase(Locale.ROOT);
    if (word.equals("transparent")) {
      return Optional.of(new Color(0, 0));
    }
    if (HEX.matcher(word).matches()) {
      return Optional.of(hex(word.substring(1)));
    }
    Matcher function = FUNCTION.matcher(word);
    if (function.matches()) {
      return function(function.group(1), List.of(function.group(2).strip().split("[\\s,/]+")));
    }
    return Optional.ofNullable(Names.ALL.get(word)).map(color -> new Color(color, 1));
  }

  private static Color hex(String digits) {
    String all = digits.length() < 6 ? digits.replaceAll(".", "$0$0") : digits;
    double opacity = all.length() == 8 ? Integer.parseInt(all.substring(6), 16) / 255.0 : 1;
    return new Color(Integer.parseInt(all.substring(0, 6), 16), opacity);
  }

  private static Optional<Color> function(String name, List<String> parts) {
    if (parts.size() < 3) {
      return Optional.empty();
    }
    double opacity = parts.size() > 3 ? share(parts.get(3), 1) : 1;
    if (name.equals("rgb")) {
      return Optional.of(
          new Color(
              mixed(share(parts.get(0), 255), share(parts.get(1), 255), share(parts.get(2), 255)),
              opacity));
    }
    double hue = new Numbers(parts.get(0)).next().orElse(0);
    return Optional.of(
        new Color(hsl(hue, share(parts.get(1), 1), share(parts.get(2), 1)), opacity));
  }

  /** A part of a whole, between 0 and 1, as a number or in hundredths. */
  private static double share(String written, double whole) {
    double value = new Numbers(written).next().orElse(0);
    return Math.max(0, Math.min(1, value / (written.endsWith("%") ? 100 : whole)));
  }

  private static int hsl(double hue, double saturation, double lightness) {
    double reach = saturation * Math.min(lightness, 1 - lightness);
    return mixed(
        channel(0, hue, reach, lightness),
        channel(8, hue, reach, lightness),
        channel(4, hue, reach, lightness));
  }

  private static double channel(int n, double hue, double reach, double lightness) {
    double k = ((n + hue / 30) % 12 + 12) % 12;
    return lightness - reach * Math.max(-1, Math.min(Math.min(k - 3, 9 - k), 1));
  }

  private static int mixed(double red, double green, double blue) {
    return (int) Math.round(red * 255) << 16
        | (int) Math.round(green * 255) << 8
        | (int) Math.round(blue * 255);
  }
}
