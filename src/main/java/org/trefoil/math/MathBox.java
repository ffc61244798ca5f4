package org.trefoil.math;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a formula with its room, as TeX's boxes have it. Measures are parts of the size of the
 * formula's letters.
 *
 * @param width from its left edge to its right one
 * @param ascent from its base line up to its upper edge
 * @param descent from its base line down to its lower edge
 * @param overhang how far what it ends with leans beyond its width
 * @param inks what is drawn; x counts from the left edge, y from the base line downwards
 */
public record MathBox(
    double width, double ascent, double descent, double overhang, List<Ink> inks) {

  /** Nothing, without room. */
  static final MathBox EMPTY = new MathBox(0, 0, 0, 0, List.of());

  /** Keeps its own list of what is drawn. */
  public MathBox {
    inks = List.copyOf(inks);
  }

  /** From its lower to its upper edge. */
  public double height() {
    return ascent + descent;
  }

  /** Room without anything in it. */
  static MathBox space(double width) {
    return new MathBox(width, 0, 0, 0, List.of());
  }

  /** An area with the room that it is given. */
  static MathBox area(double width, double ascent, double descent, Ink.Area area) {
    return new MathBox(width, ascent, descent, 0, List.of(area));
  }

  /** The same smaller or larger. */
  MathBox scaled(double factor) {
    List<Ink> moved = inks.stream().map(ink -> ink.moved(0, 0, factor)).toList();
    return new MathBox(width * factor, ascent * factor, descent * factor, overhang * factor, moved);
  }

  /** The same with its base line so much lower, seen from where it stands. */
  MathBox lowered(double by) {
    return new MathBox(width, ascent - by, descent + by, overhang, inks(0, by));
  }

  /** The same in a wider room. */
  MathBox in(double wider, double left) {
    return new MathBox(wider, ascent, descent, 0, inks(left, 0));
  }

  /** The same in the middle of a room. */
  MathBox centred(double wider) {
    return in(wider, (wider - width) / 2);
  }

  /** The same with room above and below as if something of that height stood in it. */
  MathBox strutted(double up, double down) {
    return new MathBox(width, Math.max(ascent, up), Math.max(descent, down), overhang, inks);
  }

  private List<Ink> inks(double dx, double dy) {
    return dx == 0 && dy == 0 ? inks : inks.stream().map(ink -> ink.moved(dx, dy, 1)).toList();
  }

  /** Boxes beside each other on one base line. */
  static MathBox row(List<MathBox> boxes) {
    double x = 0;
    double ascent = 0;
    double descent = 0;
    List<Ink> inks = new ArrayList<>();
    for (MathBox box : boxes) {
      inks.addAll(box.inks(x, 0));
      x += box.width;
      boolean isSpace = box.inks.isEmpty() && box.ascent == 0 && box.descent == 0;
      ascent = isSpace ? ascent : Math.max(ascent, box.ascent);
      descent = isSpace ? descent : Math.max(descent, box.descent);
    }
    double overhang = boxes.isEmpty() ? 0 : boxes.get(boxes.size() - 1).overhang;
    return new MathBox(x, ascent, descent, overhang, inks);
  }

  /** Boxes at one place, each with its own base line already moved; as wide as the widest. */
  static MathBox pile(List<MathBox> boxes) {
    List<Ink> inks = new ArrayList<>();
    boxes.forEach(box -> inks.addAll(box.inks));
    return new MathBox(
        boxes.stream().mapToDouble(MathBox::width).max().orElse(0),
        boxes.stream().mapToDouble(MathBox::ascent).max().orElse(0),
        boxes.stream().mapToDouble(MathBox::descent).max().orElse(0),
        0,
        inks);
  }
}
