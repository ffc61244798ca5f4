package org.trefoil.narration.words;

/**
 * Dates in digits: 2026-05-17, 2026/05/17, 5/17/2026, 5/17/26, 17.05.2026. With slashes and hyphens
 * the month and the day stand in the order of the document, unless only the other makes a date;
 * with dots the day comes first, as is the custom where they are used.
 */
final class NumericDate implements Rule {

  private static final int SHORT_YEARS_FROM = 1950;

  private final DateOrder order;

  NumericDate(DateOrder order) {
    this.order = order;
  }

  private record Date(int year, int month, int day) {
    boolean sound() {
      return month >= 1 && month <= 12 && day >= 1 && day <= 31 && year >= 1000;
    }

    Date turned() {
      return new Date(year, day, month);
    }

    String said() {
      String date = Months.name(month) + " " + Figure.WORDS.ordinal(day);
      return date + " " + Figure.WORDS.year(year);
    }
  }

  @Override
  public int apply(Tokens tokens, int at, Saying out) {
    Token mark = tokens.at(at + 1);
    if (brief(tokens, at)) {
      return withoutYear(tokens, at, out);
    }
    if (yearAndMonth(tokens, at)) {
      Date date = new Date(tokens.at(at).number(), tokens.at(at + 2).number(), 1);
      String year = Figure.WORDS.year(date.year());
      out.say(Months.name(date.month()) + " " + year, tokens.from(at), tokens.to(at, 3));
      return 3;
    }
    if (!three(tokens, at, mark) || glued(tokens.at(at - 1)) || tokens.at(at + 5).dash()) {
      return 0;
    }
    Date date = date(tokens, at, mark);
    if (!date.sound()) {
      date = date.turned();
    }
    if (!date.sound()) {
      return 0;
    }
    out.say(date.said(), tokens.from(at), tokens.to(at, 5));
    return 5 + clock(tokens, at + 5, out);
  }

  /** Whether a year and a month stand here, 2020-01, and not two years. */
  private static boolean yearAndMonth(Tokens tokens, int at) {
    int year = tokens.at(at).number();
    int month = tokens.at(at + 2).number();
    return tokens.at(at + 1).is("-")
        && tokens.at(at + 2).value().startsWith("0")
        && month >= 1
        && month <= 12
        && year >= 1900
        && year <= 2099
        && month <= year % 100
        && !tokens.at(at + 3).dash()
        && !tokens.at(at + 3).word()
        && !glued(tokens.at(at - 1));
  }

  /** Whether a day and a month alone stand here, as a zero before one of them shows. */
  private static boolean brief(Tokens tokens, int at) {
    Token first = tokens.at(at);
    Token second = tokens.at(at + 2);
    boolean zero = first.value().startsWith("0") || second.value().startsWith("0");
    return tokens.at(at + 1).is("/")
        && zero
        && first.value().length() == 2
        && second.value().length() == 2
        && small(second) > 0
        && !glued(tokens.at(at - 1))
        && !tokens.at(at + 3).is("/")
        && !tokens.at(at + 3).word();
  }

  private int withoutYear(Tokens tokens, int at, Saying out) {
    int first = tokens.at(at).number();
    int second = tokens.at(at + 2).number();
    boolean monthFirst = order == DateOrder.MONTH_FIRST;
    Date date = monthFirst ? new Date(2000, first, second) : new Date(2000, second, first);
    Date sound = date.sound() ? date : date.turned();
    if (!sound.sound()) {
      return 0;
    }
    String day = Figure.WORDS.ordinal(sound.day());
    out.say(Months.name(sound.month()) + " " + day, tokens.from(at), tokens.to(at, 3));
    return 3;
  }

  private static boolean glued(Token before) {
    return before.word() || before.is("/") || before.is("-") || before.is(".");
  }

  private static boolean three(Tokens tokens, int at, Token mark) {
    Token after = tokens.at(at + 5);
    return (mark.is("-") || mark.is("/") || mark.is("."))
        && tokens.at(at + 3).is(mark.value())
        && tokens.at(at + 4).digits()
        && !(after.is(mark.value()) && tokens.at(at + 6).digits());
  }

  private Date date(Tokens tokens, int at, Token mark) {
    int second = small(tokens.at(at + 2));
    if (tokens.at(at).value().length() == 4 && !mark.is(".")) {
      return new Date(tokens.at(at).number(), second, small(tokens.at(at + 4)));
    }
    int first = small(tokens.at(at));
    int year = year(tokens.at(at + 4), mark);
    boolean monthFirst = !mark.is(".") && order == DateOrder.MONTH_FIRST;
    return monthFirst ? new Date(year, first, second) : new Date(year, second, first);
  }

  private static int small(Token token) {
    return token.value().length() <= 2 ? token.number() : -1;
  }

  /** A year of four digits, or of two after slashes. */
  private static int year(Token token, Token mark) {
    int number = token.number();
    if (token.value().length() == 2 && mark.is("/")) {
      return number + (number < SHORT_YEARS_FROM % 100 ? 2000 : 1900);
    }
    return token.value().length() == 4 ? number : -1;
  }

  /** The T before a time, and the Z after one, are silent: how many tokens the T takes. */
  private static int clock(Tokens tokens, int at, Saying out) {
    boolean time = tokens.at(at).is("T") && tokens.at(at + 1).digits() && tokens.at(at + 2).is(":");
    if (!time) {
      return 0;
    }
    out.pause(",");
    out.swallow(tokens.from(at), tokens.to(at, 1));
    return 1;
  }
}
