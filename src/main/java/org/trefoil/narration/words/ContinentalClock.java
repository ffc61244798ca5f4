package org.trefoil.narration.words;

import java.util.Locale;
import java.util.Set;

/** Times of day: 14:30 Uhr, 14.30 Uhr, 9 Uhr, 14 h 30, 14h30, 14:30 h. */
final class ContinentalClock implements Rule {

  private static final int NONE = -1;
  private static final Set<String> SINGLE_HOURS = Set.of("uhr");
  private static final Set<String> HOURS = Set.of("uhr", "h", "hs", "hrs", "heures", "heure");

  private final Tongue tongue;

  ContinentalClock(Tongue tongue) {
    this.tongue = tongue;
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
    if (tokens.at(end).is(":")) {
      return 0;
    }
    end = hours(tokens, end) ? tokens.skipSpace(end) + 1 : end;
    out.say(tongue.time(hour, minute), tokens.from(at), tokens.to(at, end - at));
    return end - at;
  }

  /** Full hours with the word behind, and minutes behind that: 14 h 30. */
  private int byHours(Tokens tokens, int at, int hour, Saying out) {
    int word = tokens.skipSpace(at + 1);
    String name = tokens.at(word).value().toLowerCase(Locale.ROOT);
    boolean french = tongue.tables().equals("fr") && name.equals("h");
    if (!SINGLE_HOURS.contains(name) && !french) {
      return 0;
    }
    int next = tokens.skipSpace(word + 1);
    Token digits = tokens.at(next);
    boolean more = digits.digits() && digits.value().length() == 2 && digits.number() < 60;
    boolean minutes = more && (french || !tokens.at(next + 1).is("."));
    int end = minutes ? next + 1 : word + 1;
    String said = tongue.time(hour, minutes ? digits.number() : 0);
    out.say(said, tokens.from(at), tokens.to(at, end - at));
    return end - at;
  }

  private static boolean hours(Tokens tokens, int at) {
    String word = tokens.at(tokens.skipSpace(at)).value().toLowerCase(Locale.ROOT);
    return HOURS.contains(word);
  }

  private static int minute(Tokens tokens, int at, String mark) {
    Token digits = tokens.at(at + 1);
    boolean two = tokens.at(at).is(mark) && digits.value().length() == 2 && digits.number() < 60;
    return two ? digits.number() : NONE;
  }
}
