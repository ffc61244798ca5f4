package org.trefoil.check.pdf.reading;

/** A change of coordinates (ISO 32000-1, 8.3.3): x' = ax + cy + e, y' = bx + dy + f. */
record Matrix(double a, double b, double c, double d, double e, double f) {

  static final Matrix SAME = new Matrix(1, 0, 0, 1, 0, 0);

  /** This change, and then another. */
  Matrix then(Matrix next) {
    return new Matrix(
        a * next.a + b * next.c,
        a * next.b + b * next.d,
        c * next.a + d * next.c,
        c * next.b + d * next.d,
        e * next.a + f * next.c + next.e,
        e * next.b + f * next.d + next.f);
  }

  /** A move before this change. */
  Matrix moved(double x, double y) {
    return new Matrix(a, b, c, d, a * x + c * y + e, b * x + d * y + f);
  }

  /** The same without a slant: letters that lean are as wide as those that stand. */
  Matrix upright() {
    return b == 0 ? new Matrix(a, b, 0, d, e, f) : this;
  }

  /** Where a rectangle comes to stand. */
  Bounds of(double left, double bottom, double right, double top) {
    Bounds first = corner(left, bottom).with(corner(right, top));
    return first.with(corner(left, top)).with(corner(right, bottom));
  }

  private Bounds corner(double x, double y) {
    double toX = a * x + c * y + e;
    double toY = b * x + d * y + f;
    return new Bounds(toX, toY, toX, toY);
  }
}
