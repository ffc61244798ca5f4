package org.trefoil.pipeline;

import java.util.List;

/**
 * The words of a text that its voices have to guess.
 *
 * @param words names first, then the most frequent
 * @param untold the voices whose engines don't tell which words they know
 */
public record GuessedWords(List<GuessedWord> words, List<String> untold) {

  /** Copies the lists. */
  public GuessedWords {
    words = List.copyOf(words);
    untold = List.copyOf(untold);
  }
}
