package org.trefoil.audio.mastering;

/**
 * What lies between samples: a windowed sinc in phases, as BS.1770-4 annex 2 asks for the measuring
 * of true peaks. Four points for each sample from 32 kHz on; eight below, where speech reaches
 * nearer to half the rate.
 */
final class Interpolation {

  /** Samples on either side that a point is made of. */
  static final int REACH = 12;

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
   */
  float peakAfter(float[] samples, int at) {
    float peak = 0;
    for (float[] phase : phases) {
      float sum = 0;
      for (int i = 0; i < phase.length; i++) {
        sum += phase[i] * samples[at - REACH + 1 + i];
      }
      peak = Math.max(peak, Math.abs(sum));
    }
    return peak;
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
