package org.trefoil.narration.words;

import java.util.Locale;

/** Degrees with minutes, seconds or a point of the compass: 51° 30′ N. */
final class Angle implements Rule {

  private static final Table COMPASS = Table.read("en/compass");

  @Override
  public int apply(Tokens tokens, int at, Saying out) {
    Figure degrees = Figure.at(tokens, at);
    int end = at + degrees.count();
    if (!tokens.at(end).is("°")) {
      return 0;
    }
    StringBuilder said = new StringBuilder(amount(degrees, "degree"));
    end++;
    int minutes = part(tokens, end, "'\u2032\u2019", "minute", said);
    int seconds = minutes > end ? part(tokens, minutes, "\"\u2033\u201D", "second", said) : minutes;
    String compass =
        COMPASS.cell(tokens.at(tokens.skipSpace(seconds)).value(), 1).toLowerCase(Locale.ROOT);
    if (compass.isEmpty() && seconds == end) {
      return 0;
    }
    end = compass.isEmpty() ? seconds : tokens.skipSpace(seconds) + 1;
    said.append(compass.isEmpty() ? "" : " " + compass);
    out.say(said.toString(), tokens.from(at), tokens.to(at, end - at));
    return end - at;
  }

  /** Adds the number before a prime; returns the index after it, or the same index. */
  private static int part(Tokens tokens, int at, String primes, String name, StringBuilder said) {
    int number = tokens.skipSpace(at);
    if (!tokens.at(number).digits()) {
      return at;
    }
    Figure figure = Figure.at(tokens, number);
    Token prime = tokens.at(number + figure.count());
    if (!prime.symbol() || !primes.contains(prime.value())) {
      return at;
    }
    said.append(' ').append(amount(figure, name));
    return number + figure.count() + 1;
  }

  private static String amount(Figure figure, String name) {
    return figure.cardinal() + " " + name + (figure.isOne() ? "" : "s");
  }
}
