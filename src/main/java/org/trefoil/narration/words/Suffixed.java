package org.trefoil.narration.words;

import java.util.Locale;

/** Numbers with letters at their end: 3rd, the 1990s, the 80's, 1984's, 3x. */
final class Suffixed implements Rule {

  private static final String OPERATORS = "=+-\u2212*/^<>\u00D7";

  private final Per per;

  Suffixed(Units units) {
    this.per = new Per(units);
  }

  @Override
  public int apply(Tokens tokens, int at, Saying out) {
    Figure figure = Figure.at(tokens, at);
    int after = at + figure.count();
    String letters = tokens.at(after).value().toLowerCase(Locale.ROOT);
    if (letters.equals("x") && times(tokens, after)) {
      int count = say(figure.cardinal() + " times", tokens, at, figure.count() + 1, out);
      return count + per.say(tokens, after + 1, out);
    }
    String scale = Range.glued(tokens, at) ? "" : scale(tokens, figure, after);
    if (!scale.isEmpty()) {
      return say(figure.cardinal() + " " + scale, tokens, at, figure.count() + 1, out);
    }
    if (figure.value() < 0) {
      return 0;
    }
    if (letters.endsWith("'s") && Groups.listed("ordinal", letters.replace("'s", ""))) {
      String owner = Figure.WORDS.ordinal(figure.value()) + "'s";
      return say(owner, tokens, at, figure.count() + 1, out);
    }
    if (Groups.listed("ordinal", letters) || shortest(tokens, after, figure)) {
      return say(Figure.WORDS.ordinal(figure.value()), tokens, at, figure.count() + 1, out);
    }
    int s = tokens.at(after).is("'") || tokens.at(after).is("\u2019") ? 1 : 0;
    boolean decade = figure.value() % 10 == 0 || figure.value() == 1;
    if (!tokens.at(after + s).is("s") || s == 0 && !decade) {
      return 0;
    }
    String said = figure.yearLike() ? Figure.WORDS.year(figure.value()) : figure.cardinal();
    String end = decade ? plural(said) : said + "'s";
    return say(end, tokens, at, figure.count() + s + 1, out);
  }

  /** Whether a d makes an ordinal: the 2d Infantry, the 32d day, but no 3d model. */
  private static boolean shortest(Tokens tokens, int after, Figure figure) {
    long last = figure.value() % 10;
    boolean teen = figure.value() / 10 % 10 == 1;
    boolean ends = tokens.at(after).is("d") && (last == 2 || last == 3) && !teen;
    return ends && (figure.value() > 20 || Groups.in("serial", tokens.afterSpace(after + 1)));
  }

  /** The scale that a letter glued to a number stands for: 100k, 1.5M; empty for other letters. */
  private static String scale(Tokens tokens, Figure figure, int after) {
    boolean counts = tokens.afterSpace(after + 1).small();
    boolean great = figure.value() >= 20 || !figure.isWhole();
    return switch (tokens.at(after).value()) {
      case "k" -> "thousand";
      case "K" -> great ? "thousand" : "";
      case "M" -> counts || !figure.isWhole() ? "million" : "";
      case "B" -> counts && !figure.isWhole() ? "billion" : "";
      case "bn" -> "billion";
      default -> "";
    };
  }

  /** Whether an x after a number says how often, and isn't an unknown of a formula. */
  private static boolean times(Tokens tokens, int x) {
    Token next = tokens.at(tokens.skipSpace(x + 1));
    boolean each =
        next.is("/") && tokens.at(x + 2).small() && tokens.at(x + 2).value().length() > 1;
    boolean formula =
        !each && next.symbol() && (OPERATORS.contains(next.value()) || Powers.raised(next));
    Token before = tokens.at(x - 2).space() ? tokens.at(x - 3) : tokens.at(x - 2);
    boolean term = before.symbol() && OPERATORS.contains(before.value());
    return !formula && !term && !next.digits();
  }

  private static int say(String said, Tokens tokens, int at, int count, Saying out) {
    out.say(said, tokens.from(at), tokens.to(at, count));
    return count;
  }

  private static String plural(String number) {
    if (number.endsWith("y")) {
      return number.substring(0, number.length() - 1) + "ies";
    }
    return number + (number.endsWith("x") ? "es" : "s");
  }
}
