package org.trefoil.pdf;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;

/** Outlines as operators that build a path (ISO 32000-1, 8.5.2). */
final class PathOperators {

  private static final double TWO_THIRDS = 2 / 3.0;

  private final ByteStream out;
  private final int places;
  private double x;
  private double y;

  /**
   * @param places how many places after the point matter
   */
  PathOperators(ByteStream out, int places) {
    this.out = out;
    this.places = places;
  }

  /** Writes an outline, placed. */
  void write(Shape outline, AffineTransform place) {
    double[] at = new double[6];
    for (PathIterator i = outline.getPathIterator(place); !i.isDone(); i.next()) {
      switch (i.currentSegment(at)) {
        case PathIterator.SEG_MOVETO -> point(at[0], at[1]).op("m");
        case PathIterator.SEG_LINETO -> point(at[0], at[1]).op("l");
        case PathIterator.SEG_QUADTO -> quadratic(at);
        case PathIterator.SEG_CUBICTO -> cubic(at);
        default -> out.op("h");
      }
    }
  }

  private ByteStream point(double toX, double toY) {
    x = toX;
    y = toY;
    return out.decimal(toX, places).decimal(toY, places);
  }

  private void cubic(double[] at) {
    point(at[0], at[1]);
    point(at[2], at[3]);
    point(at[4], at[5]).op("c");
  }

  /** The same curve of the third degree. */
  private void quadratic(double[] at) {
    cubic(
        new double[] {
          x + TWO_THIRDS * (at[0] - x),
          y + TWO_THIRDS * (at[1] - y),
          at[2] + TWO_THIRDS * (at[0] - at[2]),
          at[3] + TWO_THIRDS * (at[1] - at[3]),
          at[2],
          at[3]
        });
  }
}
