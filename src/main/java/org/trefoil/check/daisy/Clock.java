package org.trefoil.check.daisy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ways in which a book writes down times; what is none of them is not a number. */
final class Clock {

  /** What rounding to a thousandth may do. */
  static final double TOLERANCE = 0.002;

  private static final Pattern FULL = Pattern.compile("(\\d+):([0-5]\\d):([0-5]\\d(?:\\.\\d+)?)");
  private static final Pattern OFFSET = Pattern.compile("npt=(\\d+(?:\\.\\d+)?)s?");
  private static final Pattern LENGTH = Pattern.compile("(\\d+(?:\\.\\d+)?)s");

  private Clock() {}

  /** Hours, minutes and seconds. */
  static double full(String value) {
    Matcher parts = FULL.matcher(value);
    return parts.matches()
        ? Integer.parseInt(parts.group(1)) * 3600
            + Integer.parseInt(parts.group(2)) * 60
            + Double.parseDouble(parts.group(3))
        : Double.NaN;
  }

  /** The place of a clip: {@code npt=12.345s}. */
  static double offset(String value) {
    return seconds(OFFSET.matcher(value));
  }

  /** The length of a sequence: {@code 12.345s}. */
  static double length(String value) {
    return seconds(LENGTH.matcher(value));
  }

  private static double seconds(Matcher value) {
    return value.matches() ? Double.parseDouble(value.group(1)) : Double.NaN;
  }

  /** Whether two times are the same but for rounding, so many times over. */
  static boolean same(double one, double other, int roundings) {
    return Math.abs(one - other) <= TOLERANCE * Math.max(1, roundings);
  }
}
