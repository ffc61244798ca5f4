package org.trefoil.audio.mastering;

/**
 * How a finished recording sounds: level, ceiling, rate and silence at its ends.
 *
 * <p>Levels are those of one channel by ITU-R BS.1770-4, as players and checkers measure them.
 */
public enum Mastering {
  /** Audiobooks and articles: even, not loud, in small files. */
  SPEECH(new Level(-20, -3.5, -68), new Form(0, 48), new Ends(0, 0)),
  /**
   * The technical figures of ACX: RMS between -23 and -18 dB, peaks below -3 dB, noise below -60
   * dB, 192 kb/s at 44.1 kHz, half a second to one before and one to five after.
   */
  ACX(new Level(-19.5, -3.5, -68), new Form(44_100, 192), new Ends(750, 1500)),
  /** Podcast platforms: -16 LUFS, -1 dBTP. */
  PODCAST(new Level(-16, -1, -66), new Form(44_100, 96), new Ends(0, 0)),
  /** EBU R 128: -23 LUFS, -1 dBTP, 48 kHz. */
  BROADCAST(new Level(-23, -1, -72), new Form(48_000, 192), new Ends(0, 0)),
  /** The samples as they were spoken. */
  NONE(new Level(Double.NaN, 0, Double.NEGATIVE_INFINITY), new Form(0, 48), new Ends(0, 0));

  /**
   * How loud.
   *
   * @param loudness integrated, in LUFS; not a number leaves it as it is
   * @param ceiling of true peaks, in dBTP
   * @param roomTone the noise under everything, in dB of full scale
   */
  public record Level(double loudness, double ceiling, double roomTone) {}

  /**
   * How it is stored.
   *
   * @param sampleRate samples a second; 0 for the voice's own
   * @param kilobits a second in MP3
   */
  public record Form(int sampleRate, int kilobits) {}

  /**
   * Silence before and after, in milliseconds.
   *
   * @param head before the first word
   * @param tail after the last
   */
  public record Ends(int head, int tail) {}

  private final Level level;
  private final Form form;
  private final Ends ends;

  Mastering(Level level, Form form, Ends ends) {
    this.level = level;
    this.form = form;
    this.ends = ends;
  }

  /** How loud. */
  public Level level() {
    return level;
  }

  /** How it is stored. */
  public Form form() {
    return form;
  }

  /** Silence at the ends. */
  public Ends ends() {
    return ends;
  }

  /** Whether samples are left as they are. */
  boolean untouched() {
    return this == NONE;
  }
}
