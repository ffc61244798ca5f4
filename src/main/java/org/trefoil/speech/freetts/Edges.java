package org.trefoil.speech.freetts;

/**
 * Where the sound of an utterance begins and ends. The phones say it, and where there is energy
 * beyond them (the burst of a stop, a breathy ending) the energy says it.
 *
 * @param from the first sample to keep
 * @param to one past the last
 */
record Edges(int from, int to) {

  /** The recordings' own noise lies at 15 to 30, the weakest fricatives above 100. */
  private static final float AUDIBLE = 60;

  private static final int WINDOW_MS = 5;
  private static final int GUARD_BEFORE_MS = 10;
  private static final int GUARD_AFTER_MS = 20;

  /**
   * Finds them.
   *
   * @param samples of the utterance
   * @param rate samples a second
   * @param first where the first phone begins
   * @param last where the last phone ends
   */
  static Edges of(float[] samples, int rate, int first, int last) {
    int window = rate * WINDOW_MS / 1000;
    int from = Math.min(first, samples.length);
    while (from > 0 && audible(samples, Math.max(0, from - window), from)) {
      from = Math.max(0, from - window);
    }
    int to = Math.min(last, samples.length);
    while (to < samples.length && audible(samples, to, Math.min(samples.length, to + window))) {
      to = Math.min(samples.length, to + window);
    }
    return new Edges(
        Math.max(0, from - rate * GUARD_BEFORE_MS / 1000),
        Math.min(samples.length, to + rate * GUARD_AFTER_MS / 1000));
  }

  /**
   * The samples between the edges at a gain, fading in and out within the guards, never wrapping.
   */
  short[] cut(float[] samples, int rate, float gain) {
    short[] cut = new short[to - from];
    int in = rate * GUARD_BEFORE_MS / 2000;
    int out = rate * GUARD_AFTER_MS / 2000;
    for (int i = 0; i < cut.length; i++) {
      float fade = Math.min(1, Math.min((i + 1f) / in, (float) (cut.length - i) / out));
      cut[i] = (short) Math.round(limited(samples[from + i] * gain * fade));
    }
    return cut;
  }

  /** Leaves three quarters of the scale as they are and bends what is louder below full scale. */
  static float limited(float value) {
    float knee = 24576;
    float room = 32767 - knee;
    float over = Math.abs(value) - knee;
    return over <= 0 ? value : Math.copySign(knee + room * over / (over + room), value);
  }

  private static boolean audible(float[] samples, int from, int to) {
    float energy = 0;
    for (int i = from; i < to; i++) {
      energy += samples[i] * samples[i];
    }
    return energy > AUDIBLE * AUDIBLE * (to - from);
  }
}
