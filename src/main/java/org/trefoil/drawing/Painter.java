package org.trefoil.drawing;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trefoil.xml.XmlNode;

/** Walks the elements of a drawing and makes marks of them (SVG 1.1, chapter 5). */
final class Painter {

  private final Parts parts;
  private final Brush brush;
  private final Screens screens;
  private final Letters letters;

  Painter(Parts parts, Letters letters) {
    this.parts = parts;
    this.letters = letters;
    this.brush = new Brush(parts, this);
    this.screens = new Screens(parts, this);
  }

  /** The marks of an element and what is inside it; none when it isn't drawn where it stands. */
  List<Mark> marks(Scope scope) throws DrawingException {
    if (scope.style().is("display", "none")) {
      return List.of();
    }
    parts.budget().enter();
    try {
      return drawn(scope);
    } finally {
      parts.budget().leave();
    }
  }

  private List<Mark> drawn(Scope scope) throws DrawingException {
    String name = scope.element().name();
    if (Outlines.isShape(name)) {
      Optional<Shape> outline = Outlines.of(scope, parts.budget());
      return outline.isEmpty() ? List.of() : whole(scope, shape(scope, outline.get()));
    }
    return switch (name) {
      case "g" -> whole(scope, inside(scope));
      case "svg" -> whole(scope, nested(scope));
      case "switch" -> whole(scope, first(scope));
      case "use" -> whole(scope, used(scope));
      case "text" -> whole(scope, new TextReader(parts, letters, brush).marks(scope));
      default -> List.of();
    };
  }

  /** The marks of all elements directly inside one. */
  List<Mark> inside(Scope scope) throws DrawingException {
    List<Mark> marks = new ArrayList<>();
    for (Scope child : scope.children(parts)) {
      marks.addAll(marks(child));
    }
    return marks;
  }

  /** The first element that can be drawn, since which languages a reader knows nobody can tell. */
  private List<Mark> first(Scope scope) throws DrawingException {
    for (Scope child : scope.children(parts)) {
      List<Mark> marks = marks(child);
      if (!marks.isEmpty()) {
        return marks;
      }
    }
    return List.of();
  }

  private List<Mark> shape(Scope scope, Shape outline) throws DrawingException {
    List<Mark> marks = new ArrayList<>(brush.draw(outline, scope));
    if (List.of("path", "line", "polyline", "polygon").contains(scope.element().name())) {
      marks.addAll(new Arrows(parts, this).on(outline, scope));
    }
    return marks;
  }

  /** Places marks, and cuts, masks and thins them as one. */
  private List<Mark> whole(Scope scope, List<Mark> marks) throws DrawingException {
    AffineTransform place = Transforms.read(scope.attribute("transform").orElse(""));
    Optional<Mark.Group> group = screens.over(scope, place, marks);
    if (group.isEmpty()) {
      return List.of();
    }
    Mark.Group whole = group.get();
    boolean plain = whole.opacity() == 1 && whole.clips().isEmpty() && whole.masks().isEmpty();
    return plain && place.isIdentity() ? marks : List.of(whole);
  }

  private List<Mark> used(Scope scope) throws DrawingException {
    Optional<XmlNode.Element> target = parts.linked(scope.element());
    if (target.isEmpty()) {
      return List.of();
    }
    AffineTransform move = AffineTransform.getTranslateInstance(scope.across("x"), scope.down("y"));
    Scope inner = scope.inner(target.get(), parts);
    List<Mark> marks;
    if (target.get().name().equals("symbol") || target.get().name().equals("svg")) {
      marks = window(inner, window(scope, inner));
    } else {
      marks = marks(inner);
    }
    return List.of(Mark.Group.placed(move, marks));
  }

  /** Where a symbol is seen: what the use says, else what itself says, else the whole window. */
  private static Rectangle2D window(Scope use, Scope symbol) {
    Scope wide = use.attribute("width").isPresent() ? use : symbol;
    Scope high = use.attribute("height").isPresent() ? use : symbol;
    double width =
        wide.attribute("width").isPresent() ? wide.across("width") : use.lengths().width();
    double height =
        high.attribute("height").isPresent() ? high.down("height") : use.lengths().height();
    return new Rectangle2D.Double(0, 0, width, height);
  }

  private List<Mark> nested(Scope scope) throws DrawingException {
    Rectangle2D size = window(scope, scope);
    return window(
        scope,
        new Rectangle2D.Double(
            scope.across("x"), scope.down("y"), size.getWidth(), size.getHeight()));
  }

  /** What is seen of an element in a window of its own. */
  List<Mark> window(Scope scope, Rectangle2D window) throws DrawingException {
    if (window.getWidth() <= 0 || window.getHeight() <= 0) {
      return List.of();
    }
    Optional<Rectangle2D> box = scope.attribute("viewBox").flatMap(Viewport::box);
    String aspect = scope.attribute("preserveAspectRatio").orElse("xMidYMid");
    AffineTransform place =
        box.map(inner -> Viewport.fitting(inner, window, aspect))
            .orElse(AffineTransform.getTranslateInstance(window.getX(), window.getY()));
    Rectangle2D seen = box.orElse(window);
    List<Mark> marks = inside(scope.in(new Lengths(seen.getWidth(), seen.getHeight())));
    List<Mark> placed = List.of(Mark.Group.placed(place, marks));
    boolean open = scope.style().is("overflow", "visible", "auto");
    return open || marks.isEmpty()
        ? placed
        : List.of(
            new Mark.Group(
                new AffineTransform(),
                1,
                List.of(new Mark.Clip(window, false)),
                Optional.empty(),
                placed));
  }
}
