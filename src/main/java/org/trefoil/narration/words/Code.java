package org.trefoil.narration.words;

/** Digits that belong to a code with letters: SW1A 1AA, GTX1080, AB-00123. */
final class Code implements Rule {

  private static final int LONG = 5;

  @Override
  public int apply(Tokens tokens, int at, Saying out) {
    Token digits = tokens.at(at);
    int decimal = decimal(tokens, at, out);
    if (decimal > 0) {
      return decimal;
    }
    boolean before = letters(tokens.at(at - 1)) || hyphened(tokens, at - 1, at - 2);
    boolean after = hyphened(tokens, at + 1, at + 2) && digits.value().length() >= LONG;
    if (!before && !after) {
      return 0;
    }
    boolean apart = digits.value().length() >= LONG || digits.value().startsWith("0");
    boolean glued = tokens.at(at - 1).word() && digits.value().length() < 4;
    if (!apart && !glued) {
      return 0;
    }
    String said =
        apart ? Figure.WORDS.digits(digits.value()) : Figure.WORDS.cardinal(digits.value());
    out.say(said, digits.from(), digits.to());
    return 1;
  }

  /** A decimal behind capitals: PM2.5, F1.8. */
  private static int decimal(Tokens tokens, int at, Saying out) {
    Token part = tokens.at(at + 2);
    boolean point = tokens.at(at + 1).is(".") && part.digits() && part.value().length() < 3;
    boolean more = tokens.at(at + 3).is(".") && tokens.at(at + 4).digits();
    if (!point || more || !tokens.at(at - 1).capitals() || tokens.at(at - 1).is("V")) {
      return 0;
    }
    String said = Figure.WORDS.decimal(tokens.at(at).value(), part.value());
    out.say(said, tokens.from(at), tokens.to(at, 3));
    return 3;
  }

  private static boolean letters(Token token) {
    return token.word();
  }

  private static boolean hyphened(Tokens tokens, int hyphen, int letters) {
    return tokens.at(hyphen).is("-") && tokens.at(letters).capitals();
  }
}
