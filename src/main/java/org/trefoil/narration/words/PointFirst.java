package org.trefoil.narration.words;

/** A decimal that begins with its point: .5, -.75. */
final class PointFirst implements Rule {

  @Override
  public int apply(Tokens tokens, int at, Saying out) {
    Token before = tokens.at(at - 1);
    boolean signed = before.symbol() && "-+\u2212~<>=\u2248$\u00B1".contains(before.value());
    boolean point = tokens.at(at).is(".") && tokens.at(at + 1).digits();
    if (!point || !signed && !tokens.startsRun(at) || tokens.at(at + 2).is(".")) {
      return 0;
    }
    Figure figure = Figure.at(tokens, at);
    out.say(figure.cardinal(), tokens.from(at), tokens.to(at, 2));
    return 2;
  }
}
