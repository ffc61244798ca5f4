package org.trefoil.lexicon;

import java.util.Objects;

/** How a word is said. */
public sealed interface Pronunciation {

  /**
   * As other words are.
   *
   * @param words text that is read in its place
   */
  record Alias(String words) implements Pronunciation {
    public Alias {
      Objects.requireNonNull(words);
    }
  }

  /**
   * In these sounds.
   *
   * @param ipa in the alphabet of the International Phonetic Association
   */
  record Phonemes(String ipa) implements Pronunciation {
    public Phonemes {
      Objects.requireNonNull(ipa);
    }
  }
}
