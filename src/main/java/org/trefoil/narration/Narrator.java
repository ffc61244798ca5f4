package org.trefoil.narration;

import java.util.Objects;
import org.trefoil.document.Document;
import org.trefoil.report.Report;

/** Turns a refined document into what is said. */
public final class Narrator {

  private final NarrationOptions options;

  /** A narrator for any number of documents. */
  public Narrator(NarrationOptions options) {
    this.options = Objects.requireNonNull(options);
  }

  /**
   * The cues of a refined document from beginning to end.
   *
   * @param report hears what is summarised or left out
   */
  public Script narrate(Document document, Report report) {
    Walk walk = new Walk(document, options, report);
    return new Script(document.metadata().language(), walk.cues());
  }
}
