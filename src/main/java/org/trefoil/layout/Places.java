package org.trefoil.layout;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The places at which the lines of one stretch of a passage may end, with what stands before each
 * summed up, so that the measure of any line is two differences.
 */
final class Places {

  /** How a line ends. */
  enum Kind {
    /** Between words. */
    PLAIN,
    /** Within an address, without a sign. */
    SEAM,
    /** With a hyphen. */
    HYPHEN,
    /** Within a word that no line can hold. */
    FORCED
  }

  private static final Kind[] KINDS = Kind.values();

  private final LineBreaker.Measured measured;
  private final int from;
  private final int to;
  private int count;
  private int[] at = new int[64];
  private byte[] kind = new byte[64];
  private double[] begin = new double[64];
  private double[] end = new double[64];
  private double[] stretchBegin = new double[64];
  private double[] stretchEnd = new double[64];
  private double[] shrinkBegin = new double[64];
  private double[] shrinkEnd = new double[64];

  private Places(LineBreaker.Measured measured, int from, int to) {
    this.measured = measured;
    this.from = from;
    this.to = to;
  }

  /** Places between words alone. */
  static Places plain(LineBreaker.Measured measured, int from, int to) {
    return new Places(measured, from, to).gather(new BitSet(), new BitSet(), Double.MAX_VALUE);
  }

  /** Places between words and within them. */
  static Places hyphenated(LineBreaker.Measured measured, int from, int to) {
    return new Places(measured, from, to)
        .gather(measured.seams(), measured.hyphens().get(), Double.MAX_VALUE);
  }

  /** The same, and anywhere within what is wider than a measure. */
  static Places forced(
      LineBreaker.Measured measured, int from, int to, double width, Manner manner) {
    BitSet hyphens =
        manner == Manner.WHOLE ? inWideWords(measured, from, to, width) : measured.hyphens().get();
    return new Places(measured, from, to).gather(measured.seams(), hyphens, width);
  }

  /** Where words are whole, only those are hyphenated that are wider than the measure. */
  private static BitSet inWideWords(LineBreaker.Measured measured, int from, int to, double width) {
    BitSet hyphens = measured.hyphens().get();
    BitSet kept = new BitSet();
    int start = from;
    double wide = 0;
    for (int i = from; i <= to; i++) {
      if (i == to || measured.opportunities().get(i)) {
        if (wide > width) {
          kept.set(start + 1, i);
        }
        start = i;
        wide = 0;
      }
      wide += i == to || Words.isSpace(measured.text().charAt(i)) ? 0 : measured.advances()[i];
    }
    kept.and(hyphens);
    return kept;
  }

  private Places gather(BitSet seams, BitSet hyphens, double width) {
    double pen = 0;
    double stretch = 0;
    double shrink = 0;
    int tooWideUntil = from;
    add(from, Kind.PLAIN, pen, stretch, shrink);
    for (int i = from; i < to; i++) {
      Kind found = i == from ? Kind.PLAIN : kind(i, seams, hyphens, i < tooWideUntil);
      if (found != null && found != Kind.FORCED) {
        tooWideUntil = width == Double.MAX_VALUE ? from : tooWideUntil(i, seams, hyphens, width);
      }
      if (found != null && i > from) {
        add(i, found, pen, stretch, shrink);
      }
      pen += advance(i);
      stretch += measured.glue().stretch()[i];
      shrink += measured.glue().shrink()[i];
    }
    add(to, Kind.PLAIN, pen, stretch, shrink);
    return this;
  }

  /** The end of what can't be parted after a place when it is wider than the measure. */
  private int tooWideUntil(int place, BitSet seams, BitSet hyphens, double width) {
    double wide = advance(place);
    int end = place + 1;
    while (end < to && kind(end, seams, hyphens, false) == null) {
      wide += Words.isSpace(measured.text().charAt(end)) ? 0 : advance(end);
      end++;
    }
    boolean hyphen = end < to && kind(end, seams, hyphens, false) == Kind.HYPHEN;
    return wide + (hyphen ? measured.hyphen() : 0) > width ? end : place;
  }

  private Kind kind(int i, BitSet seams, BitSet hyphens, boolean tooWide) {
    if (measured.opportunities().get(i)) {
      return measured.isSoft(i) ? Kind.HYPHEN : Kind.PLAIN;
    }
    if (seams.get(i)) {
      return Kind.SEAM;
    }
    if (hyphens.get(i)) {
      return Kind.HYPHEN;
    }
    boolean cluster = advance(i) > 0 && !Words.isSpace(measured.text().charAt(i));
    return tooWide && cluster ? Kind.FORCED : null;
  }

  private float advance(int i) {
    return measured.advances()[i];
  }

  private void add(int place, Kind how, double pen, double stretch, double shrink) {
    grow();
    int visible = measured.visibleEnd(from, place);
    at[count] = place;
    kind[count] = (byte) how.ordinal();
    begin[count] = pen;
    stretchBegin[count] = stretch;
    shrinkBegin[count] = shrink;
    // what gives way after the last visible character is no room within the line
    int last = Math.max(from, visible - 1);
    double over = 0;
    double overStretch = 0;
    double overShrink = 0;
    for (int i = last; i < place; i++) {
      over += i >= visible ? advance(i) : 0;
      overStretch += measured.glue().stretch()[i];
      overShrink += measured.glue().shrink()[i];
    }
    // what was taken from the room between two marks is there again where a line ends
    double back = visible > from ? measured.glue().taken()[visible - 1] : 0;
    end[count] = pen - over + back + (how == Kind.HYPHEN ? measured.hyphen() : 0);
    stretchEnd[count] = stretch - overStretch;
    shrinkEnd[count] = shrink - overShrink;
    count++;
  }

  private void grow() {
    if (count == at.length) {
      int size = count * 2;
      at = Arrays.copyOf(at, size);
      kind = Arrays.copyOf(kind, size);
      begin = Arrays.copyOf(begin, size);
      end = Arrays.copyOf(end, size);
      stretchBegin = Arrays.copyOf(stretchBegin, size);
      stretchEnd = Arrays.copyOf(stretchEnd, size);
      shrinkBegin = Arrays.copyOf(shrinkBegin, size);
      shrinkEnd = Arrays.copyOf(shrinkEnd, size);
    }
  }

  /** How many there are; the first is the beginning, the last the end. */
  int count() {
    return count;
  }

  int at(int place) {
    return at[place];
  }

  Kind kind(int place) {
    return KINDS[kind[place]];
  }

  /** The width of a line between two places as it is. */
  double width(int first, int last) {
    return end[last] - begin[first];
  }

  double stretch(int first, int last) {
    return stretchEnd[last] - stretchBegin[first];
  }

  double shrink(int first, int last) {
    return shrinkEnd[last] - shrinkBegin[first];
  }
}
