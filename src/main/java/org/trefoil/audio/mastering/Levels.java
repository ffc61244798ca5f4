package org.trefoil.audio.mastering;

/**
 * How a recording sounds, measured on what a decoder makes of its file.
 *
 * @param loudness integrated, in LUFS (ITU-R BS.1770-4)
 * @param truePeak the highest point between samples too, in dBTP
 * @param rms effective value of everything, in dB of full scale
 * @param floor effective value of the quietest half second, in dB of full scale
 */
public record Levels(double loudness, double truePeak, double rms, double floor) {

  /** Of nothing but silence, all are this. */
  public static final double SILENCE = Decibels.SILENCE;

  /** Whether nothing is heard, so that no level can be told. */
  public boolean silent() {
    return loudness <= SILENCE;
  }
}
