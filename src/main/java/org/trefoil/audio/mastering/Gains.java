package org.trefoil.audio.mastering;

import java.util.ArrayList;
import java.util.List;

/**
 * How much louder each chapter is made: as much as brings it to the level that is asked for. A
 * chapter of a few seconds can't be measured well and gets what the whole gets; none differs from
 * the whole by more than a few decibels, since what is said softly should stay soft.
 *
 * @param starts first sample of each
 * @param decibels of each
 */
record Gains(long[] starts, double[] decibels) {

  private static final double MOST = 40;
  private static final double MOST_APART = 4;

  /** How often a gain is brought nearer to its aim; each time the error becomes a third or less. */
  private static final int TRIES = 6;

  /** Peaks between samples, and those that encoding adds, are this much higher, in decibels. */
  private static final double HEADROOM = 1;

  /** Tenths of a second that a loudness is worth trusting after. */
  private static final int SHORTEST_TENTHS = 40;

  static Gains of(LoudnessMeter meter, Mastering mastering, List<Long> chapters, long samples) {
    List<Long> starts = new ArrayList<>(List.of(0L));
    chapters.stream().filter(start -> start > 0).forEach(starts::add);
    double whole = mastering.untouched() ? 0 : gain(meter, mastering.level(), 0, samples);
    double[] decibels = new double[starts.size()];
    for (int i = 0; i < decibels.length; i++) {
      long end = i + 1 < decibels.length ? starts.get(i + 1) : samples;
      decibels[i] =
          mastering.untouched() ? 0 : own(meter, mastering.level(), starts.get(i), end, whole);
    }
    return new Gains(starts.stream().mapToLong(Long::longValue).toArray(), decibels);
  }

  private static double own(
      LoudnessMeter meter, Mastering.Level level, long from, long to, double whole) {
    if (to - from < (long) SHORTEST_TENTHS * meter.tenth()) {
      return whole;
    }
    double own = gain(meter, level, from, to);
    return Math.max(whole - MOST_APART, Math.min(whole + MOST_APART, own));
  }

  /** What the limiter takes is given beforehand; the more is given, the more it takes. */
  private static double gain(LoudnessMeter meter, Mastering.Level level, long from, long to) {
    double loudness = meter.loudness(from, to);
    if (loudness <= Decibels.SILENCE) {
      return 0;
    }
    double gain = level.loudness() - loudness;
    double ceiling = level.ceiling() - HEADROOM;
    for (int i = 0; i < TRIES; i++) {
      gain += level.loudness() - meter.loudness(from, to, gain, ceiling);
    }
    return Math.max(-MOST, Math.min(MOST, gain));
  }
}
