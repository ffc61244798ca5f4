package org.trefoil.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Attributes in braces: {@code {#id .class key=value key="a b"}}.
 *
 * @param id the name that the author asks for, or an empty text
 * @param classes the classes in order
 * @param values the keys with their values
 * @param end one past the closing brace
 */
record Attributes(String id, List<String> classes, Map<String, String> values, int end) {

  /** None. */
  static final Attributes NONE = new Attributes("", List.of(), Map.of(), 0);

  private static final int LONGEST = 1_000;

  Attributes {
    classes = List.copyOf(classes);
    values = Map.copyOf(values);
  }

  boolean has(String name) {
    return classes.contains(name);
  }

  String value(String key) {
    return values.getOrDefault(key, "");
  }

  /** Reads the attributes that open at a place; empty unless all between the braces is such. */
  static Optional<Attributes> at(String text, int place) {
    if (place >= text.length() || text.charAt(place) != '{') {
      return Optional.empty();
    }
    return new Scan(text, place).attributes();
  }

  private static final class Scan {

    private final String text;
    private final int limit;
    private final List<String> classes = new ArrayList<>();
    private final Map<String, String> values = new LinkedHashMap<>();
    private String id = "";
    private int at;

    Scan(String text, int place) {
      this.text = text;
      this.at = place + 1;
      this.limit = Math.min(text.length(), place + LONGEST);
    }

    Optional<Attributes> attributes() {
      boolean any = false;
      for (white(); peek() != '}'; white()) {
        if (!item()) {
          return Optional.empty();
        }
        any = true;
      }
      return any ? Optional.of(new Attributes(id, classes, values, at + 1)) : Optional.empty();
    }

    private boolean item() {
      char c = peek();
      if (c == '#' || c == '.') {
        at++;
        String name = word();
        if (c == '#') {
          id = name;
        } else {
          classes.add(name);
        }
        return !name.isEmpty();
      }
      String key = word();
      if (key.isEmpty() || peek() != '=') {
        return false;
      }
      at++;
      String value = peek() == '"' || peek() == '\'' ? quoted() : word();
      values.put(key, value);
      return at <= limit;
    }

    private String quoted() {
      int close = text.indexOf(peek(), at + 1);
      if (close < 0 || close >= limit) {
        at = limit + 1;
        return "";
      }
      String value = text.substring(at + 1, close);
      at = close + 1;
      return value;
    }

    private String word() {
      int from = at;
      while (at < limit && " \t\n{}=\"'#".indexOf(text.charAt(at)) < 0) {
        at++;
      }
      return text.substring(from, at);
    }

    private char peek() {
      return at < limit ? text.charAt(at) : '\0';
    }

    private void white() {
      while (at < limit && Passage.isWhite(text.charAt(at))) {
        at++;
      }
    }
  }
}
