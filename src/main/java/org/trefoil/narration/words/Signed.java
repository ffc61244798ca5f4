package org.trefoil.narration.words;

import java.text.Normalizer;

/** Signs before a number, and numbers that are one character. */
final class Signed implements Rule {

  @Override
  public int apply(Tokens tokens, int at, Saying out) {
    Token sign = tokens.at(at);
    String said = before(tokens, at);
    if (said.isEmpty()) {
      said = single(tokens, at);
    }
    if (said.isEmpty()) {
      return 0;
    }
    out.say(said, sign.from(), sign.to());
    return 1;
  }

  private static String before(Tokens tokens, int at) {
    Token sign = tokens.at(at);
    int next = at + 1;
    boolean number = tokens.at(next).digits();
    boolean money = tokens.at(next).symbol() && tokens.at(next + 1).digits();
    if (sign.is("#") && number) {
      return "number";
    }
    if (sign.is("~") && (number || money)) {
      return "about";
    }
    boolean dash = sign.is("-") || sign.is("\u2013");
    boolean leading = dash && tokens.startsRun(at) && (number || money);
    boolean taking =
        dash
            && tokens.at(at - 1).space()
            && tokens.at(at - 2).digits()
            && tokens.afterSpace(next).digits();
    return sign.is("\u2212") || leading || taking && sign.is("-") ? "minus" : "";
  }

  private static String single(Tokens tokens, int at) {
    Token sign = tokens.at(at);
    int c = sign.value().codePointAt(0);
    if (Character.getType(c) != Character.OTHER_NUMBER) {
      return "";
    }
    String fraction = Fraction.vulgar(sign);
    if (!fraction.isEmpty()) {
      String[] parts = fraction.split("\u2044");
      return Fraction.words(parts[0], parts[1]);
    }
    boolean power = tokens.at(at - 1).digits() || tokens.at(at - 1).value().length() == 1;
    if (power && !tokens.at(at - 1).symbol() && (c == '\u00B2' || c == '\u00B3')) {
      return c == '\u00B2' ? "squared" : "cubed";
    }
    String digits =
        Normalizer.normalize(sign.value(), Normalizer.Form.NFKC).replaceAll("[^0-9]", "");
    return digits.isEmpty() ? "" : Figure.WORDS.cardinal(digits);
  }
}
