package org.trefoil.narration.words;

/** A number with a unit, a percent sign, or a currency behind it. */
final class Measure implements Rule {

  private static final int LONGEST_UNIT = 4;

  private final Table units = Table.read("en/units");

  @Override
  public int apply(Tokens tokens, int at, Saying out) {
    Figure figure = Figure.at(tokens, at);
    int after = at + figure.count();
    int taken = feet(tokens, at, figure, out);
    if (taken > 0) {
      return taken;
    }
    boolean hyphen = tokens.at(after).is("-");
    int unit = hyphen ? after + 1 : tokens.skipSpace(after);
    int length = unitAt(tokens, unit);
    if (length == 0) {
      return 0;
    }
    String name = units.cell(joined(tokens, unit, length), figure.isOne() || hyphen ? 1 : 2);
    int count = unit + length - at;
    out.say(figure.cardinal() + " " + name, tokens.from(at), tokens.to(at, count));
    return count;
  }

  private int unitAt(Tokens tokens, int at) {
    for (int length = LONGEST_UNIT; length > 0; length--) {
      Token next = tokens.at(at + length);
      boolean whole = !next.word() && !next.digits() || tokens.at(at + length - 1).symbol();
      if (whole && units.has(joined(tokens, at, length))) {
        return length;
      }
    }
    return 0;
  }

  private static String joined(Tokens tokens, int at, int length) {
    StringBuilder out = new StringBuilder();
    for (int i = at; i < at + length; i++) {
      out.append(tokens.at(i).end() ? " " : tokens.at(i).value());
    }
    return out.toString();
  }

  /** Feet and inches by their primes, straight or not. */
  private static int feet(Tokens tokens, int at, Figure figure, Saying out) {
    int mark = at + figure.count();
    int next = tokens.skipSpace(mark + 1);
    boolean foot = prime(tokens.at(mark)) && !tokens.at(mark + 1).word();
    String said;
    int count = figure.count() + 1;
    if (foot && tokens.at(next).digits() && inch(tokens.at(next + 1))) {
      Figure inches = new Figure(tokens.at(next).value(), "", false, 1);
      said = length(figure, "foot", "feet") + " " + length(inches, "inch", "inches");
      count = next + 2 - at;
    } else if (foot) {
      said = length(figure, "foot", "feet");
    } else if (inch(tokens.at(mark))) {
      said = length(figure, "inch", "inches");
    } else {
      return 0;
    }
    out.say(said, tokens.from(at), tokens.to(at, count));
    return count;
  }

  private static String length(Figure figure, String one, String many) {
    return figure.cardinal() + " " + (figure.isOne() ? one : many);
  }

  private static boolean prime(Token token) {
    return token.is("'") || token.is("\u2032");
  }

  private static boolean inch(Token token) {
    return token.is("\"") || token.is("\u2033");
  }
}
