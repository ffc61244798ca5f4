package org.trefoil.narration.words;

/** Numbers with a dot before a noun: der 2. Versuch, im 19. Jahrhundert; the 1990er, 80er. */
final class GermanOrdinal implements Rule {

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
      out.say(german.year(digits.number()) + next.value(), tokens.from(at), tokens.to(at, 2));
      return 2;
    }
    boolean dot = next.is(".") && !tokens.at(at + 2).digits() && !tokens.at(at + 2).word();
    if (!dot || !noun(tokens, at) || digits.value().startsWith("0")) {
      return 0;
    }
    String bare = tokens.at(at + 2).is(",") ? "spellout-ordinal-r" : "spellout-ordinal";
    String said = german.ordinal(digits.number(), tokens, at, bare);
    out.say(said, tokens.from(at), tokens.to(at, 2));
    out.pause(tokens.lastWord(at + 2) ? "." : "");
    return 2;
  }

  /** Whether an ordinal is meant: an article stands before, or a word follows in the sentence. */
  private boolean noun(Tokens tokens, int at) {
    Token before = tokens.wordBefore(at);
    boolean introduced = german.introduces(before);
    Token next = tokens.afterSpace(at + 2);
    return next.word() && (introduced || next.capitalised() || next.is("und"))
        || introduced && tokens.lastWord(at + 2)
        || tokens.at(at + 2).is(",");
  }
}
