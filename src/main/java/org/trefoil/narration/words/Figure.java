package org.trefoil.narration.words;

import org.trefoil.language.Language;
import org.trefoil.language.NumberWords;

/**
 * A number as written in English: digits, perhaps grouped by threes, perhaps with a fraction.
 *
 * @param whole the digits before the point; empty for one such as {@code .5}
 * @param fraction the digits after it; may be empty
 * @param grouped whether there were group marks
 * @param count how many tokens it takes
 */
record Figure(String whole, String fraction, boolean grouped, int count) {

  static final NumberWords WORDS = NumberWords.of(Language.ENGLISH);

  private static final int MOST_GROUPS = 6;
  private static final int LONGEST = 9;
  private static final String GROUP_SPACES = "\u00A0\u2009\u202F";

  /** Whether a number begins at a token: digits, or a point before digits. */
  static boolean starts(Tokens tokens, int at) {
    return tokens.at(at).digits() || tokens.at(at).is(".") && tokens.at(at + 1).digits();
  }

  /** The number that begins at a token. */
  static Figure at(Tokens tokens, int at) {
    if (tokens.at(at).is(".")) {
      return new Figure("", tokens.at(at + 1).value(), false, 2);
    }
    StringBuilder whole = new StringBuilder(tokens.at(at).value());
    int i = at + 1;
    String mark = mark(tokens, at);
    for (int pairs = pairs(tokens, at); pairs > 0; pairs--) {
      whole.append(tokens.at(i + 1).value());
      mark = ",";
      i += 2;
    }
    while (i < at + 2 * MOST_GROUPS && !mark.isEmpty() && group(tokens, i, mark)) {
      whole.append(tokens.at(i + 1).value());
      i += 2;
    }
    boolean point = tokens.at(i).is(".") && tokens.at(i + 1).digits();
    boolean version = point && tokens.at(i + 2).is(".") && tokens.at(i + 3).digits();
    if (point && !version) {
      String fraction = tokens.at(i + 1).value();
      return new Figure(whole.toString(), fraction, i > at + 1, i + 2 - at);
    }
    return new Figure(whole.toString(), "", i > at + 1, i - at);
  }

  /** How many groups of two stand before the last three digits, as India writes: 1,50,000. */
  private static int pairs(Tokens tokens, int at) {
    int pairs = 0;
    while (pairs < MOST_GROUPS
        && tokens.at(at + 2 * pairs + 1).is(",")
        && tokens.at(at + 2 * pairs + 2).digits()
        && tokens.at(at + 2 * pairs + 2).value().length() == 2) {
      pairs++;
    }
    boolean may = tokens.at(at).value().length() <= 2 && !tokens.at(at).value().startsWith("0");
    return may && group(tokens, at + 2 * pairs + 1, ",") ? pairs : 0;
  }

  /** What stands between the groups of the number; empty when it isn't grouped. */
  private static String mark(Tokens tokens, int at) {
    Token first = tokens.at(at);
    String mark = tokens.at(at + 1).value();
    boolean may = first.value().length() <= 3 && !first.is("0");
    if (!may || !group(tokens, at + 1, mark)) {
      return "";
    }
    boolean sure = mark.equals(",") || mark.equals("'") || GROUP_SPACES.contains(mark);
    boolean twice = group(tokens, at + 3, mark);
    boolean dots = mark.equals(".") && !group(tokens, at + 5, mark);
    boolean zeros = mark.equals(" ") && tokens.at(at + 2).is("000");
    return sure || zeros || twice && (mark.equals(" ") || dots) ? mark : "";
  }

  private static boolean group(Tokens tokens, int i, String mark) {
    Token digits = tokens.at(i + 1);
    return tokens.at(i).is(mark)
        && digits.digits()
        && digits.value().length() == 3
        && !mark.isEmpty();
  }

  boolean isWhole() {
    return fraction.isEmpty();
  }

  boolean isOne() {
    return whole.equals("1") && isWhole();
  }

  /** The number if it is whole and short; else -1. */
  long value() {
    return isWhole() && whole.length() <= 18 ? Long.parseLong(whole) : -1;
  }

  /** How many. */
  String cardinal() {
    if (whole.isEmpty()) {
      return "point " + WORDS.digits(fraction);
    }
    return isWhole() ? wholly() : WORDS.decimal(whole, fraction);
  }

  private String wholly() {
    boolean code = whole.length() > 1 && whole.startsWith("0");
    boolean round = whole.endsWith("0".repeat(whole.length() / 2 + 1));
    boolean serial = whole.length() > LONGEST && !grouped && !round;
    return code || serial ? WORDS.digits(whole) : WORDS.cardinal(whole);
  }

  /** Whether it can be a year of our era that is said in two halves. */
  boolean yearLike() {
    return fourDigits() && value() >= 1100 && value() <= 2099;
  }

  boolean fourDigits() {
    return isWhole() && !grouped && whole.length() == 4;
  }
}
