package org.trefoil.pipeline;

import java.util.List;
import java.util.Objects;
import org.trefoil.language.Language;

/**
 * A word that a voice has to guess from its letters.
 *
 * @param written as it stands in the text
 * @param language which language it is in
 * @param count how often it occurs
 * @param contexts the first places where it does, with the words around it
 */
public record GuessedWord(String written, Language language, int count, List<String> contexts) {

  /** Checks that nothing is missing and copies the list. */
  public GuessedWord {
    Objects.requireNonNull(written);
    Objects.requireNonNull(language);
    contexts = List.copyOf(contexts);
  }

  /** Whether it begins with a capital everywhere: a name, or a word of which there are few. */
  boolean named() {
    return Character.isUpperCase(written.codePointAt(0));
  }
}
