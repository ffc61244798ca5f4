package org.trefoil.drawing;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trefoil.drawing.Colors.Color;
import org.trefoil.drawing.Paint.Stop;
import org.trefoil.xml.XmlNode;

/** Reads gradients (SVG 1.1, 13.2). */
final class Gradients {

  /** How often colours that repeat may do so. */
  private static final int MOST_TURNS = 100;

  private final Parts parts;

  Gradients(Parts parts) {
    this.parts = parts;
  }

  /**
   * The paint that a gradient is.
   *
   * @param bounds of the shape that is painted
   * @param lengths of the window that the shape stands in
   * @return empty when it paints nothing
   */
  Optional<Paint> of(XmlNode.Element gradient, Rectangle2D bounds, Lengths lengths)
      throws DrawingException {
    List<XmlNode.Element> chain = parts.templates(gradient);
    List<Stop> stops = stops(chain);
    if (stops.size() < 2) {
      return stops.stream().findFirst().map(stop -> new Paint.Solid(stop.color()));
    }
    Attributes attributes = new Attributes(chain);
    boolean boxed = !attributes.value("gradientUnits", "").equals("userSpaceOnUse");
    if (boxed && (bounds.getWidth() <= 0 || bounds.getHeight() <= 0)) {
      return Optional.empty();
    }
    AffineTransform place = boxed ? onto(bounds) : new AffineTransform();
    place.concatenate(Transforms.read(attributes.value("gradientTransform", "")));
    if (place.getDeterminant() == 0) {
      return Optional.empty();
    }
    Lengths window = boxed ? new Lengths(1, 1) : lengths;
    Paint.Gradient once =
        gradient.name().equals("linearGradient")
            ? straight(attributes, window, stops, place)
            : round(attributes, window, stops, place);
    return spread(once, attributes.value("spreadMethod", "pad"), bounds);
  }

  /** From the unit square to a rectangle. */
  static AffineTransform onto(Rectangle2D bounds) {
    return new AffineTransform(
        bounds.getWidth(), 0, 0, bounds.getHeight(), bounds.getX(), bounds.getY());
  }

  /** The attributes of an element, or of the nearest of its templates that has them. */
  record Attributes(List<XmlNode.Element> chain) {

    String value(String name, String otherwise) {
      return chain.stream()
          .flatMap(element -> element.attribute(name).stream())
          .findFirst()
          .orElse(otherwise);
    }

    double length(String name, double whole, String otherwise) {
      return new Lengths(whole, whole).of(value(name, otherwise), whole, Style.MEDIUM);
    }
  }

  private static Paint.Gradient straight(
      Attributes written, Lengths window, List<Stop> stops, AffineTransform place) {
    return new Paint.Gradient(
        new Point2D.Double(
            written.length("x1", window.width(), "0"), written.length("y1", window.height(), "0")),
        0,
        new Point2D.Double(
            written.length("x2", window.width(), "100%"),
            written.length("y2", window.height(), "0")),
        0,
        stops,
        place);
  }

  private static Paint.Gradient round(
      Attributes written, Lengths window, List<Stop> stops, AffineTransform place) {
    double x = written.length("cx", window.width(), "50%");
    double y = written.length("cy", window.height(), "50%");
    double r = Math.max(1e-6, written.length("r", window.diagonal(), "50%"));
    double fx = written.length("fx", window.width(), written.value("cx", "50%"));
    double fy = written.length("fy", window.height(), written.value("cy", "50%"));
    double off = Math.hypot(fx - x, fy - y) / r;
    if (off > 0.99) { // light from outside stands just inside the edge (SVG 1.1, 13.2.3)
      fx = x + (fx - x) * 0.99 / off;
      fy = y + (fy - y) * 0.99 / off;
    }
    return new Paint.Gradient(
        new Point2D.Double(fx, fy), 0, new Point2D.Double(x, y), r, stops, place);
  }

  private List<Stop> stops(List<XmlNode.Element> chain) throws DrawingException {
    List<Stop> stops = new ArrayList<>();
    for (XmlNode.Element gradient : chain) {
      Scope scope = new Scope(List.of(), Style.INITIAL, new Lengths(1, 1)).inner(gradient, parts);
      for (Scope child : scope.children(parts)) {
        if (child.element().name().equals("stop")) {
          parts.budget().spend(1);
          stops.add(stop(child, stops));
        }
      }
      if (!stops.isEmpty()) {
        return stops;
      }
    }
    return stops;
  }

