package org.trefoil.layout;

/**
 * How a line is made to fit its measure: a part of the glue between its words, and when that isn't
 * enough all its letters a little closer.
 *
 * @param glue of the passage
 * @param ratio how much of the stretch is added, or of the shrink taken when negative
 * @param squeeze what all distances are multiplied by
 * @param visible one past the last character of the line that counts
 */
record Spread(Glue glue, double ratio, double squeeze, int visible) {

  /** Closer than this no letters are set, even if they reach over the edge. */
  private static final double CLOSEST = 0.6;

  /** The line as it is. */
  static Spread natural(Passage.Line line) {
    return new Spread(line.glue(), 0, 1, line.visible());
  }

  /** Opens the line by a part of its stretch. */
  static Spread loose(double ratio, Glue glue, Passage.Line line) {
    return new Spread(glue, ratio, 1, line.visible());
  }

  /** Closes a line that is too wide: first its spaces, then its letters. */
  static Spread tight(double width, double measure, Glue glue, Passage.Line line) {
    double shrink = glue.shrink(line.from(), line.visible());
    double ratio = Math.max(-1, TotalFit.ratio(measure - width, 0, shrink));
    double spared = Math.min(shrink, width - measure);
    double squeeze = Math.min(1, Math.max(CLOSEST, measure / (width - spared)));
    return new Spread(glue, shrink > 0 ? ratio : 0, squeeze, line.visible());
  }

  /** The width of a segment in points, without what stands after a character of its passage. */
  double width(Segment segment, int until) {
    double width = 0;
    for (int word = 0; word < segment.words().length; word++) {
      if (segment.starts()[word] < until) {
        width += advance(segment, word);
      }
    }
    return width;
  }

  /** The width of a segment in points. */
  double width(Segment segment) {
    return width(segment, Integer.MAX_VALUE);
  }

  /** The width of a word and the room after it, in points. */
  private double advance(Segment segment, int word) {
    return segment.words()[word].width() * segment.scale() * squeeze + extra(segment, word);
  }

  private double extra(Segment segment, int word) {
    int last = segment.wordEnd(word) - 1;
    if (last >= visible - 1) {
      return 0;
    }
    double taken = glue.taken()[last];
    return ratio == 0
        ? -taken * squeeze
        : (ratio * (ratio > 0 ? glue.stretch()[last] : glue.shrink()[last]) - taken) * squeeze;
  }

  /** Whether a segment is as wide as its words. */
  boolean isNatural(Segment segment) {
    if (ratio != 0) {
      return false;
    }
    for (int i = segment.start(); i < segment.end(); i++) {
      if (glue.taken()[i] > 0) {
        return false;
      }
    }
    return true;
  }

  /** The room after a word that isn't its own, in thousandths of its size. */
  double room(Segment segment, int word) {
    return extra(segment, word) / segment.scale();
  }
}
