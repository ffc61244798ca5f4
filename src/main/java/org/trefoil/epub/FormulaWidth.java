package org.trefoil.epub;

import org.trefoil.math.Formula;
import org.trefoil.math.Stretch;

/** Whether a formula is wider than a phone. Formulas don't wrap, so a wide one is moved about. */
final class FormulaWidth {

  /** Signs of a formula in a line of a phone; they stand wider than letters do. */
  private static final int LINE = 24;

  private FormulaWidth() {}

  /** Judges by the widest line of it; one that isn't understood stands as text, which wraps. */
  static boolean isWide(String tex) {
    return Formula.of(tex).stream()
        .flatMap(formula -> formula.lines().stream())
        .mapToInt(line -> line.stream().map(Stretch::text).mapToInt(String::length).sum())
        .anyMatch(signs -> signs > LINE);
  }
}
