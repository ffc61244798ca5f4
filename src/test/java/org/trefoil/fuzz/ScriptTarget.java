package org.trefoil.fuzz;

import org.trefoil.narration.Level;
import org.trefoil.narration.NarrationOptions;
import org.trefoil.narration.Narrator;

/** From Markdown to what is spoken, at every level. */
public final class ScriptTarget {

  private ScriptTarget() {}

  /** Called by the fuzzer. */
  public static void fuzzerTestOneInput(byte[] data) {
    Manuscripts.read(data)
        .ifPresent(
            text -> {
              for (Level level : Level.values()) {
                new Narrator(NarrationOptions.of(level)).narrate(text.document(), text.report());
              }
            });
  }
}
