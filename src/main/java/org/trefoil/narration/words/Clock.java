package org.trefoil.narration.words;

import java.util.Locale;

/** Times of day, with or without minutes, seconds, a.m. and p.m., and how long something took. */
final class Clock implements Rule {

  private static final int NONE = -1;

  @Override
  public int apply(Tokens tokens, int at, Saying out) {
    int military = military(tokens, at, out);
    if (military > 0) {
      return military;
    }
    int hour = tokens.at(at).value().length() <= 2 ? tokens.at(at).number() : NONE;
    if (hour < 0 || tokens.at(at - 1).is(":") || tokens.at(at - 1).is(".") || ratio(tokens, at)) {
      return 0;
    }
    int minutes = part(tokens, at + 1, ":");
    int seconds = minutes < 0 ? NONE : part(tokens, at + 3, ":");
    int stopped = minutes < 0 ? 0 : stopwatch(tokens, at, seconds < 0 ? 1 : 3, out);
    if (stopped > 0) {
      return stopped;
    }
    if (seconds >= 0 && duration(tokens, at, at + 5)) {
      return lasted(tokens, at, hour, minutes, seconds, out);
    }
    return hour > 24 ? 0 : ofDay(tokens, at, hour, minutes, seconds, out);
  }

  private static int ofDay(Tokens tokens, int at, int hour, int minutes, int seconds, Saying out) {
    int minute = minutes;
    int end = at + (minutes < 0 ? 1 : seconds < 0 ? 3 : 5);
    if (minutes < 0 && part(tokens, at + 1, ".") >= 0 && meridiem(tokens, at + 3) > 0) {
      minute = part(tokens, at + 1, ".");
      end = at + 3;
    }
    int half = meridiem(tokens, end);
    if (minute < 0 && (half == 0 || hour < 1 || hour > 12)) {
      return 0;
    }
    boolean named = half > 0 || Groups.in("hournames", tokens.afterSpace(end));
    String said = hours(hour, minute, named) + tail(seconds);
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

  private static String hours(int hour, int minutes, boolean named) {
    if (hour == 0 && minutes == 0 && !named) {
      return "midnight";
    }
    String said = Figure.WORDS.cardinal(hour);
    if (minutes > 0) {
      return said + (minutes < 10 ? " oh " : " ") + Figure.WORDS.cardinal(minutes);
    }
    if (minutes < 0 || named) {
      return said;
    }
    return said + (hour > 0 && hour <= 12 ? " o'clock" : " hundred");
  }

  private static String tail(int seconds) {
    return seconds <= 0 ? "" : " and " + amount(seconds, "second");
  }

  private static String amount(int number, String name) {
    return Figure.WORDS.cardinal(number) + " " + name + (number == 1 ? "" : "s");
  }

  /** Whether hours, minutes and seconds tell how long something lasts. */
  private static boolean duration(Tokens tokens, int at, int end) {
    boolean day = tokens.at(at).value().startsWith("0") || meridiem(tokens, end) > 0;
    boolean zone = tokens.afterSpace(end).capitals() || tokens.at(end).is("Z");
    boolean dated = Groups.in("clock", tokens.wordBefore(at)) || tokens.at(at - 1).is("T");
    return !day && !zone && !dated && Groups.in("lasting", tokens.wordBefore(at));
  }

  /**
   * A time that was stopped, with parts of a second: 3:43.13, 2:04:11.5.
   *
   * @param last where the colon before the seconds stands, counted from the first number
   */
  private static int stopwatch(Tokens tokens, int at, int last, Saying out) {
    Token part = tokens.at(at + last + 3);
    boolean parts = tokens.at(at + last + 2).is(".") && part.digits() && part.value().length() < 4;
    if (!parts || meridiem(tokens, at + last + 4) > 0 || version(tokens, at + last + 4)) {
      return 0;
    }
    String hours = last == 1 ? "" : amount(tokens.at(at).number(), "hour") + " ";
    String minutes = amount(tokens.at(at + last - 1).number(), "minute");
    String seconds = Integer.toString(tokens.at(at + last + 1).number());
    String said = Figure.WORDS.decimal(seconds, part.value()) + " seconds";
    out.say(hours + minutes + " and " + said, tokens.from(at), tokens.to(at, last + 4));
    return last + 4;
  }

  private static boolean version(Tokens tokens, int at) {
    return tokens.at(at).is(".") && tokens.at(at + 1).digits();
  }

  private static int lasted(
      Tokens tokens, int at, int hours, int minutes, int seconds, Saying out) {
    String said =
        amount(hours, "hour")
            + " "
            + amount(minutes, "minute")
            + " and "
            + amount(seconds, "second");
    out.say(said, tokens.from(at), tokens.to(at, 5));
    return 5;
  }

  /** Whether words around say that two numbers are a ratio. */
  private static boolean ratio(Tokens tokens, int at) {
    if (!tokens.at(at + 1).is(":") || tokens.at(at + 3).is(":")) {
      return false;
    }
    Token before = tokens.wordBefore(at);
    boolean of = before.is("of") && Groups.in("ratio", tokens.wordBefore(at - 2));
    return of || Groups.in("ratio", before) || Groups.in("ratio", tokens.afterSpace(at + 3));
  }

  /** Four digits before the word hours: 1430 hours. */
  private static int military(Tokens tokens, int at, Saying out) {
    Token digits = tokens.at(at);
    boolean hours = Groups.in("hours", tokens.afterSpace(at + 1));
    if (!hours || digits.value().length() != 4 || digits.number() > 2400) {
      return 0;
    }
    int hour = digits.number() / 100;
    int minutes = digits.number() % 100;
    boolean certain =
        digits.value().startsWith("0")
            || tokens.at(at + 2).is("hrs")
            || Groups.in("clock", tokens.wordBefore(at));
    if (minutes > 59 || !certain) {
      return 0;
    }
    String zero = hour < 10 ? "zero " : "";
    String rest = minutes == 0 ? " hundred" : hours(0, minutes, true).substring(4);
    out.say(zero + Figure.WORDS.cardinal(hour) + rest, digits.from(), digits.to());
    return 1;
  }

  private static int part(Tokens tokens, int at, String mark) {
    Token digits = tokens.at(at + 1);
    boolean two = tokens.at(at).is(mark) && digits.value().length() == 2 && digits.number() < 60;
    return two ? digits.number() : NONE;
  }

  /** The index after a.m. or p.m. in any spelling; 0 if it isn't there. */
  private static int meridiem(Tokens tokens, int end) {
    int at = tokens.skipSpace(end);
    String first = tokens.at(at).value().toLowerCase(Locale.ROOT);
    if (first.equals("am") || first.equals("pm")) {
      return at + 1;
    }
    int m = tokens.skipSpace(at + 2);
    boolean dotted =
        (first.equals("a") || first.equals("p"))
            && tokens.at(at + 1).is(".")
            && tokens.at(m).value().equalsIgnoreCase("m");
    return dotted ? m + (tokens.at(m + 1).is(".") ? 2 : 1) : 0;
  }
}
