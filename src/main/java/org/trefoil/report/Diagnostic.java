package org.trefoil.report;

import java.util.Objects;
import org.trefoil.source.Span;

/**
 * One finding about the source.
 *
 * @param code what kind of finding
 * @param span where in the Markdown
 * @param message one sentence that says what is wrong, without a full stop
 * @param hint one sentence that says what to do, without a full stop; may be empty
 */
public record Diagnostic(Code code, Span span, String message, String hint) {

  /** Checks that nothing is missing. */
  public Diagnostic {
    Objects.requireNonNull(code);
    Objects.requireNonNull(span);
    Objects.requireNonNull(message);
    Objects.requireNonNull(hint);
  }

  /** How much it matters. */
  public Severity severity() {
    return code.severity();
  }
}
