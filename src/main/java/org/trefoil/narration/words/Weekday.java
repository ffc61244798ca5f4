package org.trefoil.narration.words;

/** Short names of the days before a date, a time or a comma, or at an end of a range. */
final class Weekday implements Rule {

  private static final Table DAYS = Table.read("en/weekdays");

  @Override
  public int apply(Tokens tokens, int at, Saying out) {
    String name = DAYS.cell(tokens.at(at).value(), 1);
    if (name.isEmpty()) {
      return 0;
    }
    boolean dot = tokens.at(at + 1).is(".");
    int after = dot ? at + 2 : at + 1;
    if (!fits(tokens, at, after)) {
      return 0;
    }
    out.say(name, tokens.from(at), tokens.to(at, after - at));
    if (dot && tokens.lastWord(after)) {
      out.pause(".");
    }
    return after - at;
  }

  private static boolean fits(Tokens tokens, int at, int after) {
    int next = tokens.skipSpace(tokens.at(after).is(",") ? after + 1 : after);
    boolean dated = tokens.at(next).digits() || !Months.name(tokens.at(next)).isEmpty();
    int dash = tokens.skipSpace(after);
    int before = tokens.at(at - 1).space() ? at - 2 : at - 1;
    boolean range =
        tokens.at(dash).dash() && named(tokens.at(tokens.skipSpace(dash + 1)))
            || tokens.at(before).dash()
                && named(tokens.at(tokens.at(before - 1).space() ? before - 2 : before - 1));
    return dated && next > after || range;
  }

  /** Whether a word is the short name of a day. */
  static boolean shortName(Token token) {
    return DAYS.has(token.value());
  }

  /** Whether a word is the name of a day, short or not. */
  static boolean named(Token token) {
    String value = token.value();
    return DAYS.has(value)
        || token.capitalised() && value.endsWith("day") && DAYS.has(value.substring(0, 3));
  }
}
