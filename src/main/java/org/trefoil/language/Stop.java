package org.trefoil.language;

/**
 * The marks in which a sentence may end.
 *
 * @param kind what ends it
 * @param start where the marks begin
 * @param end one past the marks, what they close (quotation, bracket) and references such as [12]
 * @param quoted whether a quotation closes with it
 * @param next where the next sentence would begin: past the white space
 */
record Stop(Kind kind, int start, int end, boolean quoted, int next) {

  /** What ends a sentence. */
  enum Kind {
    /** A single full stop, which may as well belong to a short form. */
    FULL_STOP,
    /** Three dots, which may as well be a pause. */
    ELLIPSIS,
    /** More dots than three: an ellipsis and a full stop. */
    MANY_DOTS,
    /** A question or exclamation mark, a danda, and their like. */
    STRONG,
    /** A wide mark, after which no space is needed. */
    WIDE
  }

  private static final String QUOTES = "\"'”’»›“‘«‹」』＂";

  /** The stop that begins at an offset. */
  static Stop at(String text, int start) {
    int end = marks(text, start);
    Kind kind = kind(text, start, end);
    int closed = closers(text, end);
    boolean quoted = false;
    for (int i = end; i < closed; i++) {
      quoted |= QUOTES.indexOf(text.charAt(i)) >= 0;
    }
    return new Stop(kind, start, closed, quoted, trailing(text, closed));
  }

  /** Whether text follows a wide mark without a space, perhaps in the same sentence. */
  boolean goesOn() {
    return kind == Kind.WIDE && next == end;
  }

  private static int marks(String text, int start) {
    int i = start;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      if (Terminators.ends(c)) {
        i += Character.charCount(c);
      } else if (c == ' ' && spacedDot(text, i)) {
        i += 2;
      } else {
        break;
      }
    }
    return i;
  }

  /** A dot after a space after a dot, and no digit behind it: {@code . . .}. */
  private static boolean spacedDot(String text, int i) {
    return text.charAt(i - 1) == '.'
        && i + 1 < text.length()
        && text.charAt(i + 1) == '.'
        && (i + 2 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 2)));
  }

  private static Kind kind(String text, int start, int end) {
    int dots = 0;
    boolean strong = false;
    boolean wide = false;
    for (int i = start; i < end; i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      dots += c == '.' ? 1 : c == '…' ? 3 : 0;
      wide |= Terminators.isWide(c);
      strong |= c == '\u037E' || Terminators.isStrong(c);
    }
    if (wide) {
      return Kind.WIDE;
    }
    if (strong) {
      return Kind.STRONG;
    }
    if (dots == 1) {
      return Kind.FULL_STOP;
    }
    return dots <= 3 || text.charAt(start) == '…' ? Kind.ELLIPSIS : Kind.MANY_DOTS;
  }

  private static int closers(String text, int from) {
    int i = from;
    while (i < text.length()) {
      char c = text.charAt(i);
      int reference = reference(text, i);
      if (reference > i) {
        i = reference;
      } else if (Terminators.closes(c) && !opensNext(text, i)) {
        i++;
      } else if (Terminators.isSpace(c) && spacedGuillemet(text, i)) {
        i += 2;
      } else {
        break;
      }
    }
    return i;
  }

  /** Quotation marks that face a word open it rather than close what is before. */
  private static boolean opensNext(String text, int i) {
    boolean ambiguous = "\"'“‘«‹»›”’＂".indexOf(text.charAt(i)) >= 0;
    return ambiguous
        && text.charAt(i) < 0x3000
        && i + 1 < text.length()
        && Terminators.isWord(text.codePointAt(i + 1))
        && ("“‘".indexOf(text.charAt(i)) >= 0 || !Character.isIdeographic(text.codePointAt(i + 1)));
  }

  private static boolean spacedGuillemet(String text, int i) {
    return i + 1 < text.length()
        && "»›".indexOf(text.charAt(i + 1)) >= 0
        && (i + 2 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 2)));
  }

  /**
   * One past a numbered reference, such as {@code [12]} or {@code [3, 4]}; else the same offset.
   */
  private static int reference(String text, int from) {
    if (text.charAt(from) != '[') {
      return from;
    }
    int i = from + 1;
    while (i < text.length() && i < from + 12 && "0123456789,–- ".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i > from + 1 && i < text.length() && text.charAt(i) == ']' ? i + 1 : from;
  }

  private static int trailing(String text, int from) {
    int next = spaces(text, from);
    int picture = next;
    while (picture < text.length() && Terminators.isPicture(text.codePointAt(picture))) {
      picture += Character.charCount(text.codePointAt(picture));
      next = Math.max(next, spaces(text, picture) > picture ? spaces(text, picture) : next);
      picture = Math.max(picture, next);
    }
    return picture == text.length() ? picture : next;
  }

  private static int spaces(String text, int from) {
    int i = from;
    while (i < text.length() && Terminators.isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }
}
