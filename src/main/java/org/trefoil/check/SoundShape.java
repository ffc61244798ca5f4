package org.trefoil.check;

/**
 * How a sound rises and falls: enough to tell whether another is the same, in another file, decoded
 * by another decoder, begun a hundredth of a second later.
 */
final class SoundShape {

  /** Two sentences of the same length never go up and down alike as much as this. */
  private static final double SAME = 0.99;

  private static final int SMOOTH = 5;

  /** Into so many stretches a sound is cut to see quickly that it is another. */
  private static final int COARSE = 8;

  /** The share of a sound in a stretch differs by less, if it is the same sound. */
  private static final double NEAR = 0.02;

  /** How long a stretch is in which two sounds are compared, in steps. */
  private static final int STRETCH = 20;

  /** By so much the same sound may differ in a stretch, since steps don't begin with cues. */
  private static final double APART = 0.06;

  /** Beside a difference of so much of what a stretch has on the whole. */
  private static final double FAINT = 0.02;

  private final float[] steps;
  private final double[] coarse;

  private SoundShape(float[] steps, double[] coarse) {
    this.steps = steps;
    this.coarse = coarse;
  }

  /**
   * The shape of a sound.
   *
   * @param steps its level, step by step; not empty
   */
  static SoundShape of(float[] steps) {
    return new SoundShape(steps, coarse(steps));
  }

  /** How many steps it has. */
  int length() {
    return steps.length;
  }

  /** Whether another sound is the same. */
  boolean isThatOf(SoundShape other) {
    for (int i = 0; i < COARSE; i++) {
      if (Math.abs(coarse[i] - other.coarse[i]) > NEAR) {
        return false;
      }
    }
    return correlation(steps, other.steps) > SAME && alikeThroughout(other);
  }

  /** Two sentences that differ in a word only differ in a short stretch, but there they do. */
  private boolean alikeThroughout(SoundShape other) {
    int length = Math.min(steps.length, other.steps.length);
    double[] mine = sums(steps, length);
    double[] its = sums(other.steps, length);
    double faint = (mine[length] + its[length]) / length * STRETCH * FAINT;
    for (int at = 0; at + STRETCH <= length; at += STRETCH / 2) {
      double a = mine[at + STRETCH] - mine[at];
      double b = its[at + STRETCH] - its[at];
      if (Math.abs(a - b) > APART * (a + b) / 2 + faint) {
        return false;
      }
    }
    return true;
  }

  /** The sums of all steps before each. */
  private static double[] sums(float[] steps, int length) {
    double[] sums = new double[length + 1];
    for (int i = 0; i < length; i++) {
      sums[i + 1] = sums[i] + steps[i];
    }
    return sums;
  }

  /** The share of the whole sound that each of a few stretches has. */
  private static double[] coarse(float[] steps) {
    double[] shares = new double[COARSE];
    double all = 1e-9;
    for (int i = 0; i < steps.length; i++) {
      shares[i * COARSE / steps.length] += steps[i];
      all += steps[i];
    }
    for (int i = 0; i < COARSE; i++) {
      shares[i] /= all;
    }
    return shares;
  }

  /** How much two go up and down together (Pearson), after smoothing over five steps. */
  private static double correlation(float[] one, float[] other) {
    int length = Math.min(one.length, other.length) - SMOOTH + 1;
    double[] sums = new double[5];
    for (int i = 0; i < length; i++) {
      double a = smooth(one, i);
      double b = smooth(other, i);
      sums[0] += a;
      sums[1] += b;
      sums[2] += a * a;
      sums[3] += b * b;
      sums[4] += a * b;
    }
    double together = sums[4] - sums[0] * sums[1] / length;
    double apart = (sums[2] - sums[0] * sums[0] / length) * (sums[3] - sums[1] * sums[1] / length);
    return apart <= 0 ? 0 : together / Math.sqrt(apart);
  }

  private static double smooth(float[] steps, int from) {
    double sum = 0;
    for (int i = from; i < from + SMOOTH; i++) {
      sum += steps[i];
    }
    return sum;
  }
}
