package org.trefoil.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.trefoil.layout.Frame;

/**
 * The codes of a run from left to right, each with its place, cut into pieces that are read as
 * their codes say and pieces that have to be told.
 */
final class Writing {

  /**
   * Neighbouring codes of a run.
   *
   * @param from the first code, from the left
   * @param to one past the last
   * @param text what they stand for, in the order of reading
   * @param isSaid whether the codes are read as just that
   */
  record Piece(int from, int to, String text, boolean isSaid) {

    private Piece with(Piece right, boolean rightToLeft) {
      String joined = rightToLeft ? right.text + text : text + right.text;
      return new Piece(from, right.to, joined, isSaid);
    }
  }

  private final Frame.Glyphs run;
  private final List<Piece> pieces = new ArrayList<>();
  private int[] codes;
  private float[] xs;
  private float[] ys;
  private int count;
  private int closed;

  /** Nothing written of a run so far. */
  Writing(Frame.Glyphs run) {
    this.run = run;
    this.codes = new int[run.glyphs().length];
    this.xs = new float[codes.length];
    this.ys = new float[codes.length];
  }

  /** A run whose glyphs are their own codes. */
  static Writing plain(Frame.Glyphs run) {
    Writing writing = new Writing(run);
    writing.codes = run.glyphs();
    writing.xs = run.xs();
    writing.ys = run.ys();
    writing.count = run.glyphs().length;
    writing.pieces.add(new Piece(0, writing.count, run.text(), true));
    return writing;
  }

  /** Adds a code at a place, in thousandths of the size. */
  void glyph(int code, float x, float y) {
    if (count == codes.length) {
      codes = Arrays.copyOf(codes, count + 8);
      xs = Arrays.copyOf(xs, count + 8);
      ys = Arrays.copyOf(ys, count + 8);
    }
    codes[count] = code;
    xs[count] = x;
    ys[count++] = y;
  }

  /** Adds glyphs of the run under codes, as one piece. */
  void add(int from, int to, int[] under, String text, boolean isSaid) {
    for (int i = from; i < to; i++) {
      glyph(under[i], run.xs()[i], run.ys()[i]);
    }
    close(text, isSaid);
  }

  /** Ends a piece that its codes say. */
  void close(String text) {
    close(text, true);
  }

  private void close(String text, boolean isSaid) {
    Piece piece = new Piece(closed, count, text, isSaid);
    int last = pieces.size() - 1;
    if (last >= 0 && pieces.get(last).isSaid() == isSaid) {
      pieces.set(last, pieces.get(last).with(piece, run.rightToLeft()));
    } else {
      pieces.add(piece);
    }
    closed = count;
  }

  /** The same codes as one piece that has to be told. */
  Writing whole(String text) {
    pieces.clear();
    pieces.add(new Piece(0, count, text, false));
    return this;
  }

  /** The pieces, from left to right. */
  List<Piece> pieces() {
    return pieces;
  }

  int code(int i) {
    return codes[i];
  }

  /** Where a code stands, in thousandths of the size from the left end of the run. */
  float x(int i) {
    return xs[i];
  }

  /** How far a code is raised, in thousandths of the size. */
  float y(int i) {
    return ys[i];
  }
}
