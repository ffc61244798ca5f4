package org.trefoil.layout;

/**
 * Neighbouring characters of a passage with one piece, one face and one direction, and their
 * glyphs.
 *
 * @param start the first character in the passage
 * @param end one past the last
 * @param piece what they belong to
 * @param pieceStart where the piece begins in the passage
 * @param face the face that has them
 * @param missing whether the face only has the placeholder
 * @param level their embedding level (UAX #9)
 * @param shape their glyphs; none for a picture
 */
record Segment(
    int start,
    int end,
    Piece piece,
    int pieceStart,
    ShapedFace face,
    boolean missing,
    byte level,
    ShapedFace.Shape shape) {

  private static final char SOFT_HYPHEN = '\u00AD';

  /** Shapes characters; a missing one is the placeholder. */
  static Segment of(
      int start, int end, Piece piece, int pieceStart, Faces.Choice choice, byte level) {
    String text = piece.text().substring(start - pieceStart, end - pieceStart);
    ShapedFace.Shape shape =
        piece.picture().isPresent()
            ? ShapedFace.Shape.NONE
            : choice.missing()
                ? choice.face().shape(String.valueOf(Faces.PLACEHOLDER), false)
                : choice.face().shape(text, (level & 1) == 1);
    return new Segment(
        start, end, piece, pieceStart, choice.face(), choice.missing(), level, shape);
  }

  boolean rightToLeft() {
    return (level & 1) == 1;
  }

  /** The part within a range, with another level if asked for. */
  Segment within(int from, int to, byte newLevel) {
    int first = Math.max(start, from);
    int last = Math.min(end, to);
    if (first == start && last == end && newLevel == level) {
      return this;
    }
    boolean cuttable = !missing && !rightToLeft() && newLevel == level;
    if (cuttable && separates(first) && separates(last)) {
      ShapedFace.Shape part = shape.slice(first - start, last - start);
      return new Segment(first, last, piece, pieceStart, face, false, level, part);
    }
    return of(first, last, piece, pieceStart, new Faces.Choice(face, missing), newLevel);
  }

  /** Whether white space keeps the letters on both sides of a place from acting on each other. */
  private boolean separates(int at) {
    return at == start
        || at == end
        || Character.isWhitespace(piece.text().charAt(at - pieceStart))
        || Character.isWhitespace(piece.text().charAt(at - pieceStart - 1));
  }

  /** Whether it ends with a soft hyphen, which is drawn where a line ends. */
  boolean hyphenates() {
    return end > start && piece.text().charAt(end - pieceStart - 1) == SOFT_HYPHEN;
  }

  /** The same with its last soft hyphen drawn. */
  Segment hyphenated() {
    ShapedFace.Shape drawn = face.hyphenated(text(), rightToLeft());
    return new Segment(start, end, piece, pieceStart, face, missing, level, drawn);
  }

  /** Its characters. */
  String text() {
    return piece.text().substring(start - pieceStart, end - pieceStart);
  }

  /** Its width in points. */
  double width() {
    return shape.width() * piece.look().size() / 1000;
  }
}
