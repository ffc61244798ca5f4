package org.trefoil.drawing;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The outlines of shapes (SVG 1.1, chapter 9). */
final class Outlines {

  private static final Set<String> SHAPES =
      Set.of("path", "rect", "circle", "ellipse", "line", "polyline", "polygon");

  private Outlines() {}

  static boolean isShape(String name) {
    return SHAPES.contains(name);
  }

  /** The outline of a shape; empty when there is nothing to see. */
  static Optional<Shape> of(Scope scope, Budget budget) throws DrawingException {
    Shape outline =
        switch (scope.element().name()) {
          case "path" -> PathReader.read(scope.attribute("d").orElse(""), budget);
          case "rect" -> rectangle(scope);
          case "circle" -> ellipse(scope, scope.length("r"), scope.length("r"));
          case "ellipse" -> ellipse(scope, scope.across("rx"), scope.down("ry"));
          case "line" ->
              new Path2D.Double(
                  new Line2D.Double(
                      scope.across("x1"), scope.down("y1"), scope.across("x2"), scope.down("y2")));
          default -> polygon(scope, scope.element().name().equals("polygon"));
        };
    int size = size(outline);
    budget.spend(size);
    return size == 0 ? Optional.empty() : Optional.of(outline);
  }

  /** How many pieces an outline has. */
  static int size(Shape outline) {
    int size = 0;
    for (PathIterator i = outline.getPathIterator(null); !i.isDone(); i.next()) {
      size++;
    }
    return size;
  }

  private static Shape rectangle(Scope scope) {
    double width = scope.across("width");
    double height = scope.down("height");
    if (width <= 0 || height <= 0) {
      return new Path2D.Double();
    }
    double x = scope.across("x");
    double y = scope.down("y");
    boolean across = scope.attribute("rx").isPresent();
    double rx = across ? scope.across("rx") : scope.down("ry");
    double ry = scope.attribute("ry").isPresent() ? scope.down("ry") : rx;
    return rx > 0 && ry > 0
        ? new RoundRectangle2D.Double(
            x, y, width, height, Math.min(2 * rx, width), Math.min(2 * ry, height))
        : new Rectangle2D.Double(x, y, width, height);
  }

  private static Shape ellipse(Scope scope, double rx, double ry) {
    if (rx <= 0 || ry <= 0) {
      return new Path2D.Double();
    }
    return new Ellipse2D.Double(scope.across("cx") - rx, scope.down("cy") - ry, 2 * rx, 2 * ry);
  }

  private static Shape polygon(Scope scope, boolean closed) {
    List<Double> points = Numbers.all(scope.attribute("points").orElse(""));
    Path2D path = new Path2D.Double();
    for (int i = 0; i + 1 < points.size(); i += 2) {
      if (i == 0) {
        path.moveTo(points.get(0), points.get(1));
      } else {
        path.lineTo(points.get(i), points.get(i + 1));
      }
    }
    if (closed && points.size() > 1) {
      path.closePath();
    }
    return path;
  }
}
