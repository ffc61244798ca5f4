package org.trefoil.check.pdf.reading;

import java.util.Objects;

/**
 * Something in a PDF that isn't as it should be.
 *
 * @param rule the name of the rule, such as {@code parent-tree}
 * @param place where: a page, an element, an object
 * @param message what is wrong, in a sentence
 */
public record Fault(String rule, String place, String message) {

  /** Checks that nothing is missing. */
  public Fault {
    Objects.requireNonNull(rule);
    Objects.requireNonNull(place);
    Objects.requireNonNull(message);
  }
}
