package org.trefoil.narration.words;

/** Any number that no other rule has taken. */
final class Cardinal implements Rule {

  @Override
  public int apply(Tokens tokens, int at, Saying out) {
    Figure figure = Figure.at(tokens, at);
    out.say(figure.cardinal(), tokens.from(at), tokens.to(at, figure.count()));
    return figure.count();
  }
}
