package org.trefoil.narration.words;

/** The sign between dimensions, 3 x 4 m, and between factors, 7 × 8. */
final class By implements Rule {

  private final Units units;

  By(Units units) {
    this.units = units;
  }

  /** Whether a token is a sign between dimensions. */
  static boolean sign(Token token) {
    return token.is("x") || token.is("X") || token.is("\u00D7");
  }

  @Override
  public int apply(Tokens tokens, int at, Saying out) {
    Token sign = tokens.at(at);
    boolean letter = sign.is("x") || sign.is("X");
    int left = tokens.at(at - 1).space() ? at - 2 : at - 1;
    int right = tokens.skipSpace(at + 1);
    boolean between = measured(tokens, left) && tokens.at(right).digits();
    if (!letter && !sign.is("\u00D7") || !between) {
      return 0;
    }
    boolean apart = tokens.at(at - 1).space() || tokens.at(at + 1).space();
    boolean by = letter || !apart && !raised(tokens, right) || dimensions(tokens, left, right);
    out.say(by ? "by" : "times", sign.from(), sign.to());
    return 1;
  }

  /** Whether a power follows, as in 3.2×10⁸. */
  private static boolean raised(Tokens tokens, int right) {
    return tokens.at(right + 1).is("^") || Powers.raised(tokens.at(right + 1));
  }

  private boolean measured(Tokens tokens, int left) {
    Token last = tokens.at(left);
    return last.digits()
        || last.is("\"")
        || last.is("'")
        || last.is("\u2032")
        || last.is("\u2033")
        || !Fraction.vulgar(last).isEmpty()
        || last.word() && units.at(tokens, left) != null;
  }

  private boolean dimensions(Tokens tokens, int left, int right) {
    if (!tokens.at(left).digits()) {
      return true;
    }
    int after = right + Figure.at(tokens, right).count();
    int mark = tokens.skipSpace(after);
    return tokens.at(mark).is("\u00D7") && tokens.at(tokens.skipSpace(mark + 1)).digits()
        ? dimensions(tokens, left, tokens.skipSpace(mark + 1))
        : units.at(tokens, mark) != null;
  }
}
