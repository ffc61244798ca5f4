package org.trefoil.speech;

import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * A phrase as it sounds, without the engine's own silence before and after it.
 *
 * @param samples 16 bits, one channel
 * @param words when each word of the phrase is heard, one for one; a word that the voice could make
 *     no sound of has a length of 0
 */
public record Speech(short[] samples, List<Time> words) {

  /**
   * When a word is heard.
   *
   * @param start its first sample
   * @param end one past its last
   */
  public record Time(int start, int end) {
    /** Checks the order. */
    public Time {
      if (start < 0 || end < start) {
        throw new IllegalArgumentException("Time out of order: " + start + ".." + end);
      }
    }

    /** Whether nothing is heard. */
    public boolean silent() {
      return start == end;
    }
  }

  /** No sound at all. */
  public static Speech silent(int words) {
    return new Speech(new short[0], Collections.nCopies(words, new Time(0, 0)));
  }

  /** Checks that nothing is missing and copies the list. */
  public Speech {
    Objects.requireNonNull(samples);
    words = List.copyOf(words);
  }
}
