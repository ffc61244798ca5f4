package org.trefoil.audio.mastering;

import java.util.Optional;

/**
 * What is done differently from the plain plan: encoding moves peaks, limiting takes some loudness
 * away, and both are known only when the file was measured.
 *
 * @param gain louder by so many decibels
 * @param ceiling peaks lower by so many decibels than asked for
 */
public record Trim(double gain, double ceiling) {

  private static final double LOUDNESS_TOLERANCE = 0.3;

  /** Encoders answer to a lower ceiling with peaks elsewhere, so it is lowered by a little more. */
  private static final double MARGIN = 0.5;

  private static final double LEAST_RMS = -22.8;
  private static final double MOST_RMS = -18.2;
  private static final double MOST_GAIN = 6;

  /** How to try again, when what was measured isn't what was asked for. */
  public Optional<Trim> after(Mastering mastering, Levels levels) {
    if (mastering.untouched() || levels.silent()) {
      return Optional.empty();
    }
    double excess = levels.truePeak() - mastering.level().ceiling();
    double lower = excess > 0 ? ceiling + excess + MARGIN : ceiling;
    double louder = Math.max(-MOST_GAIN, Math.min(MOST_GAIN, gain + missing(mastering, levels)));
    Trim next = new Trim(louder, lower);
    return next.equals(this) ? Optional.empty() : Optional.of(next);
  }

  private static double missing(Mastering mastering, Levels levels) {
    if (mastering == Mastering.ACX) {
      // ACX asks for an effective value, pauses included.
      return levels.rms() < LEAST_RMS
          ? LEAST_RMS + 0.5 - levels.rms()
          : levels.rms() > MOST_RMS ? MOST_RMS - 0.5 - levels.rms() : 0;
    }
    double missing = mastering.level().loudness() - levels.loudness();
    return Math.abs(missing) > LOUDNESS_TOLERANCE ? missing : 0;
  }
}
