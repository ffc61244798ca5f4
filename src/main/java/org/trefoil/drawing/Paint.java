package org.trefoil.drawing;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** With what shapes are filled and lines are drawn. */
public sealed interface Paint {

  /** One colour: red, green and blue in 24 bits. */
  record Solid(int color) implements Paint {}

  /**
   * Colours that change from one place to another.
   *
   * @param from where the first stop is
   * @param inner the radius there, for circles; 0 else
   * @param to where the last stop is
   * @param outer the radius there, for circles; 0 for a straight change
   * @param stops at least two, rising
   * @param place from the units of the two places to those of the shape
   */
  record Gradient(
      Point2D from, double inner, Point2D to, double outer, List<Stop> stops, AffineTransform place)
      implements Paint {

    /** Copies the list. */
    public Gradient {
      stops = List.copyOf(stops);
    }

    /** Whether the colours change from a point to a circle. */
    public boolean round() {
      return outer > 0;
    }
  }

  /**
   * A colour on the way.
   *
   * @param at from 0 to 1
   * @param color red, green and blue in 24 bits
   * @param opacity from 0 to 1
   */
  record Stop(double at, int color, double opacity) {}

  /**
   * A picture repeated in rows and columns.
   *
   * @param cell one of them, in the units of the content
   * @param content what is in it
   * @param place from the units of the content to those of the shape
   */
  record Tiles(Rectangle2D cell, Mark.Group content, AffineTransform place) implements Paint {}
}
