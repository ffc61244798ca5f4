package org.trefoil.layout;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.trefoil.config.Settings;
import org.trefoil.config.SettingsException;

/**
 * How pages look, whatever their size.
 *
 * @param sheet the page, unless another one is asked for
 * @param margin on all four sides, in points; empty for an eighth of the page's width
 * @param size of the body text, in points
 * @param leading from one base line to the next, as a multiple of the size
 * @param spacing the room around paragraphs, as a multiple of the usual
 * @param small the size of notes and captions, as a part of the body's
 * @param manner how lines are filled
 * @param palette the colours
 */
public record Theme(
    Optional<Sheet> sheet,
    Optional<Double> margin,
    double size,
    double leading,
    double spacing,
    double small,
    Manner manner,
    Palette palette) {

  private static final Set<String> KEYS =
      Set.of(
          "page", "margin", "size", "leading", "spacing", "small", "lines", "ink", "link", "rule",
          "ground", "paper");

  private static final Map<String, Manner> MANNERS =
      Map.of("justified", Manner.JUSTIFIED, "ragged", Manner.RAGGED, "whole words", Manner.WHOLE);

  /** What is used when nobody asks for anything else. */
  public static final Theme STANDARD =
      new Theme(
          Optional.empty(),
          Optional.empty(),
          11,
          1.45,
          1,
          0.85,
          Manner.JUSTIFIED,
          Palette.STANDARD);

  /** Checks that nothing is missing. */
  public Theme {
    Objects.requireNonNull(sheet);
    Objects.requireNonNull(margin);
    Objects.requireNonNull(manner);
    Objects.requireNonNull(palette);
  }

  /**
   * Reads a theme file. What it doesn't say is as in the standard theme.
   *
   * @throws ThemeException when it isn't YAML, has an unknown key, or a value that can't be used
   */
  public static Theme parse(String yaml) throws ThemeException {
    try {
      return new Reading(Settings.parse(yaml)).theme();
    } catch (SettingsException e) {
      throw new ThemeException(e.getMessage());
    }
  }

  /** Takes values out of settings. */
  private record Reading(Settings settings) {

    Theme theme() throws ThemeException {
      for (String key : settings.keys()) {
        if (!KEYS.contains(key)) {
          throw wrong(key, "is no key of a theme");
        }
      }
      return new Theme(
          sheet(),
          settings.has("margin") ? Optional.of(number("margin", 0, 0, 300)) : Optional.empty(),
          number("size", STANDARD.size, 6, 48),
          number("leading", STANDARD.leading, 1, 3),
          number("spacing", STANDARD.spacing, 0.2, 4),
          number("small", STANDARD.small, 0.6, 1),
          manner(),
          palette());
    }

    private Optional<Sheet> sheet() throws ThemeException {
      Optional<String> name = settings.string("page");
      Optional<Sheet> sheet = name.flatMap(Sheet::named);
      if (name.isPresent() && sheet.isEmpty()) {
        throw wrong("page", "is no paper that we know, nor WIDTHxHEIGHT");
      }
      return sheet;
    }

    private double number(String key, double usual, double least, double most)
        throws ThemeException {
      if (!settings.has(key)) {
        return usual;
      }
      double value = settings.number(key).orElse(Double.NaN);
      if (!(value >= least && value <= most)) {
        throw wrong(key, "has to be a number from " + least + " to " + most);
      }
      return value;
    }

    private Manner manner() throws ThemeException {
      String words = settings.string("lines").orElse("justified");
      if (!MANNERS.containsKey(words)) {
        throw wrong("lines", "has to be justified, ragged or whole words");
      }
      return MANNERS.get(words);
    }

    private Palette palette() throws ThemeException {
      Palette usual = Palette.STANDARD;
      int[] colors = {
        color("ink", usual.ink()),
        color("link", usual.link()),
        color("rule", usual.rule()),
        color("ground", usual.ground()),
        color("paper", usual.paper())
      };
      try {
        return new Palette(colors[0], colors[1], colors[2], colors[3], colors[4]);
      } catch (IllegalArgumentException e) {
        throw new ThemeException(e.getMessage());
      }
    }

    private int color(String key, int usual) throws ThemeException {
      if (!settings.has(key)) {
        return usual;
      }
      String written = settings.string(key).orElse("");
      if (!written.matches("#[0-9A-Fa-f]{6}")) {
        throw wrong(key, "has to be a colour such as \"#1A1A1A\"");
      }
      return Integer.parseInt(written.substring(1), 16);
    }

    private ThemeException wrong(String key, String what) {
      return new ThemeException("Line " + settings.line(key) + ": " + key + " " + what);
    }
  }
}
