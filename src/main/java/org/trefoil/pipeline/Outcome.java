package org.trefoil.pipeline;

import java.util.List;
import java.util.Set;
import org.trefoil.document.NodeId;
import org.trefoil.report.Diagnostic;
import org.trefoil.report.Severity;

/**
 * How a conversion ended: with all files that were asked for, or with none.
 *
 * @param outputs the files, in the order of {@link Target} and {@link AudioFormat}; empty when an
 *     error of the source kept them from being made
 * @param diagnostics everything that was found in the source, in its order
 * @param unspoken what of the text is declared not to be spoken
 */
public record Outcome(List<Output> outputs, List<Diagnostic> diagnostics, Set<NodeId> unspoken) {

  /** Copies the lists. */
  public Outcome {
    outputs = List.copyOf(outputs);
    diagnostics = List.copyOf(diagnostics);
    unspoken = Set.copyOf(unspoken);
  }

  /** Whether the source has errors that only its author can mend. */
  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(d -> d.severity() == Severity.ERROR);
  }
}
