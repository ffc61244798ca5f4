package org.trefoil.layout;

/**
 * Neighbouring characters of a passage with one piece, one face and one direction.
 *
 * @param start the first character in the passage
 * @param end one past the last
 * @param piece what they belong to
 * @param pieceStart where the piece begins in the passage
 * @param face the face that has them
 * @param missing whether the face only has the placeholder
 * @param level their embedding level (UAX #9)
 */
record Segment(
    int start, int end, Piece piece, int pieceStart, ShapedFace face, boolean missing, byte level) {

  boolean rightToLeft() {
    return (level & 1) == 1;
  }

  /** The part within a range, with another level if asked for. */
  Segment within(int from, int to, byte newLevel) {
    return new Segment(
        Math.max(start, from), Math.min(end, to), piece, pieceStart, face, missing, newLevel);
  }

  /** Its characters. */
  String text() {
    return piece.text().substring(start - pieceStart, end - pieceStart);
  }

  /** Its glyphs: the placeholder once for each run of missing characters. */
  ShapedFace.Shape shape() {
    return missing
        ? face.shape(String.valueOf(Faces.PLACEHOLDER), false)
        : face.shape(text(), rightToLeft());
  }

  /** Its width in points. */
  double width(ShapedFace.Shape shape) {
    return shape.width() * piece.look().size() / 1000;
  }
}
