package org.trefoil.audio.mastering;

/** A sinc under a Kaiser window (β = 9: side lobes 90 dB down). */
final class Kernel {

  private static final double BETA = 9;

  private Kernel() {}

  /**
   * Its weight.
   *
   * @param x distance in samples
   * @param reach where the window ends
   */
  static double at(double x, double reach) {
    if (Math.abs(x) >= reach) {
      return 0;
    }
    double angle = StrictMath.PI * x;
    double sinc = Math.abs(x) < 1e-9 ? 1 : StrictMath.sin(angle) / angle;
    double inside = x / reach;
    return sinc * bessel(BETA * StrictMath.sqrt(1 - inside * inside)) / bessel(BETA);
  }

  /** The modified Bessel function of the first kind and order 0, by its series. */
  private static double bessel(double x) {
    double sum = 1;
    double term = 1;
    for (int k = 1; term > sum * 1e-12; k++) {
      term *= x * x / (4.0 * k * k);
      sum += term;
    }
    return sum;
  }
}
