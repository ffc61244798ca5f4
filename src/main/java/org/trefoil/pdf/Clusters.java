package org.trefoil.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.trefoil.layout.Frame;

/**
 * The glyphs of a run cut where what they will be read as parts from what they stand for. A piece
 * with an actual text has to say it; the others speak for themselves.
 *
 * <p>Only whole clusters (the smallest sets of characters and glyphs that belong together) are told
 * apart, and neighbours of one kind are one piece.
 */
final class Clusters {

  /**
   * Neighbouring glyphs of a run.
   *
   * @param from the first glyph, from the left
   * @param to one past the last
   * @param text what they stand for, in the order of reading
   * @param isSaid whether the glyphs are read as just that
   */
  record Piece(int from, int to, String text, boolean isSaid) {

    private Piece with(Piece right, boolean rightToLeft) {
      String joined = rightToLeft ? right.text + text : text + right.text;
      return new Piece(from, right.to, joined, isSaid);
    }
  }

  private final Frame.Glyphs run;
  private final EmbeddedFont font;
  private final int[] starts;

  private Clusters(Frame.Glyphs run, EmbeddedFont font) {
    this.run = run;
    this.font = font;
    this.starts = starts(run.clusters());
  }

  private static int[] starts(int[] clusters) {
    int[] sorted = clusters.clone();
    Arrays.sort(sorted);
    int count = 0;
    for (int i = 0; i < sorted.length; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        sorted[count++] = sorted[i];
      }
    }
    return Arrays.copyOf(sorted, count);
  }

  /**
   * The pieces of a run, from left to right; marks its glyphs as used. Most runs are one piece in
   * which each character has the glyph that it always has.
   */
  static List<Piece> of(Frame.Glyphs run, EmbeddedFont font) throws IOException {
    if (isPlain(run, font)) {
      return List.of(new Piece(0, run.glyphs().length, run.text(), true));
    }
    Clusters clusters = new Clusters(run, font);
    List<Piece> pieces = clusters.pieces();
    return clusters.inOrder() ? pieces : List.of(clusters.whole());
  }

  /** Whether each glyph stands for the next characters, and for nothing else in the whole file. */
  private static boolean isPlain(Frame.Glyphs run, EmbeddedFont font) {
    if (run.rightToLeft()) {
      return false;
    }
    String text = run.text();
    int at = 0;
    for (int i = 0; i < run.glyphs().length; i++) {
      String known = font.known(run.glyphs()[i]);
      if (run.clusters()[i] != at || known == null || !text.startsWith(known, at)) {
        return false;
      }
      at += known.length();
    }
    return at == text.length();
  }

  private List<Piece> pieces() throws IOException {
    List<Piece> pieces = new ArrayList<>();
    int count = run.glyphs().length;
    for (int from = 0; from < count; ) {
      int to = from + 1;
      while (to < count && run.clusters()[to] == run.clusters()[from]) {
        to++;
      }
      add(piece(from, to), pieces);
      from = to;
    }
    return pieces;
  }

  private void add(Piece piece, List<Piece> pieces) {
    int last = pieces.size() - 1;
    if (last >= 0 && pieces.get(last).isSaid() == piece.isSaid()) {
      pieces.set(last, pieces.get(last).with(piece, run.rightToLeft()));
    } else {
      pieces.add(piece);
    }
  }

  private Piece piece(int from, int to) throws IOException {
    String text = CleanText.of(text(run.clusters()[from]));
    String rest = to - from == 1 ? text : rest(text, from, to);
    StringBuilder read = new StringBuilder();
    for (int i = 0; i < to - from; i++) {
      int glyph = run.glyphs()[run.rightToLeft() ? to - 1 - i : from + i];
      String meaning = font.use(glyph, rest);
      rest = meaning.equals(rest) ? "" : rest;
      read.append(meaning);
    }
    return new Piece(from, to, text, read.toString().equals(text));
  }

  /**
   * What is left of a cluster for the glyphs without a character of their own, as for a vowel sign
   * that is drawn before its consonant.
   */
  private String rest(String text, int from, int to) {
    StringBuilder rest = new StringBuilder(text);
    for (int i = from; i < to; i++) {
      String known = font.plain(run.glyphs()[i]).orElse("");
      int at = rest.indexOf(known);
      if (at >= 0) {
        rest.delete(at, at + known.length());
      }
    }
    return rest.toString();
  }

  /** The characters of a cluster; those before the first that has glyphs belong to it. */
  private String text(int start) {
    int at = Arrays.binarySearch(starts, start);
    int end = at + 1 < starts.length ? starts[at + 1] : run.text().length();
    return run.text().substring(at == 0 ? 0 : start, end);
  }

  /** Whether the clusters follow the text, so that pieces of one are pieces of the other. */
  private boolean inOrder() {
    int[] clusters = run.clusters();
    for (int i = 1; i < clusters.length; i++) {
      int step = clusters[i] - clusters[i - 1];
      if (run.rightToLeft() ? step > 0 : step < 0) {
        return false;
      }
    }
    return true;
  }

  private Piece whole() {
    return new Piece(0, run.glyphs().length, CleanText.of(run.text()), false);
  }
}
