package org.trefoil.report;

import java.util.List;
import java.util.Objects;
import org.trefoil.source.Span;

/**
 * One finding about the source.
 *
 * @param code what kind of finding
 * @param severity how much it matters; that of the code unless somebody decided otherwise
 * @param span where in the Markdown
 * @param message one sentence that says what is wrong, without a full stop
 * @param hint one sentence that says what to do, without a full stop; may be empty
 * @param fix changes that mend it safely; empty when only the author can
 */
public record Diagnostic(
    Code code, Severity severity, Span span, String message, String hint, List<Edit> fix) {

  /** Checks that nothing is missing and copies the list. */
  public Diagnostic {
    Objects.requireNonNull(code);
    Objects.requireNonNull(severity);
    Objects.requireNonNull(span);
    Objects.requireNonNull(message);
    Objects.requireNonNull(hint);
    fix = List.copyOf(fix);
  }

  /** A finding of its code's severity that only the author can mend. */
  public Diagnostic(Code code, Span span, String message, String hint) {
    this(code, code.severity(), span, message, hint, List.of());
  }

  /** The same finding, mattering more or less. */
  public Diagnostic weighing(Severity other) {
    return new Diagnostic(code, other, span, message, hint, fix);
  }

  /** The same finding with changes that mend it. */
  public Diagnostic mendedBy(List<Edit> edits) {
    return new Diagnostic(code, severity, span, message, hint, edits);
  }
}
