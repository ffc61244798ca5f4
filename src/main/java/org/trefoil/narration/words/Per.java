package org.trefoil.narration.words;

/** The slash after an amount or a measure: $20/hour, 5 mg/day, 7 L/100 km. */
final class Per {

  private final Units units;

  Per(Units units) {
    this.units = units;
  }

  /** Says a slash and the unit behind it; returns how many tokens it took, 0 for another slash. */
  int say(Tokens tokens, int slash, Saying out) {
    Token next = tokens.at(slash + 1);
    boolean consumption = next.digits() && tokens.afterSpace(slash + 2).is("km");
    if (!tokens.at(slash).is("/") || !next.small() && !consumption) {
      return 0;
    }
    out.say("per", tokens.from(slash), tokens.to(slash, 1));
    Units.Unit unit = next.word() ? units.at(tokens, slash + 1) : null;
    if (unit == null) {
      return 1;
    }
    int count = unit.count() - (unit.dot() ? 1 : 0);
    out.say(unit.one(), tokens.from(slash + 1), tokens.to(slash + 1, count));
    return 1 + count;
  }
}
