package org.trefoil.narration.words;

/**
 * Dates in digits: 2026-05-17, 5/17/2026, 17.05.2026. With slashes the month comes first when it
 * can; with dots the day does, as is the custom where each is used.
 */
final class NumericDate implements Rule {

  @Override
  public int apply(Tokens tokens, int at, Saying out) {
    Token mark = tokens.at(at + 1);
    boolean three =
        (mark.is("-") || mark.is("/") || mark.is("."))
            && tokens.at(at + 3).is(mark.value())
            && tokens.at(at + 4).digits()
            && !(tokens.at(at + 5).is(mark.value()) && tokens.at(at + 6).digits());
    if (!three) {
      return 0;
    }
    int first = small(tokens.at(at));
    int second = small(tokens.at(at + 2));
    int third = small(tokens.at(at + 4));
    if (mark.is("-") && tokens.at(at).value().length() == 4) {
      return say(number(tokens.at(at)), second, third, tokens, at, out);
    }
    boolean monthFirst = mark.is("/") && first <= 12;
    return monthFirst
        ? say(number(tokens.at(at + 4)), first, second, tokens, at, out)
        : say(number(tokens.at(at + 4)), second, first, tokens, at, out);
  }

  private static int say(int year, int month, int day, Tokens tokens, int at, Saying out) {
    boolean sound = month >= 1 && month <= 12 && day >= 1 && day <= 31;
    if (!sound || year < 1000 || year > 9999) {
      return 0;
    }
    String date = Months.name(month) + " " + Figure.WORDS.ordinal(day);
    out.say(date + " " + Figure.WORDS.year(year), tokens.from(at), tokens.to(at, 5));
    return 5;
  }

  private static int small(Token token) {
    return token.value().length() <= 2 ? token.number() : -1;
  }

  private static int number(Token token) {
    return token.value().length() == 4 ? token.number() : -1;
  }
}
