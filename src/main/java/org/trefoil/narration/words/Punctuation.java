package org.trefoil.narration.words;

/** What isn't named but heard as a pause or a melody, or not at all. */
final class Punctuation implements Rule {

  @Override
  public int apply(Tokens tokens, int at, Saying out) {
    Token mark = tokens.at(at);
    int c = mark.value().codePointAt(0);
    if (!Marks.silent(c)) {
      return 0;
    }
    if (mark.dash() && c != '\u2014') {
      out.pause(joins(tokens, at) ? "" : ",");
    } else if (mark.is(".") && (inside(tokens, at) || leads(tokens, at))) {
      out.say("dot", mark.from(), mark.to());
    } else if (mark.is(".") && heard(tokens.at(at - 1)) && letter(tokens.at(at + 1))) {
      out.pause("");
    } else if (mark.is("\u2026")) {
      out.pause(tokens.lastWord(at + 1) ? "." : ",");
    } else if (lastBracket(tokens, at)) {
      out.pause("");
    } else if (!mark.is(":") && !mark.is(",") || !inside(tokens, at)) {
      out.pause(Marks.pause(c));
    }
    return 1;
  }

  /** Whether a bracket closes and the text with it. */
  private static boolean lastBracket(Tokens tokens, int at) {
    Token mark = tokens.at(at);
    return tokens.at(at + 1).end() && (mark.is(")") || mark.is("]") || mark.is("}"));
  }

  /**
   * Whether a dash joins two parts of a word, or hangs from one that shares the next word's end.
   */
  private static boolean joins(Tokens tokens, int at) {
    boolean hangs = tokens.at(at).is("-") && !tokens.at(at + 1).end();
    return heard(tokens.at(at - 1)) && (heard(tokens.at(at + 1)) || hangs)
        || Marks.closes(tokens.at(at - 1)) && heard(tokens.at(at + 1));
  }

  /** Whether a name begins with a dot: .NET, .gitignore, ../up. */
  private static boolean leads(Tokens tokens, int at) {
    Token next = tokens.at(at + 1);
    boolean path = next.is("/") || next.is(".") && tokens.at(at + 2).is("/");
    boolean up = tokens.at(at - 1).is(".") && next.is("/");
    return tokens.startsRun(at) && (next.word() || path) || up;
  }

  /** Whether a mark stands inside a name, such as a file's. */
  private static boolean inside(Tokens tokens, int at) {
    return heard(tokens.at(at - 1)) && (tokens.at(at + 1).small() || tokens.at(at + 1).digits());
  }

  private static boolean letter(Token token) {
    return token.capitals() && token.value().length() == 1;
  }

  private static boolean heard(Token token) {
    return token.word() || token.digits() || !Fraction.vulgar(token).isEmpty();
  }
}
