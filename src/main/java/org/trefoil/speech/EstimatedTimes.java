package org.trefoil.speech;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.trefoil.narration.Cue;

/**
 * Guesses when words are heard, for engines that don't tell. The pauses in the sound are matched,
 * longest first, with the punctuation in the words; between them each word gets its share of the
 * time by its letters. Sentences begin and end exactly; a word may be off by a tenth of a second
 * and more.
 */
public final class EstimatedTimes {

  private static final int SHORTEST_PAUSE_MS = 80;
  private static final int WINDOW_MS = 10;
  private static final double QUIET = 0.02;

  private final short[] samples;
  private final int rate;
  private final List<Cue.Word> words;
  private final int[] weights;

  /** A stretch of the sound. */
  private record Stretch(int from, int to) {
    int length() {
      return to - from;
    }
  }

  private EstimatedTimes(short[] samples, int rate, List<Cue.Word> words, int[] weights) {
    this.samples = samples;
    this.rate = rate;
    this.words = words;
    this.weights = weights.clone();
  }

  /**
   * A phrase with the times of its words.
   *
   * @param samples without silence at the ends
   * @param rate samples a second
   */
  public static Speech of(short[] samples, int rate, List<Cue.Word> words) {
    return of(samples, rate, words, words.stream().mapToInt(EstimatedTimes::weight).toArray());
  }

  /**
   * A phrase with the times of its words, where more is known of their lengths than their letters.
   *
   * @param samples without silence at the ends
   * @param rate samples a second
   * @param weights how long each word is beside the others; 0 if it has no sound
   */
  public static Speech of(short[] samples, int rate, List<Cue.Word> words, int[] weights) {
    return new Speech(samples, new EstimatedTimes(samples, rate, words, weights).times());
  }

  private List<Speech.Time> times() {
    List<Integer> ends = new ArrayList<>();
    for (int i = 0; i < words.size() - 1; i++) {
      if (!words.get(i).after().isEmpty()) {
        ends.add(i + 1);
      }
    }
    List<Stretch> pauses = longest(pauses(), ends.size());
    if (pauses.size() < ends.size()) {
      ends = List.of();
      pauses = List.of();
    }
    List<Speech.Time> times = new ArrayList<>();
    int word = 0;
    int from = 0;
    for (int i = 0; i <= ends.size(); i++) {
      int next = i < ends.size() ? ends.get(i) : words.size();
      int to = i < pauses.size() ? pauses.get(i).from() : samples.length;
      share(word, next, from, to, times);
      word = next;
      from = i < pauses.size() ? pauses.get(i).to() : samples.length;
    }
    return times;
  }

  private void share(int first, int next, int from, int to, List<Speech.Time> times) {
    long all = Math.max(1, Arrays.stream(weights, first, next).asLongStream().sum());
    long done = 0;
    for (int word = first; word < next; word++) {
      int start = from + (int) ((to - from) * done / all);
      done += weights[word];
      times.add(new Speech.Time(start, from + (int) ((to - from) * done / all)));
    }
  }

  /** Letters, and something for each word as such. */
  private static int weight(Cue.Word word) {
    return 2 + (int) word.spoken().codePoints().filter(Character::isLetterOrDigit).count();
  }

  private List<Stretch> longest(List<Stretch> pauses, int count) {
    return pauses.stream()
        .sorted((a, b) -> Integer.compare(b.length(), a.length()))
        .limit(count)
        .sorted((a, b) -> Integer.compare(a.from(), b.from()))
        .toList();
  }

  private List<Stretch> pauses() {
    int window = Math.max(1, rate * WINDOW_MS / 1000);
    int loudest = 0;
    for (short sample : samples) {
      loudest = Math.max(loudest, Math.abs(sample));
    }
    List<Stretch> pauses = new ArrayList<>();
    int began = -1;
    for (int at = 0; at < samples.length; at += window) {
      boolean quiet = quiet(at, Math.min(samples.length, at + window), loudest * QUIET);
      if (quiet && began < 0) {
        began = at;
      } else if (!quiet && began >= 0) {
        if (at - began >= rate * SHORTEST_PAUSE_MS / 1000) {
          pauses.add(new Stretch(began, at));
        }
        began = -1;
      }
    }
    return pauses;
  }

  private boolean quiet(int from, int to, double threshold) {
    for (int i = from; i < to; i++) {
      if (Math.abs(samples[i]) > threshold) {
        return false;
      }
    }
    return true;
  }
}
