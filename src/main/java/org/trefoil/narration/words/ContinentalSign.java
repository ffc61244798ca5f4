package org.trefoil.narration.words;

/** Signs: named from the table of a language, heard as a pause, or left to the voice. */
final class ContinentalSign implements Rule {

  private final Tongue tongue;
  private final Table names;
  private final Table forms;

  ContinentalSign(Tongue tongue) {
    this.tongue = tongue;
    this.names = Table.read(tongue.tables() + "/symbols");
    this.forms = Table.read(tongue.tables() + "/forms");
  }

  @Override
  public int apply(Tokens tokens, int at, Saying out) {
    Token sign = tokens.at(at);
    int c = sign.value().codePointAt(0);
    String said = special(tokens, at);
    if (!said.isEmpty()) {
      out.say(said, sign.from(), sign.to());
    } else if (Marks.silent(c)) {
      boolean joint = sign.dash() && !tokens.at(at - 1).space() && !tokens.at(at + 1).space();
      boolean hangs = sign.is("-") && !tokens.at(at - 1).space();
      boolean closes = sign.is(")") && tokens.at(at + 1).end();
      boolean inside = sign.is(",") && heard(tokens.at(at - 1)) && heard(tokens.at(at + 1));
      out.pause(joint || hangs || inside || closes ? "" : Marks.pause(c));
    } else {
      out.say(name(sign.value(), c), sign.from(), sign.to());
    }
    return 1;
  }

  private String name(String sign, int c) {
    String listed = names.cell(sign, 1);
    if (!listed.isEmpty()) {
      return listed;
    }
    String power = Character.getType(c) == Character.OTHER_NUMBER ? digits(sign) : "";
    return power.isEmpty() ? sign : tongue.numbers().cardinal(power);
  }

  private static String digits(String sign) {
    return java.text.Normalizer.normalize(sign, java.text.Normalizer.Form.NFKC)
        .replaceAll("[^0-9]", "");
  }

  /** What a sign says because of what stands beside it. */
  private String special(Tokens tokens, int at) {
    Token sign = tokens.at(at);
    Token before = tokens.at(at - 1);
    Token next = tokens.at(at + 1);
    boolean leading = (sign.is("-") || sign.is("\u2013")) && tokens.startsRun(at) && next.digits();
    boolean between =
        before.space() && tokens.at(at - 2).digits() && tokens.afterSpace(at + 1).digits();
    if (leading || sign.is("-") && between) {
      return tongue.numbers().minus();
    }
    boolean range = sign.is("\u2013") && !before.space() && !before.end();
    if (range && (ends(tokens, at - 1) && next.digits())) {
      return forms.cell("range", 1);
    }
    boolean raised = sign.is("\u00B2") || sign.is("\u00B3");
    if (raised
        && (before.digits() || before.word() && before.value().length() == 1 || before.is(")"))) {
      return forms.cell(sign.is("\u00B2") ? "squared" : "cubed", 1);
    }
    boolean dot = sign.is(".") && heard(before) && (next.small() || next.digits());
    return dot ? forms.cell("dot", 1) : "";
  }

  /** Whether a time, a date or an amount may end at a token. */
  private static boolean ends(Tokens tokens, int at) {
    return tokens.at(at).digits() || tokens.at(at).is("%") || tokens.at(at - 1).digits();
  }

  private static boolean heard(Token token) {
    return token.word() || token.digits();
  }
}
