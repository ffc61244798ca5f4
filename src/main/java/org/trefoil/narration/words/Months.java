package org.trefoil.narration.words;

import java.util.Locale;

/** The names of the months and what dates are made of. */
final class Months {

  private static final Table TABLE = Table.read("en/months");

  private Months() {}

  /** The month that a word names, in full; empty for other words. */
  static String name(Token token) {
    return token.capitalised() ? TABLE.cell(titled(token), 1) : "";
  }

  /** The month that a word of capital or small letters may name, in full; empty for other words. */
  static String anyName(Token token) {
    return token.word() ? TABLE.cell(titled(token), 1) : "";
  }

  /**
   * The month that a word names beside the number of a day. One in small letters counts unless it
   * is a word that stands before numbers anyway, without a year: you may 15, march 3 miles.
   */
  static String beside(Tokens tokens, int at) {
    Token token = tokens.at(at);
    if (!token.small()) {
      return name(token);
    }
    boolean verb = TABLE.cell(titled(token), 3).equals("verb");
    return verb && !dated(tokens, at) ? "" : anyName(token);
  }

  /** Whether a year follows, perhaps after a day. */
  private static boolean dated(Tokens tokens, int at) {
    int next = tokens.skipSpace(after(tokens, at));
    return year(tokens, after(tokens, at)) > 0
        || day(tokens.at(next)) > 0 && year(tokens, afterDay(tokens, next)) > 0;
  }

  /** A word of one case as names are written: JAN and jan as Jan. */
  private static String titled(Token token) {
    String value = token.value();
    boolean mixed = !token.capitals() && token.capitalised();
    return mixed || value.isEmpty()
        ? value
        : value.substring(0, 1).toUpperCase(Locale.ROOT)
            + value.substring(1).toLowerCase(Locale.ROOT);
  }

  /** The name of the month with a number from 1 to 12. */
  static String name(int month) {
    return TABLE.cell(Integer.toString(month), 1);
  }

  /** The index after a month's name and the dot of its short form. */
  static int after(Tokens tokens, int at) {
    boolean dot = tokens.at(at + 1).is(".") && TABLE.cell(titled(tokens.at(at)), 2).equals("short");
    return dot ? at + 2 : at + 1;
  }

  /** The day at a token, from 1 to 31; 0 for other tokens. */
  static int day(Token token) {
    int number = token.value().length() <= 2 ? token.number() : 0;
    return number >= 1 && number <= 31 ? number : 0;
  }

  /** The index after a day and the letters of an ordinal. */
  static int afterDay(Tokens tokens, int at) {
    String letters = tokens.at(at + 1).value();
    return Groups.listed("ordinal", letters) || owning(letters) ? at + 2 : at + 1;
  }

  /** A day as it is said, also where something is its own: the 29th's. */
  static String ordinal(Tokens tokens, int at) {
    String said = Figure.WORDS.ordinal(day(tokens.at(at)));
    return owning(tokens.at(at + 1).value()) ? said + "'s" : said;
  }

  private static boolean owning(String letters) {
    return letters.length() == 4
        && letters.endsWith("'s")
        && Groups.listed("ordinal", letters.substring(0, 2));
  }

  /** The index of a year after a comma, a space or both; 0 if there is none. */
  static int year(Tokens tokens, int at) {
    int next = tokens.skipSpace(tokens.at(at).is(",") ? at + 1 : at);
    next = tokens.at(next).is("-") && tokens.at(next - 2).is("-") ? next + 1 : next;
    boolean year = tokens.at(next).value().length() == 4 && next > at;
    boolean more = tokens.at(next + 1).digits() || tokens.at(next + 1).word();
    boolean sound =
        year && Figure.at(tokens, next).fourDigits() && tokens.at(next).number() >= 1000;
    return sound && !more && tokens.at(next).number() < 3000 ? next : 0;
  }

  /** A day and a month, and the year with a comma when there is one; returns the tokens taken. */
  static int say(String said, Tokens tokens, int at, int end, Saying out) {
    out.say(said, tokens.from(at), tokens.to(at, end - at));
    int year = year(tokens, end);
    if (year == 0) {
      return end - at;
    }
    out.pause(tokens.at(year - 1).is(",") || said.contains(" ") ? "," : "");
    Token digits = tokens.at(year);
    out.say(Figure.WORDS.year(digits.number()), digits.from(), digits.to());
    return year + 1 - at;
  }
}
