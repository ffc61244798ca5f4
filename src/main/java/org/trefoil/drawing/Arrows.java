package org.trefoil.drawing;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trefoil.xml.XmlNode;

/** Puts markers on the corners of lines (SVG 1.1, 11.6). */
final class Arrows {

  private static final double DEFAULT_SIZE = 3;

  private final Parts parts;
  private final Painter painter;

  Arrows(Parts parts, Painter painter) {
    this.parts = parts;
    this.painter = painter;
  }

  /** All markers that the style of a line asks for. */
  List<Mark> on(Shape outline, Scope scope) throws DrawingException {
    Style style = scope.style();
    String all = style.value("marker", "none");
    String start = style.value("marker-start", all);
    String mid = style.value("marker-mid", all);
    String end = style.value("marker-end", all);
    List<Mark> marks = new ArrayList<>();
    if (!(start + mid + end).contains("url") || style.is("visibility", "hidden", "collapse")) {
      return marks;
    }
    List<Corner> corners = Corner.of(outline);
    for (int i = 0; i < corners.size(); i++) {
      boolean last = i == corners.size() - 1;
      if (i == 0) {
        put(start, corners.get(i), true, scope, marks);
      }
      if (i > 0 && !last) {
        put(mid, corners.get(i), false, scope, marks);
      }
      if (last) {
        put(end, corners.get(i), false, scope, marks);
      }
    }
    return marks;
  }

  private void put(String value, Corner corner, boolean first, Scope line, List<Mark> marks)
      throws DrawingException {
    Optional<XmlNode.Element> marker = parts.referred(value, "marker");
    if (marker.isEmpty()) {
      return;
    }
    Scope scope = new Scope(List.of(), Style.INITIAL, line.lengths()).inner(marker.get(), parts);
    AffineTransform place = AffineTransform.getTranslateInstance(corner.x(), corner.y());
    place.rotate(angle(scope.attribute("orient").orElse("0"), corner, first));
    if (!scope.attribute("markerUnits").orElse("").equals("userSpaceOnUse")) {
      double width =
          line.lengths()
              .of(
                  line.style().value("stroke-width", "1"),
                  line.lengths().diagonal(),
                  line.style().size());
      place.scale(width, width);
    }
    parts.budget().enter();
    marks.addAll(picture(scope, place));
    parts.budget().leave();
  }

  private static double angle(String orient, Corner corner, boolean first) {
    if (!orient.startsWith("auto")) {
      return Math.toRadians(new Numbers(orient).next().orElse(0));
    }
    boolean back = first && orient.equals("auto-start-reverse");
    return corner.angle() + (back ? Math.PI : 0);
  }

  private List<Mark> picture(Scope scope, AffineTransform place) throws DrawingException {
    double width = size(scope, "markerWidth");
    double height = size(scope, "markerHeight");
    Rectangle2D window = new Rectangle2D.Double(0, 0, width, height);
    Optional<Rectangle2D> box = scope.attribute("viewBox").flatMap(Viewport::box);
    String aspect = scope.attribute("preserveAspectRatio").orElse("xMidYMid");
    AffineTransform fit =
        box.map(b -> Viewport.fitting(b, window, aspect)).orElse(new AffineTransform());
    double[] reference = {scope.length("refX"), scope.length("refY")};
    fit.transform(reference, 0, reference, 0, 1);
    place.translate(-reference[0], -reference[1]);
    if (width <= 0 || height <= 0 || place.getDeterminant() == 0) {
      return List.of();
    }
    return List.of(Mark.Group.placed(place, painter.window(scope, window)));
  }

  private static double size(Scope scope, String attribute) {
    return scope.attribute(attribute).isPresent() ? scope.length(attribute) : DEFAULT_SIZE;
  }
}
