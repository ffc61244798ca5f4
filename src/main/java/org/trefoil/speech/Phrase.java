package org.trefoil.speech;

import java.util.List;
import java.util.Objects;
import org.trefoil.narration.Cue;

/**
 * Words that are spoken in one breath.
 *
 * @param words at least one
 * @param voicing whose words they are
 * @param ends whether a sentence ends here, so that the melody may fall
 */
public record Phrase(List<Cue.Word> words, Cue.Voicing voicing, boolean ends) {

  /** Whether anything in it should be heard. */
  public boolean hasLetters() {
    return words.stream()
        .flatMapToInt(word -> word.spoken().codePoints())
        .anyMatch(Character::isLetterOrDigit);
  }

  /** Checks that there is something to say. */
  public Phrase {
    words = List.copyOf(words);
    Objects.requireNonNull(voicing);
    if (words.isEmpty()) {
      throw new IllegalArgumentException("A phrase without words");
    }
  }
}
