package org.trefoil.speech;

/** Makes samples of numbers without ever wrapping around. */
public final class Limiter {

  private static final double KNEE = 24576;
  private static final double ROOM = 32767 - KNEE;

  private Limiter() {}

  /**
   * A value as a sample: three quarters of the scale are left as they are, what is louder is bent
   * below full scale.
   *
   * @param value where 32768 is full scale
   */
  public static short sample(double value) {
    double over = Math.abs(value) - KNEE;
    double bent = over <= 0 ? value : Math.copySign(KNEE + ROOM * over / (over + ROOM), value);
    return (short) Math.round(bent);
  }

  /** Samples at a gain. */
  public static short[] amplified(short[] samples, double gain) {
    short[] louder = new short[samples.length];
    for (int i = 0; i < samples.length; i++) {
      louder[i] = sample(samples[i] * gain);
    }
    return louder;
  }
}