  private static Stop stop(Scope scope, List<Stop> before) {
    double least = before.isEmpty() ? 0 : before.get(before.size() - 1).at();
    double at = scope.lengths().of(scope.attribute("offset").orElse("0"), 1, Style.MEDIUM);
    String written = scope.style().value("stop-color", "black");
    String known =
        written.equalsIgnoreCase("currentColor") ? scope.style().value("color", "black") : written;
    Color color = Colors.read(known).orElse(new Color(0, 1));
    double opacity = scope.style().part("stop-opacity", 1) * color.opacity();
    return new Stop(Math.max(least, Math.min(1, at)), color.color(), opacity);
  }

  private Optional<Paint> spread(Paint.Gradient once, String method, Rectangle2D bounds)
      throws DrawingException {
    double length = once.round() ? once.outer() : once.from().distance(once.to());
    if (length == 0) {
      return Optional.of(new Paint.Solid(once.stops().get(once.stops().size() - 1).color()));
    }
    if (!method.equals("repeat") && !method.equals("reflect")) {
      return Optional.of(once);
    }
    int[] turns = turns(once, bounds);
    parts.budget().spend((long) (turns[1] - turns[0]) * once.stops().size());
    List<Stop> all = new ArrayList<>();
    for (int turn = turns[0]; turn < turns[1]; turn++) {
      boolean back = method.equals("reflect") && Math.floorMod(turn, 2) == 1;
      append(all, once.stops(), turn - turns[0], turns[1] - turns[0], back);
    }
    Point2D from = along(once, turns[0]);
    return Optional.of(
        new Paint.Gradient(
            from, 0, along(once, turns[1]), once.outer() * turns[1], all, once.place()));
  }

  private static void append(List<Stop> all, List<Stop> stops, int turn, int turns, boolean back) {
    for (int i = 0; i < stops.size(); i++) {
      Stop stop = stops.get(back ? stops.size() - 1 - i : i);
      double at = back ? 1 - stop.at() : stop.at();
      all.add(new Stop((turn + at) / turns, stop.color(), stop.opacity()));
    }
  }

  private static Point2D along(Paint.Gradient once, int turn) {
    return new Point2D.Double(
        once.from().getX() + (once.to().getX() - once.from().getX()) * turn,
        once.from().getY() + (once.to().getY() - once.from().getY()) * turn);
  }

  /** From which turn to which the colours have to be repeated to cover a shape. */
  private static int[] turns(Paint.Gradient once, Rectangle2D bounds) {
    double least = 0;
    double most = 1;
    for (int corner = 0; corner < 4; corner++) {
      double x = corner % 2 == 0 ? bounds.getMinX() : bounds.getMaxX();
      double y = corner < 2 ? bounds.getMinY() : bounds.getMaxY();
      double turn = turn(once, new Point2D.Double(x, y));
      least = Math.min(least, turn);
      most = Math.max(most, turn);
    }
    int first = once.round() ? 0 : (int) Math.max(-MOST_TURNS, Math.floor(least));
    return new int[] {first, (int) Math.min(MOST_TURNS, Math.ceil(most))};
  }

  private static double turn(Paint.Gradient once, Point2D corner) {
    Point2D at = new Point2D.Double();
    try {
      once.place().inverseTransform(corner, at);
    } catch (java.awt.geom.NoninvertibleTransformException e) {
      throw new IllegalStateException("Its determinant was looked at", e);
    }
    double dx = at.getX() - once.from().getX();
    double dy = at.getY() - once.from().getY();
    double x = once.to().getX() - once.from().getX();
    double y = once.to().getY() - once.from().getY();
    if (once.round()) {
      double near = once.outer() - Math.hypot(x, y); // how far one turn reaches at least
      return Math.hypot(dx, dy) / Math.max(near, once.outer() / MOST_TURNS);
    }
    return (dx * x + dy * y) / (x * x + y * y);
  }
}
