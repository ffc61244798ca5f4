package org.trefoil.layout;

/**
 * Marks that Chinese and Japanese share with other languages, and draw as wide as their characters:
 * they are taken from the same face as these, where they stand beside them.
 */
final class SquareMarks {

  /** A character that every such face has. */
  static final int LIKE = '\u4E00';

  private static final String MARKS = "\u2018\u2019\u201C\u201D\u2014\u2026";

  private static final char FIRST = '\u2014';

  private SquareMarks() {}

  /** Whether a character of a piece is such a mark in such company. */
  static boolean at(Piece piece, int at) {
    char c = piece.text().charAt(at);
    if (c < FIRST || MARKS.indexOf(c) < 0) {
      return false;
    }
    String language = piece.language().primary();
    boolean fits = language.equals("zh") || language.equals("ja");
    return fits && (isEastAsian(piece.text(), at, -1) || isEastAsian(piece.text(), at, 1));
  }

  /** Whether the next character on one side that is no such mark is Chinese or Japanese. */
  private static boolean isEastAsian(String text, int at, int step) {
    int next = at + step;
    while (next >= 0 && next < text.length() && MARKS.indexOf(text.charAt(next)) >= 0) {
      next += step;
    }
    return next >= 0 && next < text.length() && Words.isEastAsian(text.charAt(next));
  }
}
