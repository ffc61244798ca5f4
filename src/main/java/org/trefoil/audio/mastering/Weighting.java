package org.trefoil.audio.mastering;

/**
 * The K weighting of ITU-R BS.1770-4: a shelf for the head and a high pass. The standard gives
 * coefficients for 48 kHz; for other rates the same analogue filters are transformed anew, which
 * gives those very coefficients at 48 kHz.
 */
final class Weighting {

  private static final double SHELF_HERTZ = 1681.974450955533;
  private static final double SHELF_DECIBELS = 3.999843853973347;
  private static final double SHELF_QUALITY = 0.7071752369554196;
  private static final double PASS_HERTZ = 38.13547087602444;
  private static final double PASS_QUALITY = 0.5003270373238773;

  private final double[] shelf;
  private final double[] pass;
  private double s1;
  private double s2;
  private double p1;
  private double p2;

  Weighting(int sampleRate) {
    shelf = shelf(StrictMath.tan(StrictMath.PI * SHELF_HERTZ / sampleRate));
    pass = pass(StrictMath.tan(StrictMath.PI * PASS_HERTZ / sampleRate));
  }

  /** The next sample, weighted. */
  double next(double sample) {
    // Transposed direct form II, one filter after the other.
    double middle = shelf[0] * sample + s1;
    s1 = shelf[1] * sample - shelf[3] * middle + s2;
    s2 = shelf[2] * sample - shelf[4] * middle;
    double out = middle + p1;
    p1 = -2 * middle - pass[0] * out + p2;
    p2 = middle - pass[1] * out;
    return out;
  }

  private static double[] shelf(double k) {
    double high = StrictMath.pow(10, SHELF_DECIBELS / 20);
    double band = StrictMath.pow(high, 0.4996667741545416);
    double scale = 1 + k / SHELF_QUALITY + k * k;
    return new double[] {
      (high + band * k / SHELF_QUALITY + k * k) / scale,
      2 * (k * k - high) / scale,
      (high - band * k / SHELF_QUALITY + k * k) / scale,
      2 * (k * k - 1) / scale,
      (1 - k / SHELF_QUALITY + k * k) / scale
    };
  }

  private static double[] pass(double k) {
    double scale = 1 + k / PASS_QUALITY + k * k;
    return new double[] {2 * (k * k - 1) / scale, (1 - k / PASS_QUALITY + k * k) / scale};
  }
}
