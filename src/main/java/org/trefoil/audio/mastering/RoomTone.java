package org.trefoil.audio.mastering;

/**
 * A faint noise, as of a quiet room: pauses of digital silence sound as if the machine had stopped,
 * and some checkers divide by their level. It depends on nothing but the number of the sample.
 */
final class RoomTone {

  /** Weight of the new noise in the running one: less of the high, as in a room. */
  private static final float SOFT = 0.35f;

  private final float scale;
  private int state = 0x2545F491;
  private float last;

  /**
   * Noise of a level.
   *
   * @param decibels of its effective value; minus infinity is no noise
   */
  RoomTone(double decibels) {
    // Two even numbers in -1..1 added have a variance of 2/3; the filter leaves a/(2-a) of it.
    double own = StrictMath.sqrt(2.0 / 3 * SOFT / (2 - SOFT));
    scale = (float) (decibels < -150 ? 0 : Decibels.factor(decibels) / own);
  }

  /** Lays it under some samples. */
  void addTo(float[] samples, int from, int to) {
    if (scale == 0) {
      return;
    }
    for (int i = from; i < to; i++) {
      last += SOFT * (even() + even() - last);
      samples[i] += scale * last;
    }
  }

  private float even() {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state * 0x1p-31f;
  }
}
