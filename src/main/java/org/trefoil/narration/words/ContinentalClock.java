package org.trefoil.narration.words;

/** Times of day: 14:30 Uhr, 14.30 Uhr, 9 Uhr, 14 h 30, 14h30, 14:30 h. */
final class ContinentalClock implements Rule {

  private static final int NONE = -1;

  private final Tongue tongue;
  private final Groups groups;

  ContinentalClock(Tongue tongue) {
    this.tongue = tongue;
    this.groups = new Groups(tongue.tables());
  }

  @Override
  public int apply(Tokens tokens, int at, Saying out) {
    Token first = tokens.at(at);
    int hour = first.value().length() <= 2 ? first.number() : NONE;
    Token before = tokens.at(at - 1);
    if (hour < 0 || hour > 24 || before.is(":") || before.is(",") || before.is(".")) {
      return 0;
    }
    int minute = minute(tokens, at + 1, ":");
    int end = at + 3;
    if (minute < 0 && hours(tokens, at + 3)) {
      minute = minute(tokens, at + 1, ".");
    }
    if (minute < 0) {
      return byHours(tokens, at, hour, out);
    }
    if (tokens.at(end).is(":") || ratio(tokens, at)) {
      return 0;
    }
    end = hours(tokens, end) ? tokens.skipSpace(end) + 1 : end;
    out.say(tongue.time(hour, minute), tokens.from(at), tokens.to(at, end - at));
    return end - at;
  }

  /** Full hours with the word behind, and minutes behind that: 14 h 30. */
  private int byHours(Tokens tokens, int at, int hour, Saying out) {
    int word = tokens.skipSpace(at + 1);
    boolean more = groups.has("minutes", tokens.at(word));
    if (!more && !groups.has("full", tokens.at(word))) {
      return 0;
    }
    int next = tokens.skipSpace(word + 1);
    Token digits = tokens.at(next);
    boolean two = digits.digits() && digits.value().length() == 2 && digits.number() < 60;
    boolean minutes = two && (more || !tokens.at(next + 1).is("."));
    int end = minutes ? next + 1 : word + 1;
    String said = tongue.time(hour, minutes ? digits.number() : 0);
    out.say(said, tokens.from(at), tokens.to(at, end - at));
    return end - at;
  }

  private boolean hours(Tokens tokens, int at) {
    return groups.has("hours", tokens.at(tokens.skipSpace(at)));
  }

  /** Whether two numbers with a colon are a ratio: one has more digits, or a word says so. */
  private boolean ratio(Tokens tokens, int at) {
    boolean longer = Numeral.at(tokens, at + 2, tongue.decimalMark()).count() > 1;
    Token before = tokens.wordBefore(at);
    return longer && !hours(tokens, at + 5)
        || groups.has("ratio", before)
        || groups.has("ratio", tokens.wordBefore(at - 2));
  }

  private static int minute(Tokens tokens, int at, String mark) {
    Token digits = tokens.at(at + 1);
    boolean two = tokens.at(at).is(mark) && digits.value().length() == 2 && digits.number() < 60;
    return two ? digits.number() : NONE;
  }
}
