package org.trefoil.audio.mastering;

/** Decibels and factors; exactly the same on every machine. */
final class Decibels {

  /** What silence measures: below it nothing is told apart. */
  static final double SILENCE = -120;

  private Decibels() {}

  /** The factor of an amplitude. */
  static double factor(double decibels) {
    return StrictMath.pow(10, decibels / 20);
  }

  /** The decibels of an amplitude. */
  static double ofAmplitude(double amplitude) {
    return amplitude <= 1e-6 ? SILENCE : 20 * StrictMath.log10(amplitude);
  }

  /** The decibels of an energy. */
  static double ofEnergy(double energy) {
    return energy <= 1e-12 ? SILENCE : 10 * StrictMath.log10(energy);
  }
}
