package org.trefoil.drawing;

import java.util.Optional;

/**
 * A character of a text, and what is said of its place.
 *
 * @param text one code point
 * @param scope of the element that it stands in
 * @param x where it stands, if that is said
 * @param y likewise
 * @param dx how far it is moved, with all that follows
 * @param dy likewise
 * @param turn in degrees
 * @param path the element whose line it follows, if it does
 */
record Cell(
    String text,
    Scope scope,
    Optional<Double> x,
    Optional<Double> y,
    double dx,
    double dy,
    double turn,
    Optional<Scope> path) {

  /** Whether it stands at a place of its own. */
  boolean isPlaced() {
    return x.isPresent() || y.isPresent();
  }

  /** Whether it can be shaped together with the one before it. */
  boolean goesOn(Cell before) {
    return !isPlaced()
        && scope == before.scope
        && path.equals(before.path)
        && dx == 0
        && dy == 0
        && turn == 0
        && before.turn == 0;
  }
}
