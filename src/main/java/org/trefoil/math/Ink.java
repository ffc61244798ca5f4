package org.trefoil.math;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.Objects;

/** What is drawn of a formula. Measures are parts of the size of its letters; y grows downwards. */
public sealed interface Ink {

  /** The same elsewhere, and of another size. */
  Ink moved(double dx, double dy, double factor);

  /**
   * Letters on one base line.
   *
   * @param text the letters
   * @param slanted whether they are italic
   * @param bold whether they are heavy
   * @param size their size, as a part of that of the formula
   * @param x where they begin
   * @param y their base line
   */
  record Letters(String text, boolean slanted, boolean bold, double size, double x, double y)
      implements Ink {
    public Letters {
      Objects.requireNonNull(text);
    }

    @Override
    public Ink moved(double dx, double dy, double factor) {
      return new Letters(text, slanted, bold, size * factor, x * factor + dx, y * factor + dy);
    }
  }

  /** An area that is filled: a stroke, a bracket, a root. Its path is not to be changed. */
  record Area(Path2D path) implements Ink {
    public Area {
      Objects.requireNonNull(path);
    }

    @Override
    public Ink moved(double dx, double dy, double factor) {
      return new Area(new Path2D.Double(path, new AffineTransform(factor, 0, 0, factor, dx, dy)));
    }
  }
}
