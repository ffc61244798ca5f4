package org.trefoil.drawing;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.trefoil.xml.XmlNode;

/** The properties of an element: its own, and those of what it stands in. */
final class Style {

  /** In pixels, where nothing else is said (CSS 2.2, 15.7). */
  static final double MEDIUM = 16;

  private static final Set<String> NOT_INHERITED =
      Set.of(
          "alignment-baseline",
          "baseline-shift",
          "clip-path",
          "display",
          "mask",
          "opacity",
          "overflow",
          "stop-color",
          "stop-opacity",
          "text-decoration",
          "unicode-bidi",
          "vector-effect");

  /** Attributes that are no properties, though a property may be called the same. */
  private static final Set<String> ATTRIBUTES =
      Set.of("style", "class", "id", "d", "x", "y", "width", "height", "transform", "points");

  private static final Map<String, Double> SIZES =
      Map.of(
          "xx-small",
          0.6,
          "x-small",
          0.75,
          "small",
          8 / 9.0,
          "medium",
          1.0,
          "large",
          1.2,
          "x-large",
          1.5,
          "xx-large",
          2.0);

  static final Style INITIAL = new Style(Map.of(), MEDIUM);

  private final Map<String, String> values;
  private final double size;

  private Style(Map<String, String> values, double size) {
    this.values = values;
    this.size = size;
  }

  /**
   * The style of an element in this one.
   *
   * @param ancestors from the outermost to the element itself
   */
  Style of(List<XmlNode.Element> ancestors, StyleSheet sheet, Budget budget)
      throws DrawingException {
    XmlNode.Element element = ancestors.get(ancestors.size() - 1);
    Map<String, String> own = new HashMap<>();
    for (XmlNode.Attribute attribute : element.attributes()) {
      if (attribute.namespace().isEmpty() && !ATTRIBUTES.contains(attribute.name())) {
        own.put(attribute.name(), attribute.value().strip());
      } else if (attribute.name().equals("space")) {
        own.put("xml:space", attribute.value());
      }
    }
    own.putAll(sheet.of(ancestors, budget));
    own.putAll(StyleSheet.declarations(element.attribute("style").orElse("")));
    return within(own);
  }

  private Style within(Map<String, String> own) {
    Map<String, String> all = new HashMap<>();
    values.forEach((name, value) -> inherit(all, name, value));
    own.forEach((name, value) -> all.put(name, value.equals("inherit") ? values.get(name) : value));
    all.values().removeIf(java.util.Objects::isNull);
    return new Style(all, own.containsKey("font-size") ? size(own.get("font-size")) : size);
  }

  private static void inherit(Map<String, String> all, String name, String value) {
    if (!NOT_INHERITED.contains(name)) {
      all.put(name, value);
    }
  }

  private double size(String written) {
    String word = written.toLowerCase(Locale.ROOT);
    if (SIZES.containsKey(word)) {
      return MEDIUM * SIZES.get(word);
    }
    if (word.equals("smaller") || word.equals("larger")) {
      return word.equals("larger") ? size * 1.2 : size / 1.2;
    }
    double found = new Lengths(size, size).of(word, size, size);
    return found >= 0 ? Math.min(found, 10_000) : size;
  }

  /** The value of a property, in the letters it was written in. */
  String value(String property, String otherwise) {
    return values.getOrDefault(property, otherwise);
  }

  /** Whether a property has one of some values. */
  boolean is(String property, String... wanted) {
    return List.of(wanted).contains(value(property, "").toLowerCase(Locale.ROOT));
  }

  /** The size of letters, in units of the drawing. */
  double size() {
    return size;
  }

  /** A part of the whole, between 0 and 1, as a number or in hundredths. */
  double part(String property, double otherwise) {
    Numbers numbers = new Numbers(value(property, ""));
    double value = numbers.next().orElse(otherwise);
    double part = numbers.rest().equals("%") ? value / 100 : value;
    return Math.max(0, Math.min(1, part));
  }
}
