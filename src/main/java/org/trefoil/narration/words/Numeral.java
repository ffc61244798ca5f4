package org.trefoil.narration.words;

import org.trefoil.language.NumberWords;

/**
 * A number as the European continent writes it: groups of three apart by dots or narrow spaces, a
 * comma before the fraction; or the other way round where a region does so.
 *
 * @param whole the digits before the mark
 * @param fraction the digits after it; may be empty
 * @param grouped whether there were group marks
 * @param count how many tokens it takes
 */
record Numeral(String whole, String fraction, boolean grouped, int count) {

  private static final int LONGEST = 15;
  private static final int SERIAL = 10;
  private static final String SPACES = "\u00A0\u2009\u202F";

  /**
   * The number at a token that is digits.
   *
   * @param mark what stands before a fraction, a comma or a point
   */
  static Numeral at(Tokens tokens, int at, String mark) {
    StringBuilder whole = new StringBuilder(tokens.at(at).value());
    String group = mark.equals(",") ? "." : ",";
    int i = at + 1;
    boolean may = whole.length() <= 3 && !tokens.at(at).is("0");
    while (may && whole.length() <= LONGEST && group(tokens, at, i, group)) {
      whole.append(tokens.at(i + 1).value());
      i += 2;
    }
    boolean grouped = i > at + 1;
    boolean part = tokens.at(i).is(mark) && tokens.at(i + 1).digits();
    boolean list = part && tokens.at(i + 2).is(mark) && tokens.at(i + 3).digits();
    return part && !list
        ? new Numeral(whole.toString(), tokens.at(i + 1).value(), grouped, i + 2 - at)
        : new Numeral(whole.toString(), "", grouped, i - at);
  }

  private static boolean group(Tokens tokens, int at, int i, String mark) {
    Token between = tokens.at(i);
    Token digits = tokens.at(i + 1);
    boolean three = digits.digits() && digits.value().length() == 3;
    boolean space = between.space() && SPACES.contains(between.value());
    boolean more = tokens.at(i + 2).is(" ") && tokens.at(i + 3).digits();
    boolean plain = between.is(" ") && (!more || three(tokens.at(i + 3), tokens.at(i + 2)));
    return three && (between.is(mark) || between.is("'") || between.is("\u2019") || space || plain);
  }

  private static boolean three(Token digits, Token space) {
    return space.is(" ") && digits.digits() && digits.value().length() == 3;
  }

  boolean isWhole() {
    return fraction.isEmpty();
  }

  boolean isOne() {
    return whole.equals("1") && isWhole();
  }

  /** Whether it is a code rather than an amount: a zero first, or very long. */
  boolean isCode() {
    boolean zero = whole.length() > 1 && whole.startsWith("0");
    boolean round = whole.endsWith("0".repeat(whole.length() / 2 + 1));
    return isWhole() && (zero || whole.length() >= SERIAL && !grouped && !round);
  }

  /** The number if it is whole and short; else -1. */
  long value() {
    return isWhole() && whole.length() <= 18 ? Long.parseLong(whole) : -1;
  }

  /** Whether it can be a year that is said in hundreds. */
  boolean yearLike() {
    return isWhole() && !grouped && whole.length() == 4 && value() >= 1100 && value() <= 2099;
  }

  /** How many, by itself. */
  String said(NumberWords numbers) {
    if (isCode()) {
      return numbers.digits(whole);
    }
    return isWhole() ? numbers.cardinal(whole) : numbers.decimal(whole, fraction);
  }
}
