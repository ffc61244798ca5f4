package org.trefoil.check;

import java.util.Objects;
import org.trefoil.report.Severity;

/**
 * Something that a validator rejects in a finished file.
 *
 * @param tool who says so, with its version
 * @param rule the validator's own name for the rule, such as {@code RSC-005} or {@code 7.1-3}
 * @param severity how much it matters
 * @param place where in the file
 * @param message what is wrong, in the validator's words
 */
public record Finding(String tool, String rule, Severity severity, String place, String message) {

  /** Checks that nothing is missing. */
  public Finding {
    Objects.requireNonNull(tool);
    Objects.requireNonNull(rule);
    Objects.requireNonNull(severity);
    Objects.requireNonNull(place);
    Objects.requireNonNull(message);
  }

  /** A finding that makes the file invalid. */
  public Finding(String tool, String rule, String place, String message) {
    this(tool, rule, Severity.ERROR, place, message);
  }

  @Override
  public String toString() {
    return tool + " " + rule + " at " + place + ": " + message;
  }
}
