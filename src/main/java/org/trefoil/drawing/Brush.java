package org.trefoil.drawing;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trefoil.drawing.Colors.Color;
import org.trefoil.xml.XmlNode;

/** Fills shapes and draws lines around them (SVG 1.1, chapters 11 and 13). */
final class Brush {

  /** Smaller cells nobody sees, and readers would draw millions of them. */
  private static final double SMALLEST_CELL = 0.1;

  /** A paint, and how much of what is behind it is covered. */
  private record Inked(Paint paint, double opacity) {}

  private final Parts parts;
  private final Painter painter;
  private final Gradients gradients;

  Brush(Parts parts, Painter painter) {
    this.parts = parts;
    this.painter = painter;
    this.gradients = new Gradients(parts);
  }

  /** A shape as its style wants it. */
  List<Mark> draw(Shape shape, Scope scope) throws DrawingException {
    Style style = scope.style();
    if (style.is("visibility", "hidden", "collapse")) {
      return List.of();
    }
    List<Mark> marks = new ArrayList<>();
    fill(shape, scope).ifPresent(marks::add);
    stroke(shape, scope)
        .ifPresent(
            line ->
                marks.add(
                    style.value("paint-order", "").startsWith("stroke") ? 0 : marks.size(), line));
    return marks;
  }

  private Optional<Mark> fill(Shape shape, Scope scope) throws DrawingException {
    Optional<Inked> ink = ink(scope, "fill", "black", shape.getBounds2D());
    if (ink.isEmpty() || scope.element().name().equals("line")) {
      return Optional.empty();
    }
    double opacity = ink.get().opacity() * scope.style().part("fill-opacity", 1);
    boolean evenOdd = scope.style().is("fill-rule", "evenodd");
    return opacity == 0
        ? Optional.empty()
        : Optional.of(new Mark.Fill(shape, evenOdd, ink.get().paint(), opacity));
  }

  private Optional<Mark> stroke(Shape shape, Scope scope) throws DrawingException {
    Optional<Inked> ink = ink(scope, "stroke", "none", shape.getBounds2D());
    double width = length(scope, scope.style().value("stroke-width", "1"));
    if (ink.isEmpty() || width <= 0) {
      return Optional.empty();
    }
    double opacity = ink.get().opacity() * scope.style().part("stroke-opacity", 1);
    return opacity == 0
        ? Optional.empty()
        : Optional.of(new Mark.Stroke(shape, pen(scope, width), ink.get().paint(), opacity));
  }

  private static Pen pen(Scope scope, double width) {
    Style style = scope.style();
    int cap =
        style.is("stroke-linecap", "round") ? 1 : style.is("stroke-linecap", "square") ? 2 : 0;
    int join =
        style.is("stroke-linejoin", "round") ? 1 : style.is("stroke-linejoin", "bevel") ? 2 : 0;
    double miter = new Numbers(style.value("stroke-miterlimit", "4")).next().orElse(4);
    double phase = length(scope, style.value("stroke-dashoffset", "0"));
    List<Double> dashes = dashes(scope, style.value("stroke-dasharray", "none"));
    return new Pen(width, cap, join, Math.max(1, miter), dashes, phase(dashes, phase));
  }

  /** A phase counts from the beginning; one before it is one some rounds later. */
  private static double phase(List<Double> dashes, double phase) {
    double round = dashes.stream().mapToDouble(Double::doubleValue).sum();
    return round > 0 ? ((phase % round) + round) % round : 0;
  }

  private static List<Double> dashes(Scope scope, String written) {
    List<Double> dashes = new ArrayList<>();
    for (String one : written.strip().split("[\\s,]+")) {
      dashes.add(length(scope, one));
    }
    boolean sound = dashes.stream().allMatch(dash -> dash >= 0);
    double round = dashes.stream().mapToDouble(Double::doubleValue).sum();
    if (!sound || round < 0.01 || dashes.size() > 64) {
      return List.of();
    }
    if (dashes.size() % 2 == 1) {
      dashes.addAll(List.copyOf(dashes));
    }
    return dashes;
  }

  private static double length(Scope scope, String written) {
    return scope.lengths().of(written, scope.lengths().diagonal(), scope.style().size());
  }

  private Optional<Inked> ink(Scope scope, String property, String otherwise, Rectangle2D bounds)
      throws DrawingException {
    String written = scope.style().value(property, otherwise);
    if (!written.startsWith("url")) {
      return plain(written, scope.style());
    }
    Optional<XmlNode.Element> server =
        parts.referred(written, "linearGradient", "radialGradient", "pattern");
    if (server.isEmpty()) {
      return plain(Parts.otherwise(written), scope.style());
    }
    Optional<Paint> paint =
        server.get().name().equals("pattern")
            ? tiles(server.get(), bounds, scope)
            : gradients.of(server.get(), bounds, scope.lengths());
    return paint.map(found -> new Inked(found, 1));
  }

  private static Optional<Inked> plain(String written, Style style) {
    String known =
        written.equalsIgnoreCase("currentColor") ? style.value("color", "black") : written;
    Optional<Color> color = Colors.read(known);
    return color.map(c -> new Inked(new Paint.Solid(c.color()), c.opacity()));
  }

  /** A pattern (SVG 1.1, 13.3). */
  private Optional<Paint> tiles(XmlNode.Element pattern, Rectangle2D bounds, Scope painted)
      throws DrawingException {
    List<XmlNode.Element> chain = parts.templates(pattern);
    Gradients.Attributes written = new Gradients.Attributes(chain);
    Optional<XmlNode.Element> filled =
        chain.stream().filter(e -> !e.children().isEmpty()).findFirst();
    Rectangle2D cell = cell(written, bounds, painted.lengths());
    AffineTransform place = Transforms.read(written.value("patternTransform", ""));
    double least = SMALLEST_CELL / Math.sqrt(Math.max(1e-9, Math.abs(place.getDeterminant())));
    if (filled.isEmpty() || cell.getWidth() < least || cell.getHeight() < least) {
      return Optional.empty();
    }
    Scope scope = new Scope(List.of(), Style.INITIAL, painted.lengths()).inner(filled.get(), parts);
    parts.budget().enter();
    List<Mark> marks = painter.inside(scope);
    parts.budget().leave();
    Mark.Group content = Mark.Group.placed(content(written, cell, bounds), marks);
    return Optional.of(new Paint.Tiles(cell, content, place));
  }

  private static Rectangle2D cell(
      Gradients.Attributes written, Rectangle2D bounds, Lengths lengths) {
    boolean boxed = !written.value("patternUnits", "").equals("userSpaceOnUse");
    double width = boxed ? 1 : lengths.width();
    double height = boxed ? 1 : lengths.height();
    Rectangle2D cell =
        new Rectangle2D.Double(
            written.length("x", width, "0"),
            written.length("y", height, "0"),
            written.length("width", width, "0"),
            written.length("height", height, "0"));
    return boxed ? Gradients.onto(bounds).createTransformedShape(cell).getBounds2D() : cell;
  }

  private static AffineTransform content(
      Gradients.Attributes written, Rectangle2D cell, Rectangle2D bounds) {
    Optional<Rectangle2D> box = Viewport.box(written.value("viewBox", ""));
    if (box.isPresent()) {
      String aspect = written.value("preserveAspectRatio", "xMidYMid");
      return Viewport.fitting(box.get(), cell, aspect);
    }
    return written.value("patternContentUnits", "").equals("objectBoundingBox")
        ? Gradients.onto(bounds)
        : new AffineTransform();
  }
}
