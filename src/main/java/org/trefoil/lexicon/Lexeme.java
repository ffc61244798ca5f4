package org.trefoil.lexicon;

import java.util.List;
import java.util.Objects;
import org.trefoil.language.Language;

/**
 * An entry of a lexicon.
 *
 * @param language the language of the text that it holds for
 * @param graphemes how the word is written, in one way or several
 * @param pronunciation how it is said
 */
public record Lexeme(Language language, List<String> graphemes, Pronunciation pronunciation) {

  /** Checks that nothing is missing and copies the list. */
  public Lexeme {
    Objects.requireNonNull(language);
    graphemes = List.copyOf(graphemes);
    Objects.requireNonNull(pronunciation);
  }

  /**
   * Whether it holds for text in a language: the languages are the same, and so are their regions
   * where both name one.
   */
  boolean holdsFor(Language text) {
    String own = language.locale().getCountry();
    String other = text.locale().getCountry();
    return language.primary().equals(text.primary())
        && (own.isEmpty() || other.isEmpty() || own.equals(other));
  }
}
