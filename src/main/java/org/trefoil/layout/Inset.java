package org.trefoil.layout;

import org.trefoil.math.Formula;

/** What stands in a line in the place of characters. */
sealed interface Inset {

  /**
   * Its room, from where it begins on the base line.
   *
   * @param measure how wide it may be, in points; what is wider is made smaller
   * @param tallest how high it may be
   */
  Box room(double measure, double tallest);

  /** What is drawn of it in that room, at a place on the base line. */
  Frame frame(Owner owner, Box room, double x, double baseline);

  /** A picture that stands on the line. */
  record Picture(Plate plate) implements Inset {

    @Override
    public Box room(double measure, double tallest) {
      Box size = Pictures.fit(plate.image(), measure, tallest);
      return new Box(0, -size.height(), size.width(), size.height());
    }

    @Override
    public Frame frame(Owner owner, Box room, double x, double baseline) {
      Box there = new Box(x, baseline + room.y(), room.width(), room.height());
      return new Frame.Picture(owner, plate, there);
    }
  }

  /**
   * A formula, or as much of it as stays in one line.
   *
   * @param line what is drawn
   * @param type the letters that it was set with
   * @param look that of the text around it
   */
  record Math(Formula.Line line, MathType type, Look look) implements Inset {

    @Override
    public Box room(double measure, double tallest) {
      double width = line.box().width();
      double height = line.box().height();
      double size = look.size();
      if (width > 0 && height > 0) {
        size = java.lang.Math.min(size, java.lang.Math.min(measure / width, tallest / height));
      }
      double rise = look.rise();
      return new Box(0, -line.box().ascent() * size - rise, width * size, height * size);
    }

    @Override
    public Frame frame(Owner owner, Box room, double x, double baseline) {
      double width = line.box().width();
      double size = width > 0 ? room.width() / width : look.size();
      Box em = new Box(x, baseline - look.rise(), size, size);
      return MathSetter.frame(line, owner, type, em, look.color());
    }
  }
}
