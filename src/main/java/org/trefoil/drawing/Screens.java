package org.trefoil.drawing;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trefoil.xml.XmlNode;

/** What cuts and masks marks (SVG 1.1, chapter 14). */
final class Screens {

  /** Shapes with more pieces together are laid over each other, which is exact for most. */
  private static final int MOST_JOINED = 150;

  private final Parts parts;
  private final Painter painter;

  Screens(Parts parts, Painter painter) {
    this.parts = parts;
    this.painter = painter;
  }

  /** Marks as one, as the style of an element wants it; empty when nothing of them is seen. */
  Optional<Mark.Group> over(Scope scope, AffineTransform place, List<Mark> marks)
      throws DrawingException {
    Style style = scope.style();
    Optional<Rectangle2D> bounds = Mark.Group.placed(new AffineTransform(), marks).bounds();
    double opacity = style.part("opacity", 1);
    if (bounds.isEmpty() || opacity == 0) {
      return Optional.empty();
    }
    List<Mark.Clip> clips = clips(style, bounds.get(), scope);
    Optional<XmlNode.Element> mask = parts.referred(style.value("mask", ""), "mask");
    Optional<Mark.Mask> masks =
        mask.isEmpty() ? Optional.empty() : Optional.of(mask(mask.get(), bounds.get(), scope));
    boolean seen = clips.stream().allMatch(clip -> hasRoom(clip.shape().getBounds2D()));
    return seen
        ? Optional.of(new Mark.Group(place, opacity, clips, masks, marks))
        : Optional.empty();
  }

  private static boolean hasRoom(Rectangle2D bounds) {
    return !bounds.isEmpty()
        && Double.isFinite(bounds.getWidth())
        && Double.isFinite(bounds.getHeight());
  }

  private List<Mark.Clip> clips(Style style, Rectangle2D bounds, Scope scope)
      throws DrawingException {
    Optional<XmlNode.Element> clip = parts.referred(style.value("clip-path", ""), "clipPath");
    if (clip.isEmpty()) {
      return List.of();
    }
    parts.budget().enter();
    Scope own = alone(clip.get(), scope);
    List<Mark.Clip> clips = new ArrayList<>(clips(own.style(), bounds, scope));
    clips.add(clip(own, bounds));
    parts.budget().leave();
    return clips;
  }

  private Scope alone(XmlNode.Element element, Scope scope) throws DrawingException {
    return new Scope(List.of(), Style.INITIAL, scope.lengths()).inner(element, parts);
  }

  private Mark.Clip clip(Scope clip, Rectangle2D bounds) throws DrawingException {
    AffineTransform place = Transforms.read(clip.attribute("transform").orElse(""));
    if (clip.attribute("clipPathUnits").orElse("").equals("objectBoundingBox")) {
      place.preConcatenate(Gradients.onto(bounds));
    }
    List<Mark.Clip> shapes = new ArrayList<>();
    for (Mark mark : painter.inside(clip)) {
      shapes(mark, place, clip, shapes);
    }
    return shapes.size() == 1 ? shapes.get(0) : new Mark.Clip(joined(shapes), false);
  }

  /** The insides of marks, whatever they are painted with. */
  private static void shapes(Mark mark, AffineTransform place, Scope clip, List<Mark.Clip> shapes) {
    if (mark instanceof Mark.Group group) {
      AffineTransform inner = new AffineTransform(place);
      inner.concatenate(group.place());
      group.marks().forEach(each -> shapes(each, inner, clip, shapes));
    } else if (mark instanceof Mark.Fill fill) {
      boolean evenOdd = clip.style().is("clip-rule", "evenodd") || fill.evenOdd();
      shapes.add(new Mark.Clip(place.createTransformedShape(fill.shape()), evenOdd));
    }
  }

  private Shape joined(List<Mark.Clip> clips) throws DrawingException {
    int size = clips.stream().mapToInt(clip -> Outlines.size(clip.shape())).sum();
    parts.budget().spend(size);
    if (size > MOST_JOINED) {
      Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
      clips.forEach(clip -> path.append(clip.shape(), false));
      return path;
    }
    parts.budget().spend((long) size * size / 4); // every line may cross every other
    Area area = new Area();
    for (Mark.Clip clip : clips) {
      int rule = clip.evenOdd() ? Path2D.WIND_EVEN_ODD : Path2D.WIND_NON_ZERO;
      Path2D path = new Path2D.Double(rule);
      path.append(clip.shape(), false);
      area.add(new Area(path));
    }
    return area;
  }

  private Mark.Mask mask(XmlNode.Element element, Rectangle2D bounds, Scope scope)
      throws DrawingException {
    parts.budget().enter();
    Scope mask = alone(element, scope);
    boolean boxed = mask.attribute("maskContentUnits").orElse("").equals("objectBoundingBox");
    List<Mark> marks = painter.inside(boxed ? mask.in(new Lengths(1, 1)) : mask);
    parts.budget().leave();
    AffineTransform place = boxed ? Gradients.onto(bounds) : new AffineTransform();
    return new Mark.Mask(Mark.Group.placed(place, marks), area(mask, bounds));
  }

  private static Rectangle2D area(Scope mask, Rectangle2D bounds) {
    Gradients.Attributes written = new Gradients.Attributes(List.of(mask.element()));
    boolean boxed = !written.value("maskUnits", "").equals("userSpaceOnUse");
    double width = boxed ? 1 : mask.lengths().width();
    double height = boxed ? 1 : mask.lengths().height();
    Rectangle2D area =
        new Rectangle2D.Double(
            written.length("x", width, "-10%"),
            written.length("y", height, "-10%"),
            written.length("width", width, "120%"),
            written.length("height", height, "120%"));
    return boxed ? Gradients.onto(bounds).createTransformedShape(area).getBounds2D() : area;
  }
}
