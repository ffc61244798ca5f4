package org.trefoil.drawing;

import java.util.List;

/**
 * How a line is drawn.
 *
 * @param width in the units of the shape; more than 0
 * @param cap 0 cut off, 1 round, 2 square (as in PDF)
 * @param join 0 pointed, 1 round, 2 cut off
 * @param miter how long points may be, as a multiple of the width; at least 1
 * @param dashes lengths of dashes and gaps by turns; empty for a whole line
 * @param phase where in the dashes the line begins
 */
public record Pen(
    double width, int cap, int join, double miter, List<Double> dashes, double phase) {

  /** Copies the list. */
  public Pen {
    dashes = List.copyOf(dashes);
  }

  /** The same in units that are so many times smaller. */
  public Pen scaled(double scale) {
    List<Double> scaled = dashes.stream().map(dash -> dash * scale).toList();
    return new Pen(width * scale, cap, join, miter, scaled, phase * scale);
  }
}
