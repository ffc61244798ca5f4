package org.trefoil.narration.words;

import java.util.Objects;

/**
 * A word as an engine gets it.
 *
 * @param word without white space; a single capital letter is the letter's name
 * @param after one of {@code , . ? ! : ;} or empty
 * @param from first UTF-16 unit of what it stands for; several words may stand for one stretch
 * @param to one past the last
 * @param rule the name of the rule that found it, such as {@code date}
 */
public record Spoken(String word, String after, int from, int to, String rule) {

  /** Checks that nothing is missing. */
  public Spoken {
    Objects.requireNonNull(word);
    Objects.requireNonNull(after);
    Objects.requireNonNull(rule);
  }

  /** The same word with another mark after it. */
  Spoken marked(String mark) {
    return new Spoken(word, mark, from, to, rule);
  }

  /** The same word for another stretch. */
  Spoken standingFor(int first, int end) {
    return new Spoken(word, after, first, end, rule);
  }
}
