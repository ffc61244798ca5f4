package org.trefoil.markdown;

/** Where raised ({@code ^x^}) and lowered ({@code ~x~}) characters end. */
final class Raised {

  private static final int LONGEST = 200;

  private Raised() {}

  /** Where the mark stands that closes the one at a place: before any blank, brackets paired. */
  static int closer(String text, int at) {
    char mark = text.charAt(at);
    int limit = Math.min(text.length(), at + LONGEST);
    int brackets = 0;
    for (int i = at + 1; i < limit; i++) {
      char c = text.charAt(i);
      if (c == mark) {
        return i > at + 1 && brackets == 0 ? i : -1;
      }
      if (Passage.isWhite(c) || c == '<' || c == '`' || c == '$') {
        return -1;
      }
      brackets += c == '[' ? 1 : c == ']' ? -1 : 0;
      if (brackets < 0) {
        return -1;
      }
      i += c == '\\' ? 1 : 0;
    }
    return -1;
  }
}
