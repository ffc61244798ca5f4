package org.trefoil.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Supplier;
import org.trefoil.language.Direction;
import org.trefoil.language.Language;
import org.trefoil.language.LineBreaks;

/** The text of a block, measured and ready to be broken into lines of any width. */
final class Passage {

  private static final int WIDEST_PICTURE = 4000;

  /** So many characters of a script without spaces are like a word. */
  private static final int SHORT_WORD = 3;

  /** Letters before this don't change when a line ends between them: scripts like Latin's. */
  private static final char LAST_PLAIN_LETTER = '\u0590';

  /**
   * A line.
   *
   * @param segments in the order of reading
   * @param from where it begins in the passage
   * @param visible one past its last character that isn't a space
   * @param last whether nothing follows, or a hard line end
   * @param glue of the passage
   */
  record Line(List<Segment> segments, int from, int visible, boolean last, Glue glue) {}

  private final String text;
  private final Direction base;
  private final List<Segment> segments;
  private final LineBreaker.Measured measured;
  private BitSet hyphens;

  Passage(List<Piece> pieces, Direction base, Language language, Faces faces) {
    this.text = joined(pieces);
    this.base = base;
    BitSet opportunities = LineBreaks.of(text, language);
    betweenFormulas(pieces, opportunities);
    BitSet seams = Seams.of(text, opportunities);
    Seams.korean(text, opportunities, seams);
    this.segments = Itemizer.segments(text, pieces, base, faces, opportunities);
    float[] advances = advances();
    Glue glue = Glue.of(text, advances, opportunities).taking(Squeeze.of(text, segments));
    for (int i = 0; i < advances.length; i++) {
      advances[i] -= glue.taken()[i];
    }
    this.measured =
        new LineBreaker.Measured(
            text, advances, glue, opportunities, seams, hyphens(pieces), hyphen());
  }

  /** A line may end between two parts of a formula. */
  private static void betweenFormulas(List<Piece> pieces, BitSet opportunities) {
    int at = 0;
    boolean formula = false;
    for (Piece piece : pieces) {
      boolean next = piece.inset().isPresent() && piece.inset().get() instanceof Inset.Math;
      if (formula && next) {
        opportunities.set(at);
      }
      formula = next;
      at += piece.text().length();
    }
  }

  private static String joined(List<Piece> pieces) {
    StringBuilder joined = new StringBuilder();
    pieces.forEach(piece -> joined.append(piece.text()));
    return joined.toString();
  }

  private Supplier<BitSet> hyphens(List<Piece> pieces) {
    return () -> {
      if (hyphens == null) {
        hyphens = Hyphens.of(text, pieces);
      }
      return hyphens;
    };
  }

  private float[] advances() {
    float[] advances = new float[text.length()];
    for (Segment segment : segments) {
      if (segment.piece().inset().isPresent()) {
        Box box = segment.piece().inset().get().room(WIDEST_PICTURE, WIDEST_PICTURE);
        advances[segment.start()] = (float) box.width();
      } else {
        measure(segment, advances);
      }
    }
    return advances;
  }

  /** How wide the widest hyphen is that a line can end with. */
  private double hyphen() {
    double widest = 0;
    for (Segment segment : segments) {
      if (segment.piece().inset().isEmpty() && !segment.missing()) {
        widest = Math.max(widest, segment.face().hyphen() * segment.scale());
      }
    }
    return widest;
  }

  private void measure(Segment segment, float[] advances) {
    float scale = (float) segment.scale();
    for (int word = 0; word < segment.words().length; word++) {
      ShapedFace.Shape shape = segment.words()[word];
      int start = segment.starts()[word];
      int end = segment.wordEnd(word);
      for (int i = 0; i < shape.glyphs().length; i++) {
        float next = i + 1 < shape.xs().length ? shape.xs()[i + 1] : shape.width();
        int at = Math.min(start + shape.clusters()[i], end - 1);
        advances[at] += (next - shape.xs()[i]) * scale;
      }
      if (shape.glyphs().length < end - start && !segment.rightToLeft()) {
        shareOut(shape, start, end, advances);
      }
    }
  }

  /** The letters of a ligature have equal parts of its width, so that it can be parted. */
  private void shareOut(ShapedFace.Shape shape, int start, int end, float[] advances) {
    for (int i = 0; i < shape.glyphs().length; i++) {
      int from = start + shape.clusters()[i];
      int to = i + 1 < shape.glyphs().length ? start + shape.clusters()[i + 1] : end;
      if (to - from > 1 && isPlain(from, to)) {
        float part = advances[from] / (to - from);
        java.util.Arrays.fill(advances, from, to, part);
      }
    }
  }

  private boolean isPlain(int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) >= LAST_PLAIN_LETTER || !Character.isLetter(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  /** The direction of the paragraph. */
  Direction base() {
    return base;
  }

  /** How far the room after its characters gives way. */
  Glue glue() {
    return measured.glue();
  }

  /** The width of the text in one line, or of its widest line where it has hard line ends. */
  double widest() {
    double widest = 0;
    double line = 0;
    for (int i = 0; i < text.length(); i++) {
      line = text.charAt(i) == '\n' ? 0 : line + measured.advances()[i];
      widest = Math.max(widest, line);
    }
    return widest;
  }

  /** The width of the widest part that isn't broken unless it must be. */
  double widestWord() {
    double widest = 0;
    double word = 0;
    for (int i = 0; i < text.length(); i++) {
      word = measured.opportunities().get(i) && !joins(i, word) ? 0 : word;
      if (!Character.isWhitespace(text.charAt(i))) {
        word += measured.advances()[i];
      }
      widest = Math.max(widest, word);
    }
    return widest;
  }

  /**
   * Whether a short word of Chinese or Japanese goes on, which a column should hold in one line.
   */
  private boolean joins(int i, double before) {
    return i < text.length()
        && i > 0
        && Words.isEastAsian(text.charAt(i))
        && Words.isEastAsian(text.charAt(i - 1))
        && before < (SHORT_WORD - 0.5) * measured.advances()[i];
  }

  /** Breaks the passage into lines. */
  List<Line> lines(LineBreaker breaker, double width) {
    List<Line> lines = new ArrayList<>();
    int from = 0;
    int first = 0;
    for (int to : breaker.ends(measured, width)) {
      while (segments.get(first).end() <= from) {
        first++;
      }
      lines.add(line(first, from, to));
      from = to;
    }
    return lines;
  }

  private Line line(int first, int from, int to) {
    List<Segment> line = new ArrayList<>();
    int visible = measured.visibleEnd(from, to);
    byte baseLevel = Itemizer.level(base);
    for (int i = first; i < segments.size() && segments.get(i).start() < to; i++) {
      Segment segment = segments.get(i);
      boolean split = segment.level() != baseLevel && visible < Math.min(to, segment.end());
      if (!split) {
        line.add(segment.within(from, to, segment.level()));
      } else {
        if (visible > Math.max(from, segment.start())) {
          line.add(segment.within(from, visible, segment.level()));
        }
        line.add(segment.within(Math.max(from, visible), to, baseLevel));
      }
    }
    int last = line.size() - 1;
    if (to < text.length() && hyphenates(to)) {
      line.set(last, line.get(last).hyphenated());
    }
    boolean ends = to == text.length() || text.charAt(to - 1) == '\n';
    return new Line(line, from, visible, ends, measured.glue());
  }

  private boolean hyphenates(int to) {
    return measured.isSoft(to)
        || hyphens != null && hyphens.get(to) && !measured.opportunities().get(to);
  }
}
