package org.trefoil.pdf;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.trefoil.math.Formula;
import org.trefoil.math.Stretch;

/** What is drawn for formulas. */
final class Formulas {

  private Formulas() {}

  /** The letters that layout draws: those of the formula, or TeX that wasn't understood. */
  static String drawn(String tex, String words) {
    Optional<Formula> understood = words.isEmpty() ? Optional.empty() : Formula.of(tex);
    return understood
        .map(
            formula ->
                formula.lines().stream()
                    .flatMap(List::stream)
                    .map(Stretch::text)
                    .collect(Collectors.joining()))
        .orElse(tex);
  }
}
