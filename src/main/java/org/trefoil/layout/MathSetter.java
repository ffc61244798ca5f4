package org.trefoil.layout;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trefoil.document.Block;
import org.trefoil.math.Formula;
import org.trefoil.math.Ink;
import org.trefoil.math.MathBox;
import org.trefoil.timeline.TextPosition;

/** Sets formulas that stand by themselves as one writes them by hand. */
final class MathSetter {

  /** Room between the lines of a formula. */
  private static final double BETWEEN = 0.18;

  private static final double ASCENT = 0.75;
  private static final double DESCENT = 0.25;

  private final Faces faces;
  private final double tallest;

  /**
   * @param tallest the tallest that a line may be, in points
   */
  MathSetter(Faces faces, double tallest) {
    this.faces = faces;
    this.tallest = tallest;
  }

  /** The lines of a formula; none when it wasn't understood, or doesn't fit. */
  List<Slab> set(Block.MathBlock node, Column column) {
    Optional<Formula> understood = Formula.of(node.tex(), node.words());
    if (understood.isEmpty()) {
      return List.of();
    }
    Look look = column.look();
    MathType type = new MathType(faces, look, node.span());
    List<Slab> slabs = new ArrayList<>();
    for (Formula.Line line : understood.get().set(type, column.width() / look.size())) {
      Slab slab = slab(line, new Owner.Formula(node.id()), type, column);
      slabs.add(slabs.isEmpty() ? slab.from(new TextPosition(node.id(), 0)) : slab);
    }
    boolean fits = slabs.stream().allMatch(slab -> slab.height() <= tallest);
    return fits ? TextSetter.held(slabs) : List.of();
  }

  private Slab slab(Formula.Line line, Owner owner, MathType type, Column column) {
    double size = column.look().size();
    MathBox box = line.box();
    double above = (Math.max(ASCENT, box.ascent()) + BETWEEN) * size;
    double below = (Math.max(DESCENT, box.descent()) + BETWEEN) * size;
    double x = column.beginning(box.width() * size);
    Frame frame = frame(line, owner, type, new Box(x, above, size, size), column.look().color());
    return Slab.of(above + below, List.of(frame), Optional.empty());
  }

  /**
   * A line of a formula.
   *
   * @param em where its base line begins, and how large its letters are
   */
  static Frame.Formula frame(Formula.Line line, Owner owner, MathType type, Box em, int color) {
    List<Frame.Glyphs> letters = new ArrayList<>();
    Path2D areas = new Path2D.Double();
    double size = em.width();
    AffineTransform place = new AffineTransform(size, 0, 0, size, em.x(), em.y());
    for (Ink ink : line.box().inks()) {
      if (ink instanceof Ink.Letters drawn) {
        letters.addAll(type.glyphs(drawn, owner, em.x(), em.y()));
      } else if (ink instanceof Ink.Area area) {
        areas.append(area.path().getPathIterator(place), false);
      }
    }
    MathBox box = line.box();
    Box whole =
        new Box(em.x(), em.y() - box.ascent() * size, box.width() * size, box.height() * size);
    return new Frame.Formula(owner, line.text(), line.typed(), letters, areas, color, whole);
  }
}
