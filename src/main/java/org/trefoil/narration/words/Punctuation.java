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
      out.pause(between(tokens, at) ? "" : ",");
    } else if (mark.is(".") && inside(tokens, at)) {
      out.say("dot", mark.from(), mark.to());
    } else if (mark.is("\u2026")) {
      out.pause(tokens.lastWord(at + 1) ? "." : ",");
    } else if (!mark.is(":") && !mark.is(",") || !inside(tokens, at)) {
      out.pause(Marks.pause(c));
    }
    return 1;
  }

  /** Whether a dash joins two parts of a word. */
  private static boolean between(Tokens tokens, int at) {
    return heard(tokens.at(at - 1)) && heard(tokens.at(at + 1));
  }

  /** Whether a mark stands inside a name, such as a file's. */
  private static boolean inside(Tokens tokens, int at) {
    return heard(tokens.at(at - 1)) && (tokens.at(at + 1).small() || tokens.at(at + 1).digits());
  }

  private static boolean heard(Token token) {
    return token.word() || token.digits();
  }
}
