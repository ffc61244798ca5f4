package org.trefoil.narration.words;

/** A unit without a number: how many km², the price per kWh. */
final class BareUnit implements Rule {

  private final Units units;

  BareUnit(Units units) {
    this.units = units;
  }

  @Override
  public int apply(Tokens tokens, int at, Saying out) {
    if (tokens.at(at).is("/") && tokens.at(at - 1).word() && plain(tokens, at + 1) != null) {
      out.say("per", tokens.from(at), tokens.to(at, 1));
      return 1;
    }
    Units.Unit unit =
        tokens.at(at - 1).word() || tokens.at(at - 1).digits() ? null : plain(tokens, at);
    if (unit == null) {
      return 0;
    }
    boolean one = Groups.in("oneofit", tokens.wordBefore(at)) || tokens.at(at - 1).is("/");
    int end = at + unit.count() - (unit.dot() ? 1 : 0);
    out.say(one ? unit.one() : unit.many(), tokens.from(at), tokens.to(at, end - at));
    return end - at;
  }

  private Units.Unit plain(Tokens tokens, int at) {
    Units.Unit unit = units.at(tokens, at);
    return unit != null && (unit.alone() || heads(tokens, at, unit)) ? unit : null;
  }

  /** Whether a unit stands in brackets at the end of a heading, as over columns: Depth (m). */
  private static boolean heads(Tokens tokens, int at, Units.Unit unit) {
    int end = at + unit.count();
    boolean brackets = tokens.at(at - 1).is("(") && tokens.at(end).is(")");
    boolean column = tokens.at(at - 2).space() && tokens.at(at - 3).word();
    return brackets && column && tokens.at(end + 1).end() && Groups.in("bracketed", tokens.at(at));
  }
}
