package org.trefoil.narration.words;

import org.trefoil.language.Language;
import org.trefoil.language.NumberWords;

/**
 * A number as written in English: digits, perhaps grouped by threes, perhaps with a fraction.
 *
 * @param whole the digits before the point
 * @param fraction the digits after it; may be empty
 * @param grouped whether there were group marks
 * @param count how many tokens it takes
 */
record Figure(String whole, String fraction, boolean grouped, int count) {

  static final NumberWords WORDS = NumberWords.of(Language.ENGLISH);

  private static final int MOST_GROUPS = 6;
  private static final String GROUP_SPACES = "\u00A0\u2009\u202F";

  /** The number at a token that is digits. */
  static Figure at(Tokens tokens, int at) {
    StringBuilder whole = new StringBuilder(tokens.at(at).value());
    int i = at + 1;
    while (i < at + 2 * MOST_GROUPS && whole.length() <= 18 && grouped(tokens, at, i)) {
      whole.append(tokens.at(i + 1).value());
      i += 2;
    }
    boolean grouped = i > at + 1;
    boolean point = tokens.at(i).is(".") && tokens.at(i + 1).digits();
    boolean version = point && tokens.at(i + 2).is(".") && tokens.at(i + 3).digits();
    if (point && !version) {
      return new Figure(whole.toString(), tokens.at(i + 1).value(), grouped, i + 2 - at);
    }
    return new Figure(whole.toString(), "", grouped, i - at);
  }

  private static boolean grouped(Tokens tokens, int at, int i) {
    Token mark = tokens.at(i);
    boolean between =
        mark.is(",") || mark.is("'") || mark.space() && GROUP_SPACES.contains(mark.value());
    return between
        && tokens.at(at).value().length() <= 3
        && !tokens.at(at).is("0")
        && tokens.at(i + 1).digits()
        && tokens.at(i + 1).value().length() == 3;
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
    if (!isWhole()) {
      return WORDS.decimal(whole, fraction);
    }
    boolean code = whole.length() > 1 && whole.startsWith("0");
    return code ? WORDS.digits(whole) : WORDS.cardinal(whole);
  }

  /** Whether it can be a year of our era that is said in two halves. */
  boolean yearLike() {
    return isWhole() && !grouped && whole.length() == 4 && value() >= 1100 && value() <= 2099;
  }
}
