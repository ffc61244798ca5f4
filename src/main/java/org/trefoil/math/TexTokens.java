package org.trefoil.math;

/** TeX as it is walked through: characters, commands, and where we are. */
final class TexTokens {

  private final String tex;
  private int at;

  TexTokens(String tex) {
    this.tex = tex;
  }

  int at() {
    return at;
  }

  boolean atEnd() {
    return at >= tex.length();
  }

  /** The next character; U+0000 at the end. */
  char peek() {
    return atEnd() ? 0 : tex.charAt(at);
  }

  boolean isNext(String text) {
    return tex.startsWith(text, at);
  }

  /** Goes over a text if it stands here. */
  boolean take(String text) {
    boolean here = isNext(text);
    at += here ? text.length() : 0;
    return here;
  }

  void skipBlanks() {
    while (!atEnd() && (Character.isWhitespace(peek()) || Character.isSpaceChar(peek()))) {
      at++;
    }
  }

  /** The next character, whole. */
  String character() {
    int from = at;
    at += Character.charCount(tex.codePointAt(at));
    return tex.substring(from, at);
  }

  /** The name of the command that begins at this backslash. */
  String command() throws TexException {
    int from = ++at;
    while (!atEnd() && isAsciiLetter(peek())) {
      at++;
    }
    if (at == from) {
      if (atEnd()) {
        throw new TexException("it ends in a backslash", from - 1);
      }
      return Character.isWhitespace(peek()) ? blank() : character();
    }
    String name = tex.substring(from, at);
    return name.equals("operatorname") && take("*") ? name + "*" : name;
  }

  private String blank() {
    at++;
    return " ";
  }

  /** The name of the command that stands here, without going over it; empty if none does. */
  String peekCommand() throws TexException {
    int before = at;
    String name = peek() == '\\' ? command() : "";
    at = before;
    return name;
  }

  /** What stands between two signs of which the first is next, as it is written. */
  String raw(char open, char close) throws TexException {
    int from = at;
    int depth = 0;
    do {
      if (atEnd()) {
        throw new TexException("a " + open + " isn't closed", from);
      }
      depth += peek() == open ? 1 : peek() == close ? -1 : 0;
      at += peek() == '\\' && at + 1 < tex.length() ? 2 : 1;
    } while (depth > 0);
    return tex.substring(from + 1, at - 1);
  }

  /** Digits, with a point between some of them. */
  String number() {
    int from = at;
    while (!atEnd() && (isDigit(at) || peek() == '.' && isDigit(at + 1) && from < at)) {
      at++;
    }
    return tex.substring(from, at);
  }

  private boolean isDigit(int i) {
    return i < tex.length() && Character.isDigit(tex.charAt(i));
  }

  private static boolean isAsciiLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
