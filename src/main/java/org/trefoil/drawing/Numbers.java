package org.trefoil.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Reads numbers one after another, with or without commas between them. */
final class Numbers {

  /** Beyond this no page has a place; it also keeps every sum finite. */
  private static final double LARGEST = 1e7;

  private final String text;
  private int at;

  Numbers(String text) {
    this.text = text;
  }

  /** All numbers of a list, up to the first thing that is none. */
  static List<Double> all(String text) {
    Numbers numbers = new Numbers(text);
    List<Double> all = new ArrayList<>();
    for (OptionalDouble next = numbers.next(); next.isPresent(); next = numbers.next()) {
      all.add(next.getAsDouble());
    }
    return all;
  }

  /** Whether nothing but space is left. */
  boolean isAtEnd() {
    skip();
    return at == text.length();
  }

  /** The next character, which is taken. */
  char take() {
    skip();
    return text.charAt(at++);
  }

  /** The next character, which stays. */
  char peek() {
    skip();
    return at < text.length() ? text.charAt(at) : 0;
  }

  /** The next number; empty when something else comes, which stays. */
  OptionalDouble next() {
    skip();
    int end = end();
    if (end == at) {
      return OptionalDouble.empty();
    }
    double value = Double.parseDouble(text.substring(at, end));
    at = end;
    return OptionalDouble.of(Math.max(-LARGEST, Math.min(LARGEST, value)));
  }

  /** A flag: one digit, after which the next number may follow at once. */
  OptionalDouble flag() {
    char next = peek();
    if (next != '0' && next != '1') {
      return OptionalDouble.empty();
    }
    at++;
    return OptionalDouble.of(next - '0');
  }

  /** What is left after the last number, such as a unit. */
  String rest() {
    return text.substring(at).strip();
  }

  private void skip() {
    while (at < text.length() && (text.charAt(at) <= ' ' || text.charAt(at) == ',')) {
      at++;
    }
  }

  private int end() {
    int end = sign(at);
    int whole = digits(end);
    int fraction = whole < text.length() && text.charAt(whole) == '.' ? digits(whole + 1) : whole;
    if (fraction - end - (fraction > whole ? 1 : 0) == 0) {
      return at;
    }
    return exponent(fraction);
  }

  private int exponent(int from) {
    if (from >= text.length() || (text.charAt(from) | 32) != 'e') {
      return from;
    }
    int first = sign(from + 1);
    int last = digits(first);
    return last == first || last - first > 4 ? from : last;
  }

  private int sign(int from) {
    boolean signed = from < text.length() && "+-".indexOf(text.charAt(from)) >= 0;
    return signed ? from + 1 : from;
  }

  private int digits(int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    return end;
  }
}
