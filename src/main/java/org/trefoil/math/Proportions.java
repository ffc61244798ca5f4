package org.trefoil.math;

/**
 * What the parts of formulas are measured by, taken from the letters that they are set with. All
 * are parts of the size of the letters.
 *
 * @param axis how high the middle of fractions and brackets stands: that of a minus sign
 * @param stroke how thick a stroke is: as that sign
 * @param lowercase how high small letters are
 */
record Proportions(double axis, double stroke, double lowercase) {

  static Proportions of(Letterforms forms) {
    Letterforms.Extent minus = forms.of("\u2212", false, false);
    Letterforms.Extent x = forms.of("x", false, false);
    return new Proportions(
        within(0.2, (minus.ascent() - minus.descent()) / 2, 0.38),
        within(0.035, minus.ascent() + minus.descent(), 0.085),
        within(0.4, x.ascent(), 0.6));
  }

  private static double within(double least, double value, double most) {
    return Math.max(least, Math.min(most, value));
  }
}
