package org.trefoil.pdf;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trefoil.math.Formula;
import org.trefoil.math.Stretch;

/** What is drawn for formulas. */
final class Formulas {

  private Formulas() {}

  /** The letters of a formula that stands by itself, or TeX that wasn't understood. */
  static String displayed(String tex, String words) {
    return drawn(tex, words, formula -> formula.lines().stream().flatMap(List::stream));
  }

  /** The letters of one in a line, or TeX that wasn't understood. */
  static String inLine(String tex, String words) {
    return drawn(tex, words, formula -> formula.line().stream());
  }

  private static String drawn(
      String tex, String words, Function<Formula, Stream<Stretch>> stretches) {
    Optional<Formula> understood = words.isEmpty() ? Optional.empty() : Formula.of(tex);
    return understood
        .map(stretches)
        .map(all -> all.map(Stretch::text).collect(Collectors.joining()))
        .orElse(tex);
  }
}
