package org.trefoil.drawing;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;

/** Something drawn, in the units of the group that it stands in. */
public sealed interface Mark {

  /** The smallest upright rectangle around its outline, without the width of lines. */
  Optional<Rectangle2D> bounds();

  /**
   * Marks that are placed, made transparent, cut and masked as one.
   *
   * @param place from the units inside to those outside
   * @param opacity of the whole, from 0 to 1
   * @param clips what is seen is inside all of them; in the units inside
   * @param masks how much is seen; in the units inside
   * @param marks in the order of painting
   */
  record Group(
      AffineTransform place,
      double opacity,
      List<Clip> clips,
      Optional<Mask> masks,
      List<Mark> marks)
      implements Mark {

    /** Copies the lists. */
    public Group {
      clips = List.copyOf(clips);
      marks = List.copyOf(marks);
    }

    /** Marks that are only placed. */
    static Group placed(AffineTransform place, List<Mark> marks) {
      return new Group(place, 1, List.of(), Optional.empty(), marks);
    }

    @Override
    public Optional<Rectangle2D> bounds() {
      return marks.stream()
          .flatMap(mark -> mark.bounds().stream())
          .reduce(Rectangle2D::createUnion)
          .map(inside -> place.createTransformedShape(inside).getBounds2D());
    }
  }

  /**
   * The inside of a shape.
   *
   * @param evenOdd whether what is enclosed twice is outside
   * @param opacity from 0 to 1
   */
  record Fill(Shape shape, boolean evenOdd, Paint paint, double opacity) implements Mark {
    @Override
    public Optional<Rectangle2D> bounds() {
      return Optional.of(shape.getBounds2D());
    }
  }

  /**
   * A line along a shape.
   *
   * @param opacity from 0 to 1
   */
  record Stroke(Shape shape, Pen pen, Paint paint, double opacity) implements Mark {
    @Override
    public Optional<Rectangle2D> bounds() {
      return Optional.of(shape.getBounds2D());
    }
  }

  /** A shape outside which nothing is seen. */
  record Clip(Shape shape, boolean evenOdd) {}

  /**
   * How much is seen where: as much as the content is light.
   *
   * @param area outside which nothing is seen
   */
  record Mask(Group content, Rectangle2D area) {}
}
