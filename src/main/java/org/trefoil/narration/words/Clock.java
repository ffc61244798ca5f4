package org.trefoil.narration.words;

import java.util.Locale;

/** Times of day, with or without minutes, seconds, a.m. and p.m. */
final class Clock implements Rule {

  @Override
  public int apply(Tokens tokens, int at, Saying out) {
    int hour = tokens.at(at).value().length() <= 2 ? tokens.at(at).number() : -1;
    if (hour < 0 || hour > 24 || tokens.at(at - 1).is(":") || tokens.at(at - 1).is(".")) {
      return 0;
    }
    int minutes = minutes(tokens, at + 1, ":");
    int seconds = minutes < 0 ? -1 : minutes(tokens, at + 3, ":");
    int end = at + (minutes < 0 ? 1 : seconds < 0 ? 3 : 5);
    if (minutes < 0 && minutes(tokens, at + 1, ".") >= 0 && meridiem(tokens, at + 3) > 0) {
      minutes = minutes(tokens, at + 1, ".");
      end = at + 3;
    }
    int half = meridiem(tokens, end);
    if (minutes < 0 && (half == 0 || hour < 1 || hour > 12)) {
      return 0;
    }
    String said = hours(hour, minutes, half > 0) + (seconds < 0 ? "" : tail(seconds, "seconds"));
    return finish(tokens, at, end, half, said, out);
  }

  private static int finish(Tokens tokens, int at, int end, int half, String said, Saying out) {
    if (half == 0) {
      out.say(said, tokens.from(at), tokens.to(at, end - at));
      return end - at;
    }
    Token letter = tokens.at(tokens.skipSpace(end));
    String name = letter.value().substring(0, 1).toUpperCase(Locale.ROOT) + " M";
    out.say(said + " " + name, tokens.from(at), tokens.to(at, half - at));
    if (tokens.at(half - 1).is(".") && tokens.lastWord(half)) {
      out.pause(".");
    }
    return half - at;
  }

  private static String hours(int hour, int minutes, boolean half) {
    String said = Figure.WORDS.cardinal(hour);
    if (minutes > 0) {
      return said + (minutes < 10 ? " oh " : " ") + Figure.WORDS.cardinal(minutes);
    }
    if (minutes < 0 || half) {
      return said;
    }
    return said + (hour > 0 && hour <= 12 ? " o'clock" : " hundred");
  }

  private static String tail(int number, String unit) {
    return " and " + Figure.WORDS.cardinal(number) + " " + (number == 1 ? "second" : unit);
  }

  private static int minutes(Tokens tokens, int at, String mark) {
    Token digits = tokens.at(at + 1);
    boolean two = tokens.at(at).is(mark) && digits.value().length() == 2 && digits.number() < 60;
    return two ? digits.number() : -1;
  }

  /** The index after a.m. or p.m. in any spelling; 0 if it isn't there. */
  private static int meridiem(Tokens tokens, int end) {
    int at = tokens.skipSpace(end);
    String first = tokens.at(at).value().toLowerCase(Locale.ROOT);
    if (first.equals("am") || first.equals("pm")) {
      return at + 1;
    }
    boolean dotted =
        (first.equals("a") || first.equals("p"))
            && tokens.at(at + 1).is(".")
            && tokens.at(at + 2).value().equalsIgnoreCase("m");
    return dotted ? at + (tokens.at(at + 3).is(".") ? 4 : 3) : 0;
  }
}
