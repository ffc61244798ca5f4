package org.trefoil.narration.words;

/** Three or more of the same ASCII sign in a row: a line drawn with letters, not a word. */
final class Decoration implements Rule {

  private static final int RUN = 3;

  @Override
  public int apply(Tokens tokens, int at, Saying out) {
    Token sign = tokens.at(at);
    if (sign.value().charAt(0) >= 0x80) {
      return 0;
    }
    int end = at;
    while (tokens.at(end).symbol() && tokens.at(end).value().equals(sign.value())) {
      end++;
    }
    if (end - at < RUN) {
      return 0;
    }
    String mark = Marks.pause(sign.value().charAt(0));
    boolean dots = sign.is(".") || mark.isEmpty();
    out.pause(dots ? tokens.lastWord(end) && sign.is(".") ? "." : "," : mark);
    return end - at;
  }
}
