package org.trefoil.audio.mastering;

import java.util.Arrays;
import org.trefoil.audio.PcmSink;

/**
 * Measures loudness by ITU-R BS.1770-4 while a recording goes by. It keeps the weighted energy of
 * each tenth of a second (four bytes), so that the loudness of any stretch, at any gain, can be
 * asked for afterwards.
 */
final class LoudnessMeter implements PcmSink {

  private static final int TENTHS_OF_BLOCK = 4;
  private static final double OFFSET = -0.691;
  private static final double ABSOLUTE_GATE = energy(-70);
  private static final double RELATIVE_GATE = StrictMath.pow(10, -1);

  private final int tenth;
  private final Weighting weighting;
  private float[] energies = new float[4096];
  private int count;
  private double sum;
  private int taken;

  LoudnessMeter(int sampleRate) {
    tenth = Math.max(1, (sampleRate + 5) / 10);
    weighting = new Weighting(sampleRate);
  }

  @Override
  public void write(short[] samples, int from, int to) {
    for (int i = from; i < to; i++) {
      double weighted = weighting.next(samples[i] / 32768.0);
      sum += weighted * weighted;
      if (++taken == tenth) {
        store();
      }
    }
  }

  /** Samples of a tenth of a second. */
  int tenth() {
    return tenth;
  }

  /** Ends the recording: what is left is less than a tenth of a second. */
  void finish() {
    if (taken > 0) {
      store();
    }
  }

  private void store() {
    if (count == energies.length) {
      energies = Arrays.copyOf(energies, count * 2);
    }
    energies[count++] = (float) (sum / taken);
    sum = 0;
    taken = 0;
  }

  /** The loudness of everything in LUFS; of nothing but silence {@link Decibels#SILENCE}. */
  double loudness() {
    return loudness(0, (long) count * tenth);
  }

  /** The loudness of a stretch, between two samples. */
  double loudness(long from, long to) {
    int first = (int) Math.min(count, from / tenth);
    int end = (int) Math.min(count, (to + tenth - 1) / tenth);
    double gate = ABSOLUTE_GATE;
    double mean = gated(first, end, gate);
    if (mean > 0) {
      mean = gated(first, end, Math.max(gate, mean * RELATIVE_GATE));
    }
    return mean <= 0 ? Decibels.SILENCE : OFFSET + Decibels.ofEnergy(mean);
  }

  /** The mean energy of the blocks that are louder than a gate; 0 when none is. */
  private double gated(int first, int end, double gate) {
    int length = Math.min(TENTHS_OF_BLOCK, end - first);
    double total = 0;
    int blocks = 0;
    for (int block = first; length > 0 && block + length <= end; block++) {
      double energy = 0;
      for (int i = block; i < block + length; i++) {
        energy += energies[i];
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
