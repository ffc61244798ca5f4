package org.trefoil.narration.words;

import java.util.Set;

/** The names of the months and what dates are made of. */
final class Months {

  private static final Set<String> ORDINAL = Set.of("st", "nd", "rd", "th");
  private static final Table TABLE = Table.read("en/months");

  private Months() {}

  /** The month that a word names, in full; empty for other words. */
  static String name(Token token) {
    return token.capitalised() ? TABLE.cell(token.value(), 1) : "";
  }

  /** The name of the month with a number from 1 to 12. */
  static String name(int month) {
    return TABLE.cell(Integer.toString(month), 1);
  }

  /** The index after a month's name and the dot of its short form. */
  static int after(Tokens tokens, int at) {
    boolean dot = tokens.at(at + 1).is(".") && TABLE.cell(tokens.at(at).value(), 2).equals("short");
    return dot ? at + 2 : at + 1;
  }

  /** The day at a token, from 1 to 31; 0 for other tokens. */
  static int day(Token token) {
    int number = token.value().length() <= 2 ? token.number() : 0;
    return number >= 1 && number <= 31 ? number : 0;
  }

  /** The index after a day and the letters of an ordinal. */
  static int afterDay(Tokens tokens, int at) {
    boolean ordinal = ORDINAL.contains(tokens.at(at + 1).value());
    return ordinal ? at + 2 : at + 1;
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
