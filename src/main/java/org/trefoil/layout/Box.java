package org.trefoil.layout;

/**
 * A rectangle on a page, in points (1/72 inch) from the page's upper left corner; y grows
 * downwards.
 *
 * @param x the left edge
 * @param y the upper edge
 * @param width its extent to the right
 * @param height its extent downwards
 */
public record Box(double x, double y, double width, double height) {

  /** The right edge. */
  public double right() {
    return x + width;
  }

  /** The lower edge. */
  public double bottom() {
    return y + height;
  }
}
