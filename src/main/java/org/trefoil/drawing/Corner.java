package org.trefoil.drawing;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;

/**
 * The corners of an outline, with the directions in which lines come and go (SVG 1.1, 11.6).
 *
 * @param x of the corner
 * @param y of the corner
 * @param in the direction of what ends there, in radians; NaN when nothing does
 * @param out the direction of what begins there; NaN when nothing does
 */
record Corner(double x, double y, double in, double out) {

  /** The direction that something on the corner takes: in the middle between both. */
  double angle() {
    if (Double.isNaN(in)) {
      return Double.isNaN(out) ? 0 : out;
    }
    return Double.isNaN(out)
        ? in
        : Math.atan2(Math.sin(in) + Math.sin(out), Math.cos(in) + Math.cos(out));
  }

  /** All corners of an outline, in its order. */
  static List<Corner> of(Shape outline) {
    List<Corner> corners = new ArrayList<>();
    double[] at = new double[6];
    double startX = 0;
    double startY = 0;
    for (PathIterator i = outline.getPathIterator(null); !i.isDone(); i.next()) {
      switch (i.currentSegment(at)) {
        case PathIterator.SEG_MOVETO -> {
          corners.add(new Corner(at[0], at[1], Double.NaN, Double.NaN));
          startX = at[0];
          startY = at[1];
        }
        case PathIterator.SEG_LINETO -> reach(corners, at[0], at[1], at, 0);
        case PathIterator.SEG_QUADTO -> reach(corners, at[2], at[3], at, 1);
        case PathIterator.SEG_CUBICTO -> reach(corners, at[4], at[5], at, 2);
        default -> reach(corners, startX, startY, new double[] {startX, startY}, 0);
      }
    }
    return corners;
  }

  private static void reach(List<Corner> corners, double x, double y, double[] at, int handles) {
    Corner before = corners.remove(corners.size() - 1);
    double out = direction(before.x, before.y, at[0], at[1], x, y);
    double fromX = handles == 0 ? before.x : at[2 * handles - 2];
    double fromY = handles == 0 ? before.y : at[2 * handles - 1];
    double in = direction(fromX, fromY, x, y, x, y);
    corners.add(new Corner(before.x, before.y, before.in, out));
    corners.add(new Corner(x, y, Double.isNaN(in) ? out : in, Double.NaN));
  }

  /** From one point to another, or to a third when they are the same. */
  private static double direction(
      double fromX, double fromY, double x, double y, double thenX, double thenY) {
    boolean same = x == fromX && y == fromY;
    double dx = (same ? thenX : x) - fromX;
    double dy = (same ? thenY : y) - fromY;
    return dx == 0 && dy == 0 ? Double.NaN : Math.atan2(dy, dx);
  }
}
