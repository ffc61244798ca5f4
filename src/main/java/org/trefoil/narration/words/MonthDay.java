package org.trefoil.narration.words;

/** Dates with the month first: May 3, 2026; Jan. 5th; May 3-5; May 2026. */
final class MonthDay implements Rule {

  @Override
  public int apply(Tokens tokens, int at, Saying out) {
    String month = Months.name(tokens.at(at));
    if (month.isEmpty()) {
      return 0;
    }
    int end = Months.after(tokens, at);
    int first = tokens.skipSpace(end);
    int day = first == end ? 0 : Months.day(tokens.at(first));
    if (day == 0 || tokens.at(first + 1).is(":")) {
      return Months.year(tokens, end) > 0 || end > at + 1
          ? Months.say(month, tokens, at, end, out)
          : 0;
    }
    int after = Months.afterDay(tokens, first);
    if (tokens.at(after).word()) {
      return 0;
    }
    String said = month + " " + Figure.WORDS.ordinal(day);
    int last = Months.day(tokens.at(after + 1));
    if (tokens.at(after).dash() && last > 0) {
      said += " to " + Figure.WORDS.ordinal(last);
      after = Months.afterDay(tokens, after + 1);
    }
    return Months.say(said, tokens, at, after, out);
  }
}
