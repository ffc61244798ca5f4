package org.trefoil.speech;

import java.util.List;

/**
 * Takes the silence before and after a phrase away, so that pauses are those of the script whoever
 * speaks. What counts as silence goes by the loudest part of the phrase.
 */
public final class Trimming {

  /** Below this part of the loudest stretch nothing is heard: about 46 dB down. */
  private static final double AUDIBLE = 0.005;

  /** Of full scale, the least that counts as sound: about -72 dBFS. */
  private static final double FAINTEST = 8;

  private static final int WINDOW_MS = 5;
  private static final int BEFORE_MS = 10;
  private static final int AFTER_MS = 25;

  private Trimming() {}

  /**
   * The phrase without the silence at its ends; its edges fade, so that nothing clicks.
   *
   * @param speech with times that count from its first sample
   * @param rate samples a second
   */
  public static Speech trimmed(Speech speech, int rate) {
    short[] samples = speech.samples();
    int window = Math.max(1, rate * WINDOW_MS / 1000);
    double threshold = Math.max(FAINTEST, AUDIBLE * loudest(samples, window));
    int from = 0;
    while (from < samples.length && level(samples, from, from + window) < threshold) {
      from += window;
    }
    if (from >= samples.length) {
      return new Speech(new short[0], shifted(speech.words(), 0, 0));
    }
    int to = samples.length;
    while (to > from && level(samples, to - window, to) < threshold) {
      to -= window;
    }
    from = Math.max(0, from - rate * BEFORE_MS / 1000);
    to = Math.min(samples.length, to + rate * AFTER_MS / 1000);
    return new Speech(faded(samples, from, to, rate), shifted(speech.words(), from, to));
  }

  private static double loudest(short[] samples, int window) {
    double loudest = 0;
    for (int at = 0; at < samples.length; at += window) {
      loudest = Math.max(loudest, level(samples, at, at + window));
    }
    return loudest;
  }

  /** Root mean square. */
  private static double level(short[] samples, int from, int to) {
    int first = Math.max(0, from);
    int last = Math.min(samples.length, to);
    long energy = 0;
    for (int i = first; i < last; i++) {
      energy += (long) samples[i] * samples[i];
    }
    return last > first ? Math.sqrt((double) energy / (last - first)) : 0;
  }

  private static short[] faded(short[] samples, int from, int to, int rate) {
    short[] cut = new short[to - from];
    int fade = Math.max(1, rate * WINDOW_MS / 1000);
    for (int i = 0; i < cut.length; i++) {
      int edge = Math.min(i + 1, cut.length - i);
      cut[i] = edge >= fade ? samples[from + i] : (short) (samples[from + i] * edge / fade);
    }
    return cut;
  }

  private static List<Speech.Time> shifted(List<Speech.Time> words, int from, int to) {
    return words.stream()
        .map(
            word -> {
              int start = Math.max(0, Math.min(word.start(), to) - from);
              int end = Math.max(start, Math.min(word.end(), to) - from);
              return new Speech.Time(start, end);
            })
        .toList();
  }
}
