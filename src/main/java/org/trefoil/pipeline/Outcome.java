package org.trefoil.pipeline;

import java.util.List;
import org.trefoil.report.Diagnostic;
import org.trefoil.report.Severity;

/**
 * How a conversion ended: with all files that were asked for, or with none.
 *
 * @param outputs the files, in the order of {@link Target} and {@link AudioFormat}; empty when an
 *     error of the source kept them from being made
 * @param diagnostics everything that was found in the source, in its order
 */
public record Outcome(List<Output> outputs, List<Diagnostic> diagnostics) {

  /** Copies the lists. */
  public Outcome {
    outputs = List.copyOf(outputs);
    diagnostics = List.copyOf(diagnostics);
  }

  /** Whether the source has errors that only its author can mend. */
  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(d -> d.severity() == Severity.ERROR);
  }
}
