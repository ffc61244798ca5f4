package org.trefoil.markdown;

/**
 * Reads the parts of links and of their definitions: labels, destinations, titles (CommonMark 0.31,
 * sections 4.7 and 6.3). Each method moves the place on, or leaves it and answers no.
 */
final class LinkParts {

  private static final int MAX_LABEL = 999;
  private static final int MAX_PARENTHESES = 32;

  private final String text;
  private int at;
  private int from;
  private int to;

  LinkParts(String text, int at) {
    this.text = text;
    this.at = at;
  }

  int at() {
    return at;
  }

  /** Where the content of the part just read begins. */
  int from() {
    return from;
  }

  /** Where it ends. */
  int to() {
    return to;
  }

  /** The content of the part just read, with escapes and character references resolved. */
  String value() {
    return Escapes.resolve(text.substring(from, to));
  }

  boolean take(char c) {
    boolean there = peek() == c && at < text.length();
    at += there ? 1 : 0;
    return there;
  }

  char peek() {
    return at < text.length() ? text.charAt(at) : '\0';
  }

  /** Skips white space with at most one line end. */
  boolean white() {
    int start = at;
    boolean line = false;
    while (at < text.length() && Passage.isWhite(text.charAt(at))) {
      if (text.charAt(at) == '\n') {
        if (line) {
          break;
        }
        line = true;
      }
      at++;
    }
    return at > start;
  }

  /** Skips blanks to the end of the line and says whether that is where we are. */
  boolean restOfLineIsBlank() {
    int i = at;
    while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
      i++;
    }
    boolean ends = i >= text.length() || text.charAt(i) == '\n';
    if (ends) {
      at = Math.min(i + 1, text.length());
    }
    return ends;
  }

  /** A label with its brackets; its content has no other brackets and isn't blank. */
  boolean label() {
    if (peek() != '[') {
      return false;
    }
    int limit = Math.min(text.length(), at + MAX_LABEL + 2);
    boolean blank = true;
    for (int i = at + 1; i < limit; i++) {
      char c = text.charAt(i);
      if (c == ']') {
        return !blank && found(at + 1, i, i + 1);
      }
      if (c == '[') {
        return false;
      }
      blank &= Passage.isWhite(c);
      i += c == '\\' ? 1 : 0;
    }
    return false;
  }

  /** A destination in angle brackets or without. */
  boolean destination() {
    return peek() == '<' ? angled() : bare();
  }

  private boolean angled() {
    for (int i = at + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '>') {
        return found(at + 1, i, i + 1);
      }
      if (c == '<' || c == '\n') {
        return false;
      }
      i += c == '\\' ? 1 : 0;
    }
    return false;
  }

  private boolean bare() {
    int depth = 0;
    int i = at;
    for (; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c <= ' ' || (c == ')' && depth == 0)) {
        break;
      }
      if (c == '\\' && i + 1 < text.length() && Escapes.isEscapable(text.charAt(i + 1))) {
        i++;
      } else if (c == '(' && ++depth > MAX_PARENTHESES) {
        return false;
      } else if (c == ')') {
        depth--;
      }
    }
    int end = Math.min(i, text.length());
    return depth == 0 && end > at && found(at, end, end);
  }

  /** A title in quotation marks or parentheses. */
  boolean title() {
    char open = peek();
    if (open != '"' && open != '\'' && open != '(') {
      return false;
    }
    char close = open == '(' ? ')' : open;
    for (int i = at + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == close) {
        return found(at + 1, i, i + 1);
      }
      if (c == '(' && open == '(') {
        return false;
      }
      i += c == '\\' ? 1 : 0;
    }
    return false;
  }

  void back(int place) {
    at = place;
  }

  private boolean found(int start, int end, int next) {
    from = start;
    to = end;
    at = next;
    return true;
  }
}
