package org.trefoil.narration.words;

/** The sign between dimensions, 10 cm x 15 cm, and a raised dot between factors, 5 · 6. */
final class ContinentalBy implements Rule {

  private final Table forms;

  ContinentalBy(Tongue tongue) {
    this.forms = Table.read(tongue.tables() + "/forms");
  }

  @Override
  public int apply(Tokens tokens, int at, Saying out) {
    Token sign = tokens.at(at);
    boolean letter = sign.is("x") || sign.is("X");
    boolean dot = sign.is("\u00B7") || sign.is("\u22C5");
    int left = tokens.at(at - 1).space() ? at - 2 : at - 1;
    boolean after = tokens.at(tokens.skipSpace(at + 1)).digits();
    if (!after || !(letter && measured(tokens, left) || dot && tokens.at(left).digits())) {
      return 0;
    }
    out.say(forms.cell(letter ? "by" : "times", 1), sign.from(), sign.to());
    return 1;
  }

  /** Whether a number or a number with a short unit ends here. */
  private static boolean measured(Tokens tokens, int left) {
    Token last = tokens.at(left);
    int before = tokens.at(left - 1).space() ? left - 2 : left - 1;
    boolean unit = last.word() && last.value().length() <= 2 && tokens.at(before).digits();
    return last.digits() || unit;
  }
}
