package org.trefoil.narration.words;

/** A quantity with a unit or a percent sign behind it, or with primes for feet and inches. */
final class Measure implements Rule {

  private final Units units;
  private final Per per;
  private final Table scales = Table.read("en/scales");

  Measure(Units units) {
    this.units = units;
    this.per = new Per(units);
  }

  @Override
  public int apply(Tokens tokens, int at, Saying out) {
    Quantity quantity = scaled(tokens, at, Quantity.at(tokens, at));
    if (quantity == null || Range.glued(tokens, at)) {
      return 0;
    }
    int taken = feet(tokens, at, quantity, out);
    return taken > 0 ? taken : unit(tokens, at, quantity, out);
  }

  /** The quantity with the word for a great number that may stand between it and a unit. */
  private Quantity scaled(Tokens tokens, int at, Quantity quantity) {
    int word = quantity == null ? at : at + quantity.count() + 1;
    Token scale = tokens.at(word);
    boolean great = scale.value().length() > 3 && scales.has(scale.value());
    if (!great || !tokens.at(word - 1).space() || units.at(tokens, word + 2) == null) {
      return quantity;
    }
    String said = quantity.said() + " " + scales.cell(scale.value(), 1);
    return new Quantity(said, false, word + 1 - at);
  }

  private int unit(Tokens tokens, int at, Quantity quantity, Saying out) {
    int after = at + quantity.count();
    boolean hyphen = tokens.at(after).is("-");
    int from = hyphen ? after + 1 : tokens.skipSpace(after);
    Units.Unit unit = minutes(tokens, from, units.at(tokens, from));
    if (unit == null) {
      return 0;
    }
    int end = from + unit.count();
    boolean one = quantity.one() || hyphen || attributive(tokens, at, end);
    String name = one ? unit.one() : unit.many();
    out.say(quantity.said() + " " + name, tokens.from(at), tokens.to(at, end - at));
    if (unit.dot() && tokens.lastWord(end)) {
      out.pause(".");
    }
    return end - at + per.say(tokens, end, out);
  }

  /** The m after hours stands for minutes. */
  private static Units.Unit minutes(Tokens tokens, int at, Units.Unit unit) {
    int before = at - 2 - (tokens.at(at - 2).space() ? 1 : 0);
    boolean hours = tokens.at(before).is("h") || tokens.at(before).is("hr");
    boolean m = tokens.at(at).is("m") && unit != null && unit.count() == 1;
    return m && hours ? new Units.Unit("minute", "minutes", false, 1, false) : unit;
  }

  /** Whether the measure describes a noun: a 5 km run. */
  static boolean attributive(Tokens tokens, int at, int end) {
    Token next = tokens.afterSpace(end);
    boolean thing = Groups.in("sized", next);
    return thing
        || Groups.in("article", tokens.wordBefore(at))
            && next.word()
            && !Groups.in("function", next);
  }

  /** Feet and inches by their primes, straight or not. */
  private static int feet(Tokens tokens, int at, Quantity quantity, Saying out) {
    int mark = at + quantity.count();
    int next = tokens.skipSpace(mark + 1);
    boolean by = tokens.at(mark + 1).is("x") && tokens.at(mark + 2).digits();
    boolean foot = prime(tokens.at(mark)) && (!tokens.at(mark + 1).word() || by);
    Quantity second = foot ? Quantity.at(tokens, next) : null;
    String said = length(quantity, "foot", "feet");
    int end = mark + 1;
    if (second != null && inch(tokens.at(next + second.count()))) {
      said += " " + length(second, "inch", "inches");
      end = next + second.count() + 1;
    } else if (inch(tokens.at(mark)) && !quoted(tokens, at, mark)) {
      boolean one = quantity.one() || attributive(tokens, at, end);
      said = quantity.said() + (one ? " inch" : " inches");
    } else if (!foot) {
      return 0;
    }
    out.say(said, tokens.from(at), tokens.to(at, end - at));
    return end - at;
  }

  /** Whether a straight mark closes a quotation that opened right before the number. */
  private static boolean quoted(Tokens tokens, int at, int mark) {
    return tokens.at(mark).is("\"") && tokens.at(at - 1).is("\"");
  }

  private static String length(Quantity quantity, String one, String many) {
    return quantity.said() + " " + (quantity.one() ? one : many);
  }

  private static boolean prime(Token token) {
    return token.is("'") || token.is("\u2032");
  }

  private static boolean inch(Token token) {
    return token.is("\"") || token.is("\u2033");
  }
}
