package org.trefoil.audio.mastering;

import java.util.Arrays;
import org.trefoil.audio.PcmSink;

/**
 * Measures loudness by ITU-R BS.1770-4 while a recording goes by. It keeps the weighted energy and
 * the highest sample of each hundredth of a second (six bytes), so that the loudness of any
 * stretch, at any gain and below any ceiling, can be asked for afterwards.
 */
final class LoudnessMeter implements PcmSink {

  private static final int STEPS_OF_TENTH = 10;
  private static final int TENTHS_OF_BLOCK = 4;
  private static final double OFFSET = -0.691;
  private static final double ABSOLUTE_GATE = energy(-70);
  private static final double RELATIVE_GATE = StrictMath.pow(10, -1);

  /** How far the limiter's gain comes back within a hundredth of a second. */
  private static final double RELEASE = 1 - StrictMath.exp(-0.01 / Limiter.RELEASE);

  private final int tenth;
  private final Weighting weighting;
  private float[] energies = new float[4096];
  private short[] peaks = new short[4096];
  private int count;
  private double sum;
  private int peak;
  private int taken;
  private int stepEnd;

  LoudnessMeter(int sampleRate) {
    tenth = Math.max(STEPS_OF_TENTH, (sampleRate + 5) / 10);
    weighting = new Weighting(sampleRate);
    stepEnd = tenth / STEPS_OF_TENTH;
  }

  @Override
  public void write(short[] samples, int from, int to) {
    for (int i = from; i < to; i++) {
      double weighted = weighting.next(samples[i] / 32768.0);
      sum += weighted * weighted;
      peak = Math.max(peak, Math.abs(samples[i]));
      if (++taken == stepEnd) {
        store();
      }
    }
  }

  /** Samples of a tenth of a second. */
  int tenth() {
    return tenth;
  }

  /** Ends the recording; what is missing in its last tenth of a second counts as silence. */
  void finish() {
    while (taken > 0) {
      store();
    }
  }

  private void store() {
    if (count == energies.length) {
      energies = Arrays.copyOf(energies, count * 2);
      peaks = Arrays.copyOf(peaks, count * 2);
    }
    energies[count] = (float) (sum / tenth);
    peaks[count++] = (short) Math.min(Short.MAX_VALUE, peak);
    sum = 0;
    peak = 0;
    int step = count % STEPS_OF_TENTH;
    taken = step == 0 ? 0 : stepEnd;
    stepEnd = (step + 1) * tenth / STEPS_OF_TENTH;
  }

  /** The loudness of everything in LUFS; of nothing but silence {@link Decibels#SILENCE}. */
  double loudness() {
    return loudness(0, (long) count * tenth);
  }

  /** The loudness of a stretch, between two samples. */
  double loudness(long from, long to) {
    return gated(tenths(from, to, 1, Double.POSITIVE_INFINITY));
  }

  /**
   * The loudness that a stretch will have when it is made louder and its peaks are kept down.
   *
   * @param decibels how much louder
   * @param ceiling of peaks, in decibels of full scale
   */
  double loudness(long from, long to, double decibels, double ceiling) {
    return gated(tenths(from, to, Decibels.factor(decibels), Decibels.factor(ceiling)));
  }

  /** The energy of each tenth of a second, less what the limiter takes. */
  private double[] tenths(long from, long to, double factor, double ceiling) {
    int tenths = (count + STEPS_OF_TENTH - 1) / STEPS_OF_TENTH;
    int first = (int) Math.min(tenths, from / tenth);
    int end = (int) Math.min(tenths, (to + tenth - 1) / tenth);
    double[] sums = new double[Math.max(0, end - first)];
    double highest = ceiling / factor * 32768;
    double gain = 1;
    int last = Math.min(count, end * STEPS_OF_TENTH) - 1;
    for (int i = first * STEPS_OF_TENTH; i <= last; i++) {
      // The limiter looks ahead, so a peak tells on what lies just before it too.
      int loudest = Math.max(peaks[i], peaks[Math.min(last, i + 1)]);
      double allowed = loudest <= highest ? 1 : highest / loudest;
      gain = Math.min(allowed, gain + (1 - gain) * RELEASE);
      double amplitude = factor * gain;
      sums[i / STEPS_OF_TENTH - first] += amplitude * amplitude * energies[i];
    }
    return sums;
  }

  private static double gated(double[] tenths) {
    double mean = gated(tenths, ABSOLUTE_GATE);
    if (mean > 0) {
      mean = gated(tenths, Math.max(ABSOLUTE_GATE, mean * RELATIVE_GATE));
    }
    return mean <= 0 ? Decibels.SILENCE : OFFSET + Decibels.ofEnergy(mean);
  }

  /** The mean energy of the blocks that are louder than a gate; 0 when none is. */
  private static double gated(double[] tenths, double gate) {
    int length = Math.min(TENTHS_OF_BLOCK, tenths.length);
    double total = 0;
    int blocks = 0;
    for (int block = 0; length > 0 && block + length <= tenths.length; block++) {
      double energy = 0;
      for (int i = block; i < block + length; i++) {
        energy += tenths[i];
      }
      energy /= length;
      if (energy > gate) {
        total += energy;
        blocks++;
      }
    }
    return blocks == 0 ? 0 : total / blocks;
  }

  private static double energy(double loudness) {
    return StrictMath.pow(10, (loudness - OFFSET) / 10);
  }
}
