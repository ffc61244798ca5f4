package org.trefoil.narration.words;

import java.util.Objects;

/**
 * A word as an engine gets it.
 *
 * @param word without white space; a single capital letter is the letter's name
 * @param after one of {@code , . ? ! : ;} or empty
 * @param from first UTF-16 unit of what it stands for; several words may stand for one stretch
 * @param to one past the last
 */
public record Spoken(String word, String after, int from, int to) {

  /** Checks that nothing is missing. */
  public Spoken {
    Objects.requireNonNull(word);
    Objects.requireNonNull(after);
  }

  /** The same word so much further on. */
  public Spoken moved(int by) {
    return new Spoken(word, after, from + by, to + by);
  }
}
