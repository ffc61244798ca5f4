package org.trefoil.narration.words;

import java.util.Locale;
import java.util.Set;

/** Four digits from 1100 to 2099, unless the words around them count or number something. */
final class Year implements Rule {

  private static final Set<String> NUMBERED =
      Set.of(
          "page", "pages", "p", "pp", "room", "number", "line", "lines", "about", "over", "under",
          "nearly", "almost", "some", "exactly", "than", "another", "these", "those", "all");

  private static final Set<String> NO_PLURALS =
      Set.of(
          "was",
          "is",
          "has",
          "as",
          "this",
          "its",
          "his",
          "us",
          "always",
          "perhaps",
          "thus",
          "does",
          "yes",
          "sometimes",
          "besides",
          "across",
          "unless",
          "towards",
          "afterwards");

  @Override
  public int apply(Tokens tokens, int at, Saying out) {
    Figure figure = Figure.at(tokens, at);
    if (!figure.yearLike() || counts(tokens, at)) {
      return 0;
    }
    out.say(Figure.WORDS.year(figure.value()), tokens.from(at), tokens.to(at, 1));
    return 1;
  }

  private static boolean counts(Tokens tokens, int at) {
    if (NUMBERED.contains(lower(tokens.wordBefore(at).value()))) {
      return true;
    }
    Token next = tokens.afterSpace(at + 1);
    return next.small()
        && next.value().endsWith("s")
        && !next.value().endsWith("'s")
        && !NO_PLURALS.contains(next.value());
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
