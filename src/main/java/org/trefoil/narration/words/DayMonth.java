package org.trefoil.narration.words;

/** Dates with the day first: 17 May 2026, the 3rd of May, 3-5 May. */
final class DayMonth implements Rule {

  @Override
  public int apply(Tokens tokens, int at, Saying out) {
    int day = Months.day(tokens.at(at));
    if (day == 0 || tokens.at(at - 1).word()) {
      return 0;
    }
    int last = lastDay(tokens, at);
    int end = Months.afterDay(tokens, last > 0 ? last : at);
    int month = end;
    if (tokens.afterSpace(end).is("of")) {
      month = end + 2;
    }
    month = tokens.at(month).is("-") ? month + 1 : tokens.skipSpace(month);
    String name = month == end ? "" : Months.beside(tokens, month);
    if (name.isEmpty()) {
      return 0;
    }
    String the = tokens.wordBefore(at).value().equalsIgnoreCase("the") ? "" : "the ";
    String to = last > 0 ? " to " + Figure.WORDS.ordinal(Months.day(tokens.at(last))) : "";
    String said = the + Figure.WORDS.ordinal(day) + to + " of " + name;
    return Months.say(said, tokens, at, Months.after(tokens, month), out);
  }

  private static int lastDay(Tokens tokens, int at) {
    int dash = Months.afterDay(tokens, at);
    return tokens.at(dash).dash() && Months.day(tokens.at(dash + 1)) > 0 ? dash + 1 : 0;
  }
}
