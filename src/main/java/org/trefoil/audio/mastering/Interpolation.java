package org.trefoil.audio.mastering;

/**
 * What lies between samples: a windowed sinc in phases, as BS.1770-4 annex 2 asks for the measuring
 * of true peaks. Four points for each sample from 32 kHz on; eight below, where speech reaches
 * nearer to half the rate.
 */
final class Interpolation {

  /** Samples on either side that a point is made of. */
  static final int REACH = 12;

  /**
   * No sound below half the rate swings so fast that of its highest peak less than this is seen at
   * one of the halves: at most a quarter of a sample away, the cosine of a quarter of π.
   */
  private static final float FROM_HALVES = 0.7f;

  private final float[][] phases;
  private final float bound;

  Interpolation(int sampleRate) {
    int points = sampleRate < 32_000 ? 8 : 4;
    phases = new float[points - 1][];
    double most = 1;
    for (int p = 1; p < points; p++) {
      phases[p - 1] = phase((double) p / points);
      double sum = 0;
      for (float weight : phases[p - 1]) {
        sum += Math.abs(weight);
      }
      most = Math.max(most, sum);
    }
    bound = (float) most;
  }

  /** No point is further from zero than the samples around it, times this. */
  float bound() {
    return bound;
  }

  /**
   * The greatest distance from zero between a sample and the next, both left out.
   *
   * @param samples with {@link #REACH} before and after
   * @param at the place of the sample
   * @param level only what reaches it is looked for closely; of less, the middle is enough
   */
  float peakAfter(float[] samples, int at, float level) {
    float peak = Math.abs(point(phases[phases.length / 2], samples, at));
    float seen = Math.max(peak, Math.max(Math.abs(samples[at]), Math.abs(samples[at + 1])));
    if (seen < level * FROM_HALVES) {
      return peak;
    }
    for (float[] phase : phases) {
      peak = Math.max(peak, Math.abs(point(phase, samples, at)));
    }
    return peak;
  }

  private static float point(float[] phase, float[] samples, int at) {
    float sum = 0;
    int first = at - REACH + 1;
    for (int i = 0; i < phase.length; i++) {
      sum += phase[i] * samples[first + i];
    }
    return sum;
  }

  private static float[] phase(double fraction) {
    double[] weights = new double[2 * REACH];
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      weights[i] = Kernel.at(i - (REACH - 1) - fraction, REACH);
      sum += weights[i];
    }
    float[] phase = new float[weights.length];
    for (int i = 0; i < phase.length; i++) {
      phase[i] = (float) (weights[i] / sum);
    }
    return phase;
  }
}
