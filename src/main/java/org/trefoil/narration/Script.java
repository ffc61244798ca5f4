package org.trefoil.narration;

import java.util.List;
import java.util.Objects;
import org.trefoil.language.Language;

/**
 * What will be spoken, from the first cue to the last.
 *
 * @param language the language of the work
 * @param cues in the order in which they are heard
 * @param exceptions the text that isn't spoken, and why; all other text of the document is
 */
public record Script(Language language, List<Cue> cues, List<Exemption> exceptions) {

  /** Checks that nothing is missing and copies the lists. */
  public Script {
    Objects.requireNonNull(language);
    cues = List.copyOf(cues);
    exceptions = List.copyOf(exceptions);
  }

  /** A script that says everything. */
  public Script(Language language, List<Cue> cues) {
    this(language, cues, List.of());
  }
}
