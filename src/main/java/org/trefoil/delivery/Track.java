package org.trefoil.delivery;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A finished audio file of a package.
 *
 * @param title of the chapter that it holds
 * @param file where it stands for now: an MP3
 * @param from its first sample in the recording
 * @param to one past its last
 * @param head seconds of silence before the first sample
 * @param seconds how long it is
 */
public record Track(String title, Path file, long from, long to, double head, double seconds) {

  /** Checks that nothing is missing. */
  public Track {
    Objects.requireNonNull(title);
    Objects.requireNonNull(file);
  }

  /** When a sample of the recording is heard in it, in seconds. */
  double at(long sample, int sampleRate) {
    return Math.min(seconds, head + (double) (sample - from) / sampleRate);
  }

  /** Whether a sample of the recording lies in it. */
  boolean holds(long sample) {
    return from <= sample && sample < to;
  }

  /** Its name in a package, by its number from 0. */
  static String fileName(int index, int count) {
    int digits = Math.max(2, Integer.toString(count).length());
    String number = Integer.toString(index + 1);
    return "0".repeat(digits - number.length()) + number + ".mp3";
  }
}
