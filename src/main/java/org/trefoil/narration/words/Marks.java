package org.trefoil.narration.words;

/** What single characters are, to one who reads aloud. */
final class Marks {

  private static final String OPENING = "([{<\u201C\u2018\u201E\u201A\u00AB\u2039\"'\u300C\u300E";
  private static final String CLOSING = ")]}>\u201D\u2019\u00BB\u203A\"'\u300D\u300F";
  private static final String APOSTROPHES = "'\u2019\u02BC\uFF07";

  private Marks() {}

  static boolean space(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Characters that have neither shape nor sound. */
  static boolean invisible(int c) {
    if (c == 0xFE0E || c == 0xFE0F || c == 0x034F || (c >= 0xE0100 && c <= 0xE01EF)) {
      return true;
    }
    int type = Character.getType(c);
    return type == Character.FORMAT || type == Character.CONTROL && !space(c);
  }

  static boolean letter(int c) {
    return Character.isLetter(c) || Character.getType(c) == Character.LETTER_NUMBER;
  }

  static boolean mark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  static boolean apostrophe(int c) {
    return APOSTROPHES.indexOf(c) >= 0;
  }

  static boolean apostrophe(Token token) {
    return token.symbol() && apostrophe(token.value().codePointAt(0));
  }

  static boolean opens(Token token) {
    return token.symbol() && OPENING.contains(token.value());
  }

  static boolean closes(Token token) {
    return token.symbol() && CLOSING.contains(token.value());
  }

  /** The pause that a character stands for, in any script; empty when it stands for none. */
  static String pause(int c) {
    return switch (c) {
      case ',',
          '\u2026',
          '\u3001',
          '\uFF0C',
          '\u060C',
          '\u055D',
          '\u1363',
          '(',
          ')',
          '[',
          ']',
          '{',
          '}' ->
          ",";
      case '\u2013', '\u2014', '\u2015', '\u2012', '\u2E3A', '\u2E3B', '\uFF08', '\uFF09' -> ",";
      case '.', '\u3002', '\uFF0E', '\u06D4', '\u0964', '\u0965', '\u0589', '\u1362' -> ".";
      case '?', '\uFF1F', '\u061F', '\u037E', '\u203D', '\u2047', '\u2048' -> "?";
      case '!', '\uFF01', '\u203C', '\u2049' -> "!";
      case ';', '\uFF1B', '\u061B' -> ";";
      case ':', '\uFF1A' -> ":";
      default -> "";
    };
  }

  /** The silent list: characters that shape the page or the melody but are never named. */
  static boolean silent(int c) {
    if (!pause(c).isEmpty() || mark(c)) {
      return true;
    }
    return switch (Character.getType(c)) {
      case Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.DASH_PUNCTUATION ->
          true;
      default ->
          "\"'`\u00B4\u2022\u2023\u25E6\u2043\u00B7\u30FB\u00A1\u00BF\u2032\u2033\u2027\u2016"
                  .indexOf(c)
              >= 0;
    };
  }
}
