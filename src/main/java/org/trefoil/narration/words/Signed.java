package org.trefoil.narration.words;

import java.text.Normalizer;

/** Signs before a number, and numbers that are one character. */
final class Signed implements Rule {

  private static final String OPERATORS = "=+*/\u00D7\u00F7\u2248\u2212)";

  @Override
  public int apply(Tokens tokens, int at, Saying out) {
    Token sign = tokens.at(at);
    if (sign.is("#") && tokens.afterSpace(at + 1).digits() && tokens.startsRun(at)) {
      out.say("number", sign.from(), sign.to());
      return 2;
    }
    String said = factorial(tokens, at) ? "factorial" : before(tokens, at);
    if (said.isEmpty()) {
      said = single(tokens, at);
    }
    if (said.isEmpty()) {
      return 0;
    }
    out.say(said, sign.from(), sign.to());
    return 1;
  }

  /** Whether a mark after a number or a letter is a factorial: an operator follows. */
  private static boolean factorial(Tokens tokens, int at) {
    Token before = tokens.at(at - 1);
    Token next = tokens.at(tokens.skipSpace(at + 1));
    boolean letter = before.word() && before.value().length() == 1;
    boolean operator = next.symbol() && OPERATORS.contains(next.value());
    return tokens.at(at).is("!") && (before.digits() || letter) && operator;
  }

  private static String before(Tokens tokens, int at) {
    Token sign = tokens.at(at);
    int next = at + 1;
    boolean number = Figure.starts(tokens, next);
    boolean money = "$\u20AC\u00A3\u00A5\u20B9".contains(tokens.at(next).value()) && !number;
    if (sign.is("#") && number) {
      return "number";
    }
    if (sign.is("~") && (number || money && !tokens.at(next).end())) {
      return "about";
    }
    boolean dash = sign.is("-") || sign.is("\u2013");
    boolean leading =
        dash && tokens.startsRun(at) && (number || money && Figure.starts(tokens, next + 1));
    boolean taking =
        dash
            && tokens.at(at - 1).space()
            && tokens.at(at - 2).digits()
            && tokens.afterSpace(next).digits();
    boolean reckoned = dash && number && (equated(tokens, at) || tokens.at(at - 1).is("="));
    return sign.is("\u2212") || leading || reckoned || taking && sign.is("-") ? "minus" : "";
  }

  /** Whether a dash stands between two numbers before an equals sign: 1-2 = -1. */
  private static boolean equated(Tokens tokens, int at) {
    int after = tokens.skipSpace(at + 1);
    return tokens.at(at - 1).digits()
        && tokens.at(after).digits()
        && tokens.at(tokens.skipSpace(after + Figure.at(tokens, after).count())).is("=");
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
    String digits =
        Normalizer.normalize(sign.value(), Normalizer.Form.NFKC).replaceAll("[^0-9]", "");
    return digits.isEmpty() ? "" : Figure.WORDS.cardinal(digits);
  }
}
