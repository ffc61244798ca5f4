package org.trefoil.narration.words;

import java.text.Normalizer;

/** Fractions with a slash or as one character, alone or after a whole number. */
final class Fraction implements Rule {

  /** Two shares of a whole, as in a 60/40 split, make this. */
  private static final int HUNDRED = 100;

  private static final String SLASHES = "/\u2044";

  @Override
  public int apply(Tokens tokens, int at, Saying out) {
    Quantity fraction = at(tokens, at);
    if (fraction != null) {
      out.say(fraction.said(), tokens.from(at), tokens.to(at, fraction.count()));
      return fraction.count();
    }
    return slash(tokens, at) && !isSeries(tokens, at) ? over(tokens, at, out) : 0;
  }

  /** The fraction or the number with a fraction at a token that is digits; null if it is none. */
  static Quantity at(Tokens tokens, int at) {
    if (proper(tokens, at)) {
      String said = words(tokens.at(at).value(), tokens.at(at + 2).value());
      return new Quantity(said, true, glued(tokens.at(at + 3)) ? 4 : 3);
    }
    int next = tokens.skipSpace(at + 1);
    String vulgar = vulgar(tokens.at(next));
    if (!vulgar.isEmpty()) {
      String[] parts = vulgar.split("\u2044");
      return mixed(tokens.at(at), parts[0], parts[1], next + 1 - at);
    }
    if (tokens.at(at).value().length() <= 3 && next > at + 1 && proper(tokens, next)) {
      String above = tokens.at(next).value();
      return mixed(tokens.at(at), above, tokens.at(next + 2).value(), next + 3 - at);
    }
    return null;
  }

  /** Whether letters after the number below are in its name: 2/3rds. */
  private static boolean glued(Token letters) {
    return Groups.in("denominator", letters);
  }

  private static Quantity mixed(Token whole, String above, String below, int count) {
    String part = words(above, below);
    String article = part.startsWith("one ") ? "a " + part.substring(4) : part;
    String said = Figure.WORDS.cardinal(whole.value()) + " and " + article;
    return new Quantity(said, false, count);
  }

  private static boolean slash(Tokens tokens, int at) {
    Token mark = tokens.at(at + 1);
    return mark.symbol() && SLASHES.contains(mark.value()) && tokens.at(at + 2).digits();
  }

  /** Whether more than two numbers stand between slashes. */
  private static boolean isSeries(Tokens tokens, int at) {
    return tokens.at(at + 3).is("/") || tokens.at(at - 1).is("/");
  }

  /** Whether a fraction below one, with a common denominator, stands here. */
  private static boolean proper(Tokens tokens, int at) {
    if (!slash(tokens, at) || isSeries(tokens, at) || tokens.at(at - 1).word()) {
      return false;
    }
    int above = tokens.at(at).number();
    int below = tokens.at(at + 2).number();
    boolean plain =
        !tokens.at(at).value().startsWith("0")
            && !(tokens.at(at + 3).is(".") && tokens.at(at + 4).digits());
    boolean common = below <= 100 || below == 1000 || below == 10_000 || below == 1_000_000;
    return plain && above > 0 && above < below && common;
  }

  /** Two numbers that make no proper fraction: a season, a reading, halves of a whole. */
  private static int over(Tokens tokens, int at, Saying out) {
    Figure first = new Figure(tokens.at(at).value(), "", false, 1);
    Figure second = new Figure(tokens.at(at + 2).value(), "", false, 1);
    String said = first.cardinal() + " over " + second.cardinal();
    if (first.value() + second.value() == HUNDRED) {
      said = first.cardinal() + " " + second.cardinal();
    } else if (first.yearLike() && (season(second) || second.yearLike())) {
      said = Figure.WORDS.year(first.value()) + " " + year(second);
    } else if (first.yearLike()) {
      said = Figure.WORDS.year(first.value()) + " slash " + second.cardinal();
    } else if (first.whole().equals(second.whole())) {
      said = first.cardinal() + " out of " + second.cardinal();
    }
    out.say(said, tokens.from(at), tokens.to(at, 3));
    return 3;
  }

  private static boolean season(Figure second) {
    return second.whole().length() == 2;
  }

  private static String year(Figure second) {
    if (second.yearLike()) {
      return Figure.WORDS.year(second.value());
    }
    String oh = second.whole().startsWith("0") ? "oh " : "";
    return oh + Figure.WORDS.cardinal(second.value());
  }

  /** The two numbers of a character such as one half, apart by a fraction slash; or empty. */
  static String vulgar(Token token) {
    if (!token.symbol() || Character.getType(token.value().charAt(0)) != Character.OTHER_NUMBER) {
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
