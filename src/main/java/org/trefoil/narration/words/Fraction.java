package org.trefoil.narration.words;

import java.text.Normalizer;

/** Fractions with a slash or as one character, alone or after a whole number. */
final class Fraction implements Rule {

  @Override
  public int apply(Tokens tokens, int at, Saying out) {
    Token first = tokens.at(at);
    if (tokens.at(at + 1).is("/") && tokens.at(at + 2).digits()) {
      return slash(tokens, at, out);
    }
    int next = tokens.skipSpace(at + 1);
    String vulgar = vulgar(tokens.at(next));
    if (!vulgar.isEmpty()) {
      String[] parts = vulgar.split("\u2044");
      return mixed(first, parts[0], parts[1], tokens, at, next + 1 - at, out);
    }
    if (next > at + 1 && isSlash(tokens, next) && first.value().length() <= 3) {
      String below = tokens.at(next + 2).value();
      return mixed(first, tokens.at(next).value(), below, tokens, at, next + 3 - at, out);
    }
    return 0;
  }

  private static boolean isSlash(Tokens tokens, int at) {
    int above = tokens.at(at).number();
    int below = tokens.at(at + 1).is("/") ? tokens.at(at + 2).number() : -1;
    return above > 0 && above < below && below <= 100;
  }

  private static int slash(Tokens tokens, int at, Saying out) {
    if (tokens.at(at + 3).is("/")) {
      return 0;
    }
    if (isSlash(tokens, at)) {
      String said = words(tokens.at(at).value(), tokens.at(at + 2).value());
      out.say(said, tokens.from(at), tokens.to(at, 3));
      return 3;
    }
    out.say(
        new Figure(tokens.at(at).value(), "", false, 1).cardinal(),
        tokens.from(at),
        tokens.to(at, 1));
    out.say("slash", tokens.from(at + 1), tokens.to(at + 1, 1));
    return 2;
  }

  private static int mixed(
      Token whole, String above, String below, Tokens tokens, int at, int count, Saying out) {
    String part = words(above, below);
    String article = part.startsWith("one ") ? "a " + part.substring(4) : part;
    String said = Figure.WORDS.cardinal(whole.value()) + " and " + article;
    out.say(said, tokens.from(at), tokens.to(at, count));
    return count;
  }

  /** The two numbers of a character such as one half, apart by a fraction slash; or empty. */
  static String vulgar(Token token) {
    if (!token.symbol() || token.value().charAt(0) < 0x80) {
      return "";
    }
    String parts = Normalizer.normalize(token.value(), Normalizer.Form.NFKC);
    return parts.matches("[0-9]{1,2}\u2044[0-9]{1,2}") ? parts : "";
  }

  /** Numerator and denominator as words. */
  static String words(String above, String below) {
    String part =
        switch (below) {
          case "2" -> above.equals("1") ? "half" : "halves";
          case "4" -> above.equals("1") ? "quarter" : "quarters";
          default -> Figure.WORDS.ordinal(Long.parseLong(below)) + (above.equals("1") ? "" : "s");
        };
    return Figure.WORDS.cardinal(above) + " " + part;
  }
}
