package org.trefoil.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.trefoil.language.BidiLevels;
import org.trefoil.language.Direction;
import org.trefoil.media.FontLibrary;
import org.trefoil.source.Span;

/** Cuts a passage into segments. */
final class Itemizer {

  /** Longer segments are cut, so that shaping never holds much at once. */
  private static final int LONGEST = 4000;

  private static final String STOPS = ".,:;!?\u2026";

  private final Faces faces;
  private final List<Segment> out = new ArrayList<>();
  private final byte[] levels;
  private final BitSet opportunities;

  private Itemizer(
      String text, List<Piece> pieces, Direction base, Faces faces, BitSet opportunities) {
    this.faces = faces;
    this.opportunities = opportunities;
    this.levels = levels(text, embeddings(text, pieces, base), base);
  }

  /** The segments of a passage, in the order of reading. */
  static List<Segment> segments(
      String text, List<Piece> pieces, Direction base, Faces faces, BitSet opportunities) {
    Itemizer itemizer = new Itemizer(text, pieces, base, faces, opportunities);
    int at = 0;
    for (Piece piece : pieces) {
      itemizer.piece(piece, at);
      at += piece.text().length();
    }
    return itemizer.out;
  }

  /** For each character the level that its piece asks for; 0 is that of the paragraph. */
  private static byte[] embeddings(String text, List<Piece> pieces, Direction base) {
    byte[] embeddings = new byte[text.length()];
    int at = 0;
    for (Piece piece : pieces) {
      int end = at + piece.text().length();
      Arrays.fill(embeddings, at, end, piece.level() == level(base) ? 0 : piece.level());
      at = end;
    }
    return embeddings;
  }

  /** The level of a paragraph. */
  static byte level(Direction base) {
    return (byte) (base == Direction.RTL ? 1 : 0);
  }

  private static byte[] levels(String text, byte[] embeddings, Direction base) {
    char[] characters = text.replace('\n', ' ').replace('\u2029', ' ').toCharArray();
    return BidiLevels.of(characters, embeddings, base);
  }

  private void piece(Piece piece, int pieceStart) {
    String text = piece.text();
    Faces.Choice current = null;
    int start = 0;
    int next;
    for (int i = 0; i < text.length(); i = next) {
      int codePoint = text.codePointAt(i);
      next = i + Character.charCount(codePoint);
      Faces.Choice choice = choice(piece, codePoint, i, current);
      if (i > start && (breaks(current, choice, pieceStart + i) || i - start >= LONGEST)) {
        add(piece, pieceStart, start, i, current);
        start = i;
      }
      current = choice;
    }
    add(piece, pieceStart, start, text.length(), current);
  }

  private Faces.Choice choice(Piece piece, int codePoint, int at, Faces.Choice current) {
    FontLibrary.Style style = style(piece.look(), codePoint);
    if (Faces.isBlank(codePoint) || piece.inset().isPresent()) {
      return current != null && !current.missing()
          ? current
          : new Faces.Choice(faces.of(style), false);
    }
    if (Faces.isMark(codePoint)
        && current != null
        && !current.missing()
        && current.face().draws(codePoint)) {
      return current;
    }
    Span place = piece.span().part(at, at + 1);
    Faces.Choice own = faces.of(style, codePoint, place);
    if (SquareMarks.at(piece, at)) {
      Faces.Choice square = faces.of(style, SquareMarks.LIKE, place);
      return !square.missing() && square.face().draws(codePoint) ? square : own;
    }
    return goesOn(faces.of(style), codePoint, own, current) ? current : own;
  }

  /** Scripts without slanted letters show stress otherwise. */
  private static FontLibrary.Style style(Look look, int codePoint) {
    boolean upright = look.italic() && Stress.isUpright(codePoint);
    return upright ? look.slanted().style() : look.style();
  }

  /**
   * What the bundle lacks stays in the face before it, and so does a full stop or comma: it looks
   * like the letters that it follows, and a line of Arabic isn't cut at each of them.
   */
  private static boolean goesOn(
      ShapedFace bundled, int codePoint, Faces.Choice own, Faces.Choice current) {
    return current != null
        && !current.missing()
        && current.face() != bundled
        && (own.face() != bundled || STOPS.indexOf(codePoint) >= 0)
        && current.face().draws(codePoint);
  }

  /** A missing character stands alone, so that each has its own placeholder. */
  private boolean breaks(Faces.Choice current, Faces.Choice choice, int at) {
    return current.face() != choice.face()
        || current.missing()
        || choice.missing()
        || levels[at] != levels[at - 1];
  }

  private void add(Piece piece, int pieceStart, int start, int end, Faces.Choice choice) {
    int from = pieceStart + start;
    int to = pieceStart + end;
    out.add(Segment.of(from, to, piece, pieceStart, choice, levels[from], opportunities));
  }
}
