package org.trefoil.narration.words;

import java.util.Locale;
import java.util.Set;

/** Numbers with a dot before a noun: der 2. Versuch, im 19. Jahrhundert; the 1990er, 80er. */
final class GermanOrdinal implements Rule {

  private static final Set<String> INTRODUCED =
      Set.of(
          "der", "die", "das", "dem", "den", "des", "im", "am", "zum", "zur", "vom", "beim", "ein",
          "eine", "einem", "einen", "ins", "bis", "seit", "ab", "jeder", "jede", "jedes", "unser",
          "sein", "ihr", "seine", "ihre", "diese", "dieser", "dieses");

  private final German german;

  GermanOrdinal(German german) {
    this.german = german;
  }

  @Override
  public int apply(Tokens tokens, int at, Saying out) {
    Token digits = tokens.at(at);
    Token next = tokens.at(at + 1);
    if (digits.value().length() > 4 || tokens.at(at - 1).is(",")) {
      return 0;
    }
    if (next.value().matches("er|ern")) {
      String tens = digits.value().endsWith("0") ? german.year(digits.number()) : "";
      out.say(tens.isEmpty() ? "" : tens + next.value(), tokens.from(at), tokens.to(at, 2));
      return tens.isEmpty() ? 0 : 2;
    }
    boolean dot = next.is(".") && !tokens.at(at + 2).digits() && !tokens.at(at + 2).word();
    if (!dot || !noun(tokens, at) || digits.value().startsWith("0")) {
      return 0;
    }
    String said = german.ordinal(digits.number(), tokens, at, "spellout-ordinal");
    out.say(said, tokens.from(at), tokens.to(at, 2));
    return 2;
  }

  /** Whether an ordinal is meant: an article stands before, or a word follows in the sentence. */
  private static boolean noun(Tokens tokens, int at) {
    Token before = tokens.wordBefore(at);
    boolean introduced = INTRODUCED.contains(before.value().toLowerCase(Locale.ROOT));
    Token next = tokens.afterSpace(at + 2);
    return next.word() && (introduced || next.capitalised() || next.is("und"))
        || introduced && tokens.at(at + 2).end();
  }
}
