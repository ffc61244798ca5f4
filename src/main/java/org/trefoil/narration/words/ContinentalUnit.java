package org.trefoil.narration.words;

/** A unit in brackets at the end of a heading, as over the columns of a table: Tiefe (m). */
final class ContinentalUnit implements Rule {

  private final Table units;

  ContinentalUnit(Tongue tongue) {
    this.units = Table.read(tongue.tables() + "/units");
  }

  @Override
  public int apply(Tokens tokens, int at, Saying out) {
    Token unit = tokens.at(at);
    boolean brackets = tokens.at(at - 1).is("(") && tokens.at(at + 1).is(")");
    boolean column = tokens.at(at - 2).space() && tokens.at(at - 3).word();
    boolean last = tokens.at(at + 2).end();
    if (!brackets || !column || !last || !units.has(unit.value())) {
      return 0;
    }
    out.say(units.cell(unit.value(), 2), unit.from(), unit.to());
    return 1;
  }
}
