package org.trefoil.narration.words;

import java.util.List;

/** The tokens of a text; asking beyond either end gives an END, so that rules can look around. */
final class Tokens {

  static final Token NOTHING = new Token(Token.Kind.END, "", 0, 0);

  private final List<Token> list;

  Tokens(List<Token> list) {
    this.list = list;
  }

  int size() {
    return list.size();
  }

  Token at(int i) {
    return i >= 0 && i < list.size() ? list.get(i) : NOTHING;
  }

  /** Where the first of some tokens begins. */
  int from(int i) {
    return at(i).from();
  }

  /** Where the last of {@code count} tokens ends. */
  int to(int i, int count) {
    return at(i + count - 1).to();
  }

  /** The index after a space that may stand here. */
  int skipSpace(int i) {
    return at(i).space() ? i + 1 : i;
  }

  /** The word before, over one space; an END if something else stands there. */
  Token wordBefore(int i) {
    Token before = at(i - 1).space() ? at(i - 2) : NOTHING;
    return before.word() ? before : NOTHING;
  }

  /** The token after, over one space; an END if no space stands there. */
  Token afterSpace(int i) {
    return at(i).space() ? at(i + 1) : NOTHING;
  }

  /** Whether a token begins a run of writing: at the start, or after a space or an opening mark. */
  boolean startsRun(int i) {
    Token before = at(i - 1);
    return before.end() || before.space() || Marks.opens(before) && !opensMore(i - 2);
  }

  private boolean opensMore(int i) {
    return Marks.opens(at(i)) && Marks.opens(at(i - 1));
  }

  /** Whether nothing that is heard follows but a closing mark or two. */
  boolean lastWord(int i) {
    for (int k = i; k < i + 4; k++) {
      Token token = at(k);
      if (token.end()) {
        return true;
      }
      if (token.word() || token.digits()) {
        return false;
      }
    }
    return false;
  }
}
