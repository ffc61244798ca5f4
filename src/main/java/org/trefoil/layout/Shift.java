package org.trefoil.layout;

/** Moves frames. */
final class Shift {

  private Shift() {}

  static Frame by(Frame frame, double dx, double dy) {
    if (dx == 0 && dy == 0) {
      return frame;
    }
    if (frame instanceof Frame.Glyphs g) {
      return g.shifted(dx, dy);
    }
    if (frame instanceof Frame.Formula formula) {
      return formula.shifted(dx, dy);
    }
    if (frame instanceof Frame.Picture picture) {
      return new Frame.Picture(picture.owner(), picture.plate(), box(picture.box(), dx, dy));
    }
    if (frame instanceof Frame.Fill fill) {
      return new Frame.Fill(fill.owner(), fill.color(), box(fill.box(), dx, dy));
    }
    if (frame instanceof Frame.Dot dot) {
      return new Frame.Dot(dot.owner(), dot.color(), box(dot.box(), dx, dy));
    }
    if (frame instanceof Frame.LinkArea area) {
      return new Frame.LinkArea(area.owner(), area.link(), box(area.box(), dx, dy));
    }
    throw new IllegalStateException("A frame of a kind that can't be moved: " + frame);
  }

  private static Box box(Box box, double dx, double dy) {
    return new Box(box.x() + dx, box.y() + dy, box.width(), box.height());
  }
}
