package org.trefoil.narration;

import java.util.List;
import java.util.Objects;
import org.trefoil.language.Language;

/**
 * What will be spoken, from the first cue to the last.
 *
 * @param language the language of the work
 * @param cues in the order in which they are heard
 */
public record Script(Language language, List<Cue> cues) {

  /** Checks that nothing is missing and copies the list. */
  public Script {
    Objects.requireNonNull(language);
    cues = List.copyOf(cues);
  }
}
