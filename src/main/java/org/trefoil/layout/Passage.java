package org.trefoil.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import org.trefoil.language.Direction;
import org.trefoil.language.Language;
import org.trefoil.language.LineBreaks;

/** The text of a block, measured and ready to be broken into lines of any width. */
final class Passage {

  private static final int WIDEST_PICTURE = 4000;

  private final String text;
  private final Direction base;
  private final List<Segment> segments;
  private final LineBreaker.Measured measured;

  Passage(List<Piece> pieces, Direction base, Language language, Faces faces) {
    this.text = pieces.stream().map(Piece::text).collect(Collectors.joining());
    this.base = base;
    this.segments = Itemizer.segments(text, pieces, base, faces);
    BitSet opportunities = LineBreaks.of(text, language);
    this.measured = new LineBreaker.Measured(text, advances(), opportunities, hyphen());
  }

  private float[] advances() {
    float[] advances = new float[text.length()];
    for (Segment segment : segments) {
      if (segment.piece().picture().isPresent()) {
        Box box = Pictures.fit(segment.piece().picture().get(), WIDEST_PICTURE, WIDEST_PICTURE);
        advances[segment.start()] = (float) box.width();
      } else {
        measure(segment, advances);
      }
    }
    return advances;
  }

  /** How wide the widest hyphen is that a soft hyphen can become. */
  private double hyphen() {
    return segments.stream()
        .filter(segment -> segment.text().indexOf('\u00AD') >= 0)
        .mapToDouble(segment -> segment.face().hyphen() * segment.piece().look().size() / 1000)
        .max()
        .orElse(0);
  }

  private static void measure(Segment segment, float[] advances) {
    ShapedFace.Shape shape = segment.shape();
    float scale = (float) (segment.piece().look().size() / 1000);
    for (int i = 0; i < shape.glyphs().length; i++) {
      float next = i + 1 < shape.xs().length ? shape.xs()[i + 1] : shape.width();
      int at = Math.min(segment.start() + shape.clusters()[i], segment.end() - 1);
      advances[at] += (next - shape.xs()[i]) * scale;
    }
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  /** The direction of the paragraph. */
  Direction base() {
    return base;
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
      word = measured.opportunities().get(i) ? 0 : word;
      if (!Character.isWhitespace(text.charAt(i))) {
        word += measured.advances()[i];
      }
      widest = Math.max(widest, word);
    }
    return widest;
  }

  /** Breaks the passage into lines of segments, each in the order of reading. */
  List<List<Segment>> lines(LineBreaker breaker, double width) {
    List<List<Segment>> lines = new ArrayList<>();
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

  private List<Segment> line(int first, int from, int to) {
    List<Segment> line = new ArrayList<>();
    int visible = trimmed(from, to);
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
    if (last >= 0 && to < text.length() && line.get(last).hyphenates()) {
      line.set(last, line.get(last).hyphenated());
    }
    return line;
  }

  private int trimmed(int from, int to) {
    int end = to;
    while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }
}
