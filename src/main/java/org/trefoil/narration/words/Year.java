package org.trefoil.narration.words;

/** Four digits that name a year, as the words around them tell. */
final class Year implements Rule {

  @Override
  public int apply(Tokens tokens, int at, Saying out) {
    Figure figure = Figure.at(tokens, at);
    if (shortened(tokens, at)) {
      String digits = tokens.at(at).value();
      out.say("oh " + Figure.WORDS.digits(digits.substring(1)), tokens.from(at), tokens.to(at, 1));
      return 1;
    }
    if (figure.fourDigits() && figure.value() % 100 > 0 && paired(tokens, at)) {
      out.say(pairs(figure.value()), tokens.from(at), tokens.to(at, 1));
      return 1;
    }
    boolean early = figure.fourDigits() && figure.value() >= 1000 && figure.value() < 1100;
    if (!figure.yearLike() && !(early && dated(tokens, at)) || counts(tokens, at)) {
      return 0;
    }
    out.say(Figure.WORDS.year(figure.value()), tokens.from(at), tokens.to(at, 1));
    return 1;
  }

  /** Whether a word before is one whose numbers are read in pairs: flight 1549. */
  private static boolean paired(Tokens tokens, int at) {
    return !tokens.at(at).value().startsWith("0") && Groups.in("paired", tokens.wordBefore(at));
  }

  private static String pairs(long number) {
    long last = number % 100;
    String tens = Figure.WORDS.cardinal(number / 100);
    return tens + (last < 10 ? " oh " : " ") + Figure.WORDS.cardinal(last);
  }

  /** Whether an apostrophe stands for the century before a year such as '05. */
  private static boolean shortened(Tokens tokens, int at) {
    Token before = tokens.at(at - 1);
    boolean apostrophe = before.symbol() && Marks.apostrophe(before.value().codePointAt(0));
    return apostrophe && tokens.at(at).value().matches("0[0-9]");
  }

  /** Whether a word before or an era behind says that it is a year. */
  private static boolean dated(Tokens tokens, int at) {
    return Groups.in("yearly", tokens.wordBefore(at)) && !counted(tokens.afterSpace(at + 1))
        || Groups.in("era", tokens.afterSpace(at + 1)) && tokens.afterSpace(at + 1).capitals();
  }

  private static boolean counts(Tokens tokens, int at) {
    Token before = tokens.wordBefore(at);
    Token next = tokens.afterSpace(at + 1);
    boolean numbered = Groups.in("numbered", before);
    return numbered || Groups.in("about", before) && !Groups.in("era", next) || counted(next);
  }

  private static boolean counted(Token next) {
    boolean plural =
        next.small()
            && next.value().endsWith("s")
            && !next.value().endsWith("'s")
            && !next.value().endsWith("ss");
    return plural && !Groups.in("singular", next) || next.small() && Groups.in("plural", next);
  }
}
