package org.trefoil.drawing;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;

/** How a box of a drawing fills a window (SVG 1.1, 7.7 and 7.8). */
final class Viewport {

  private Viewport() {}

  /** The box that is written; empty when nothing could be seen in it. */
  static Optional<Rectangle2D> box(String written) {
    List<Double> v = Numbers.all(written);
    return v.size() == 4 && v.get(2) > 0 && v.get(3) > 0
        ? Optional.of(new Rectangle2D.Double(v.get(0), v.get(1), v.get(2), v.get(3)))
        : Optional.empty();
  }

  /**
   * From the units of a box to those of a window.
   *
   * @param aspect what is to be kept when their shapes differ, as written
   */
  static AffineTransform fitting(Rectangle2D box, Rectangle2D window, String aspect) {
    double x = window.getWidth() / box.getWidth();
    double y = window.getHeight() / box.getHeight();
    AffineTransform fit = AffineTransform.getTranslateInstance(window.getX(), window.getY());
    if (!aspect.strip().startsWith("none")) {
      double scale = aspect.contains("slice") ? Math.max(x, y) : Math.min(x, y);
      fit.translate(
          (window.getWidth() - box.getWidth() * scale) * share(aspect, "x"),
          (window.getHeight() - box.getHeight() * scale) * share(aspect, "Y"));
      x = scale;
      y = scale;
    }
    fit.scale(x, y);
    fit.translate(-box.getX(), -box.getY());
    return fit;
  }

  private static double share(String aspect, String axis) {
    return aspect.contains(axis + "Min") ? 0 : aspect.contains(axis + "Max") ? 1 : 0.5;
  }
}
