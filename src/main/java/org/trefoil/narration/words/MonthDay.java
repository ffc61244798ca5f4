package org.trefoil.narration.words;

/** Dates with the month first: May 3, 2026; Jan. 5th; May 3-5; May 2026. */
final class MonthDay implements Rule {

  @Override
  public int apply(Tokens tokens, int at, Saying out) {
    String month = Months.beside(tokens, at);
    if (month.isEmpty() || tokens.at(at - 1).word()) {
      return 0;
    }
    int end = Months.after(tokens, at);
    int first = tokens.skipSpace(end);
    int day = first == end ? 0 : Months.day(tokens.at(first));
    if (day == 0 || counts(tokens, at, first)) {
      return tokens.at(at).small() ? 0 : monthAlone(tokens, at, end, month, out);
    }
    int after = Months.afterDay(tokens, first);
    if (tokens.at(after).word() || tokens.at(after).is(":") || tokens.at(after).is("%")) {
      return 0;
    }
    String said = month + " " + Months.ordinal(tokens, first);
    int last = Months.day(tokens.at(after + 1));
    if (tokens.at(after).dash() && last > 0) {
      said += " to " + Figure.WORDS.ordinal(last);
      after = Months.afterDay(tokens, after + 1);
    }
    return Months.say(said, tokens, at, after, out);
  }

  private static int monthAlone(Tokens tokens, int at, int end, String month, Saying out) {
    boolean year = Months.year(tokens, end) > 0;
    boolean range = tokens.at(end).dash() && !Months.name(tokens.at(end + 1)).isEmpty();
    int mark = tokens.skipSpace(end);
    boolean shortened = Marks.apostrophe(tokens.at(mark)) && tokens.at(mark + 1).digits();
    return year || end > at + 1 || range || shortened ? Months.say(month, tokens, at, end, out) : 0;
  }

  /** Whether the number counts something that happened in the month: in May 10 ships came. */
  private static boolean counts(Tokens tokens, int at, int day) {
    boolean whole = Groups.in("wholemonth", tokens.wordBefore(at));
    return tokens.at(day + 1).is(":") || whole && tokens.afterSpace(day + 1).small();
  }
}
