package org.trefoil.narration.words;

/**
 * How much of something: a number, a fraction or a number with a fraction.
 *
 * @param said its words
 * @param one whether the thing is in the singular after it
 * @param count how many tokens it takes
 */
record Quantity(String said, boolean one, int count) {

  /** The quantity that begins at a token; null when none does. */
  static Quantity at(Tokens tokens, int at) {
    String vulgar = Fraction.vulgar(tokens.at(at));
    if (!vulgar.isEmpty()) {
      String[] parts = vulgar.split("\u2044");
      return new Quantity(Fraction.words(parts[0], parts[1]), true, 1);
    }
    if (!Figure.starts(tokens, at)) {
      return null;
    }
    Quantity fraction = tokens.at(at).digits() ? Fraction.at(tokens, at) : null;
    return fraction != null ? fraction : plain(Figure.at(tokens, at));
  }

  private static Quantity plain(Figure figure) {
    return new Quantity(figure.cardinal(), figure.isOne(), figure.count());
  }
}
