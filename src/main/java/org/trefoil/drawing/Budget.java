package org.trefoil.drawing;

/**
 * What a drawing may cost. References from style sheets and markers on every corner can make
 * millions of shapes out of few lines.
 */
final class Budget {

  /** How many corners, curves and characters a drawing may have, all repetitions counted. */
  static final int MOST = 500_000;

  /** How deep parts may stand in each other, references followed. */
  static final int DEEPEST = 120;

  private int left = MOST;
  private int depth;

  /** Takes from what is left. */
  void spend(long cost) throws DrawingException {
    left = cost > left ? -1 : (int) (left - cost);
    if (left < 0) {
      throw new DrawingException("it has more than " + MOST + " corners and curves");
    }
  }

  /** Goes one step deeper. */
  void enter() throws DrawingException {
    spend(1);
    if (++depth > DEEPEST) {
      throw new DrawingException("its parts stand too deep in each other");
    }
  }

  /** Comes back from where it went. */
  void leave() {
    depth--;
  }
}
