package org.trefoil.narration.words;

import java.util.Locale;
import java.util.Set;

/** Numbers with letters at their end: 3rd, the 1990s, the 80's. */
final class Suffixed implements Rule {

  private static final Set<String> ORDINAL = Set.of("st", "nd", "rd", "th");

  @Override
  public int apply(Tokens tokens, int at, Saying out) {
    Figure figure = Figure.at(tokens, at);
    int after = at + figure.count();
    if (figure.value() < 0) {
      return 0;
    }
    if (ORDINAL.contains(lower(tokens.at(after)))) {
      return say(Figure.WORDS.ordinal(figure.value()), tokens, at, figure.count() + 1, out);
    }
    int s = tokens.at(after).is("'") || tokens.at(after).is("\u2019") ? 1 : 0;
    boolean decade = figure.value() % 10 == 0 && figure.value() > 10;
    if (tokens.at(after + s).is("s") && (s == 1 || decade)) {
      String said = figure.yearLike() ? Figure.WORDS.year(figure.value()) : figure.cardinal();
      return say(plural(said), tokens, at, figure.count() + s + 1, out);
    }
    return 0;
  }

  private static int say(String said, Tokens tokens, int at, int count, Saying out) {
    out.say(said, tokens.from(at), tokens.to(at, count));
    return count;
  }

  private static String lower(Token token) {
    return token.value().toLowerCase(Locale.ROOT);
  }

  private static String plural(String number) {
    if (number.endsWith("y")) {
      return number.substring(0, number.length() - 1) + "ies";
    }
    return number + (number.endsWith("x") ? "es" : "s");
  }
}
