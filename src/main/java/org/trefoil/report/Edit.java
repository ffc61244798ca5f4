package org.trefoil.report;

import java.util.Objects;
import org.trefoil.source.Span;

/**
 * A change of the source that mends a finding and changes nothing of what the text says.
 *
 * @param span what to take away; empty to only insert
 * @param replacement what to put there; empty to only take away
 */
public record Edit(Span span, String replacement) {

  /** Checks that nothing is missing. */
  public Edit {
    Objects.requireNonNull(span);
    Objects.requireNonNull(replacement);
  }
}
