package org.trefoil.math;

/** How large a part of a formula is set: the styles of TeX (Knuth, The TeXbook, chapter 17). */
enum Level {
  /** In a line of its own. */
  DISPLAY(1),
  /** Among words, and in the fractions of a formula that stands by itself. */
  TEXT(1),
  /** Raised and lowered. */
  SCRIPT(0.72),
  /** Raised at what is raised. TeX's is half as large as text; this can still be read. */
  TINY(0.58);

  private final double size;

  Level(double size) {
    this.size = size;
  }

  /** The size of its letters, as a part of the formula's. */
  double size() {
    return size;
  }

  /** That of what is raised or lowered at it. */
  Level script() {
    return ordinal() < SCRIPT.ordinal() ? SCRIPT : TINY;
  }

  /** That of the parts of a fraction in it. */
  Level fraction() {
    return this == DISPLAY ? TEXT : SCRIPT;
  }

  /** That of cells and radicands: as large, but not as roomy. */
  Level inner() {
    return this == DISPLAY ? TEXT : this;
  }

  boolean isScript() {
    return ordinal() >= SCRIPT.ordinal();
  }
}
