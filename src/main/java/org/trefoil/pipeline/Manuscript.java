package org.trefoil.pipeline;

import java.util.Objects;
import org.trefoil.document.Document;
import org.trefoil.lexicon.Lexicon;
import org.trefoil.report.Report;

/**
 * A text that was read and refined, ready to be turned into leaves.
 *
 * @param name what its outputs are called, without extension
 * @param document the text
 * @param lexicon how some of its words are said
 * @param report what was found in it, and will be
 */
public record Manuscript(String name, Document document, Lexicon lexicon, Report report) {

  /** Checks that nothing is missing. */
  public Manuscript {
    Objects.requireNonNull(name);
    Objects.requireNonNull(document);
    Objects.requireNonNull(lexicon);
    Objects.requireNonNull(report);
  }

  /** What messages call the source. */
  public String input() {
    return document.source().name();
  }
}
