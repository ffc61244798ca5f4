package org.trefoil.pdf;

import java.io.IOException;
import java.util.Arrays;
import java.util.OptionalInt;
import org.trefoil.layout.Frame;

/**
 * Finds codes for the glyphs of a run that are read as what the run stands for. A cluster is the
 * smallest set of characters and glyphs that belong together; its characters are dealt out to its
 * glyphs in the order of reading. Where that can't be said with codes, the piece has to say it by
 * an actual text.
 */
final class Clusters {

  private static final char FIRST_THAI = '\u0E00';
  private static final char LAST_LAO = '\u0EFF';

  private final Frame.Glyphs run;
  private final EmbeddedFont font;
  private final int[] starts;
  private final Writing writing;

  private Clusters(Frame.Glyphs run, EmbeddedFont font) {
    this.run = run;
    this.font = font;
    this.starts = starts(run.clusters());
    this.writing = new Writing(run);
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
   * How a run is written, from left to right; marks its glyphs as used. Most runs are one piece in
   * which each character has the glyph that it always has.
   */
  static Writing of(Frame.Glyphs run, EmbeddedFont font) throws IOException {
    if (isPlain(run, font)) {
      return Writing.plain(run);
    }
    Clusters clusters = new Clusters(run, font);
    clusters.write();
    return clusters.inOrder() ? clusters.writing : clusters.writing.whole(CleanText.of(run.text()));
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

  private void write() throws IOException {
    int count = run.glyphs().length;
    for (int from = 0; from < count; ) {
      int to = from + 1;
      while (to < count && (isOne(from, to) || isMark(to))) {
        to++;
      }
      cluster(from, to, CleanText.of(text(from, to - 1)));
      from = to;
    }
  }

  private boolean isOne(int glyph, int next) {
    return run.clusters()[next] == run.clusters()[glyph];
  }

  /**
   * Whether a glyph is a mark of Thai or Lao on the one before it. They have no width, and no
   * spaces are between words, so that some readers sort them into other words.
   */
  private boolean isMark(int glyph) {
    char c = run.text().charAt(run.clusters()[glyph]);
    return c >= FIRST_THAI
        && c <= LAST_LAO
        && Character.getType(c) == Character.NON_SPACING_MARK
        && !run.rightToLeft();
  }

  private void cluster(int from, int to, String text) throws IOException {
    boolean ligature = run.rightToLeft() && isLigature(text, from, to);
    if (usual(text, from, to).equals(text) && !ligature) {
      writing.add(from, to, run.glyphs(), text, !isMarked(from, to));
    } else if (ligature && apart(text, from)) {
      writing.close(text);
    } else {
      int[] codes = run.glyphs().clone();
      boolean said = !isLineEnd(text) && dealOut(text, from, to, codes) && !isMarked(from, to);
      writing.add(from, to, codes, text, said && !Placeholders.isBox(run, from, text, font));
    }
  }

  /** What the glyphs of a cluster are usually read as, in the order of reading. */
  private String usual(String text, int from, int to) throws IOException {
    String rest = to - from == 1 ? text : rest(text, from, to);
    StringBuilder read = new StringBuilder();
    for (int i = 0; i < to - from; i++) {
      String meaning = font.use(run.glyphs()[nth(i, from, to)], rest);
      rest = meaning.equals(rest) ? "" : rest;
      read.append(meaning);
    }
    return read.toString();
  }

  /** The glyph of a cluster that is read after some others. */
  private int nth(int i, int from, int to) {
    return run.rightToLeft() ? to - 1 - i : from + i;
  }

  private static boolean isLigature(String text, int from, int to) {
    return to - from == 1 && text.codePointCount(0, text.length()) > 1;
  }

  /**
   * Writes a ligature from right to left as its first character and, to the left of it, an empty
   * glyph for each further one. Many readers take the characters of one glyph from left to right
   * and then turn the line round, so that those of such a ligature would change places.
   */
  private boolean apart(String text, int from) throws IOException {
    int[] characters = text.codePoints().toArray();
    int count = characters.length;
    int[] codes = new int[count];
    for (int i = 0; i < count; i++) {
      String meaning = Character.toString(characters[i]);
      OptionalInt code = i == 0 ? font.code(run.glyphs()[from], meaning) : font.blank(meaning);
      if (code.isEmpty()) {
        return false;
      }
      codes[i] = code.getAsInt();
    }
    float x = run.xs()[from];
    float part = (float) font.advance(run.glyphs()[from]) / count;
    for (int i = count - 1; i > 0; i--) {
      writing.glyph(codes[i], x + part * (count - 1 - i), run.ys()[from]);
    }
    writing.glyph(codes[0], x, run.ys()[from]);
    return true;
  }

  /** Whether glyphs are a letter and marks on it that stay with it only when the whole is told. */
  /**
   * A line end has no code of its own: many readers end a line by themselves, and would do so
   * twice.
   */
  private static boolean isLineEnd(String text) {
    return text.equals("\n");
  }

  private boolean isMarked(int from, int to) {
    return to - from > 1 && isMark(to - 1);
  }

  /** Gives each glyph of a cluster a code for its part of the text; false when there isn't one. */
  private boolean dealOut(String text, int from, int to, int[] codes) {
    int[] characters = text.codePoints().toArray();
    int count = to - from;
    for (int i = 0; i < count; i++) {
      int end = i + 1 < count ? Math.min(i + 1, characters.length) : characters.length;
      String part = i < end ? new String(characters, i, end - i) : EmbeddedFont.ZERO_WIDTH_SPACE;
      OptionalInt code = font.code(run.glyphs()[nth(i, from, to)], part);
      if (code.isEmpty()) {
        return false;
      }
      codes[nth(i, from, to)] = code.getAsInt();
    }
    return count <= characters.length;
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

  /** The characters of some clusters; those before the first that has glyphs belong to it. */
  private String text(int glyph, int last) {
    int at = Arrays.binarySearch(starts, run.clusters()[glyph]);
    int next = Arrays.binarySearch(starts, run.clusters()[last]) + 1;
    int end = next < starts.length ? starts[next] : run.text().length();
    return run.text().substring(at == 0 ? 0 : starts[at], Math.max(end, starts[at]));
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
}
