package org.trefoil.markdown;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A tag of HTML as CommonMark defines it (0.31, section 6.6).
 *
 * @param name in lower case
 * @param closing whether it is a closing tag
 * @param selfClosing whether it ends with {@code />}
 * @param attributes names in lower case, values with their character references resolved
 * @param end one past its last unit
 */
record HtmlTag(
    String name, boolean closing, boolean selfClosing, Map<String, String> attributes, int end) {

  HtmlTag {
    attributes = Map.copyOf(attributes);
  }

  /** Reads the tag that begins at an offset, if one does and ends before a limit. */
  static Optional<HtmlTag> at(String text, int start, int limit) {
    return new Scan(text, start, limit).tag();
  }

  /** The value of an attribute, or an empty text. */
  String attribute(String key) {
    return attributes.getOrDefault(key, "");
  }

  private static final class Scan {

    private final String text;
    private final int limit;
    private int at;

    Scan(String text, int start, int limit) {
      this.text = text;
      this.limit = limit;
      this.at = start;
    }

    Optional<HtmlTag> tag() {
      if (!take('<')) {
        return Optional.empty();
      }
      boolean closing = take('/');
      int from = at;
      if (!isLetter(peek())) {
        return Optional.empty();
      }
      while (isLetter(peek()) || isDigit(peek()) || peek() == '-') {
        at++;
      }
      String name = text.substring(from, at).toLowerCase(Locale.ROOT);
      return closing ? closingTag(name) : openingTag(name);
    }

    private Optional<HtmlTag> closingTag(String name) {
      white();
      return take('>')
          ? Optional.of(new HtmlTag(name, true, false, Map.of(), at))
          : Optional.empty();
    }

    private Optional<HtmlTag> openingTag(String name) {
      Map<String, String> attributes = new LinkedHashMap<>();
      boolean white = white();
      while (white && isNameStart(peek())) {
        if (!attribute(attributes)) {
          return Optional.empty();
        }
        white = white();
      }
      boolean selfClosing = take('/');
      return take('>')
          ? Optional.of(new HtmlTag(name, false, selfClosing, attributes, at))
          : Optional.empty();
    }

    /** Reads a name and, when there is one, its value; leaves white space before no value. */
    private boolean attribute(Map<String, String> into) {
      int from = at;
      while (isNameStart(peek()) || isDigit(peek()) || peek() == '.' || peek() == '-') {
        at++;
      }
      String name = text.substring(from, at).toLowerCase(Locale.ROOT);
      int afterName = at;
      white();
      if (!take('=')) {
        at = afterName;
        into.putIfAbsent(name, "");
        return true;
      }
      white();
      Optional<String> value = value();
      value.ifPresent(found -> into.putIfAbsent(name, Entities.resolve(found)));
      return value.isPresent();
    }

    private Optional<String> value() {
      char quote = peek();
      if (quote == '"' || quote == '\'') {
        int close = text.indexOf(quote, at + 1);
        if (close < 0 || close >= limit) {
          return Optional.empty();
        }
        String value = text.substring(at + 1, close);
        at = close + 1;
        return Optional.of(value);
      }
      int from = at;
      while (at < limit && " \t\n\"'=<>`".indexOf(peek()) < 0) {
        at++;
      }
      return at == from ? Optional.empty() : Optional.of(text.substring(from, at));
    }

    private char peek() {
      return at < limit ? text.charAt(at) : '\0';
    }

    private boolean take(char c) {
      boolean there = at < limit && text.charAt(at) == c;
      at += there ? 1 : 0;
      return there;
    }

    private boolean white() {
      int from = at;
      while (at < limit && Passage.isWhite(text.charAt(at))) {
        at++;
      }
      return at > from;
    }

    private static boolean isLetter(char c) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isDigit(char c) {
      return c >= '0' && c <= '9';
    }

    private static boolean isNameStart(char c) {
      return isLetter(c) || c == '_' || c == ':';
    }
  }
}
