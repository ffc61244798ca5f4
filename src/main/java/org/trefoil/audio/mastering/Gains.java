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

  /** Tenths of a second that a loudness is worth trusting after. */
  private static final int SHORTEST_TENTHS = 40;

  static Gains of(LoudnessMeter meter, Mastering mastering, List<Long> chapters, long samples) {
    List<Long> starts = new ArrayList<>(List.of(0L));
    chapters.stream().filter(start -> start > 0).forEach(starts::add);
    double target = mastering.level().loudness();
    double whole = mastering.untouched() ? 0 : gain(target, meter.loudness());
    double[] decibels = new double[starts.size()];
    for (int i = 0; i < decibels.length; i++) {
      long end = i + 1 < decibels.length ? starts.get(i + 1) : samples;
      decibels[i] = mastering.untouched() ? 0 : own(meter, target, starts.get(i), end, whole);
    }
    return new Gains(starts.stream().mapToLong(Long::longValue).toArray(), decibels);
  }

  private static double own(LoudnessMeter meter, double target, long from, long to, double whole) {
    if (to - from < (long) SHORTEST_TENTHS * meter.tenth()) {
      return whole;
    }
    double own = gain(target, meter.loudness(from, to));
    return Math.max(whole - MOST_APART, Math.min(whole + MOST_APART, own));
  }

  private static double gain(double target, double loudness) {
    return loudness <= Decibels.SILENCE ? 0 : Math.max(-MOST, Math.min(MOST, target - loudness));
  }
}
