package org.trefoil.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trefoil.document.Block;
import org.trefoil.math.Formula;
import org.trefoil.math.Stretch;

/** How formulas look in lines of letters. */
final class Formulas {

  private Formulas() {}

  /** The look of a stretch of a formula in text of a look. */
  static Look look(Stretch stretch, Look around) {
    Look upright = around.italic() ? around.slanted() : around;
    Look look = stretch.slanted() ? upright.slanted() : upright;
    look = stretch.bold() ? look.heavy() : look;
    return switch (stretch.height()) {
      case LINE -> look;
      case RAISED -> look.raised();
      case LOWERED -> look.lowered();
    };
  }

  /**
   * The lines of a formula that stands by itself, each of stretches; empty when it wasn't
   * understood.
   */
  static List<List<Piece>> lines(Block.MathBlock node, Column column) {
    Optional<Formula> understood = Formula.of(node.tex(), node.words());
    if (understood.isEmpty()) {
      return List.of();
    }
    List<List<Piece>> lines = new ArrayList<>();
    int offset = 0;
    for (List<Stretch> line : understood.get().lines()) {
      List<Piece> pieces = new ArrayList<>();
      for (Stretch stretch : line) {
        pieces.add(piece(node, stretch, offset, column));
        offset = -1;
      }
      lines.add(pieces);
    }
    return lines;
  }

  private static Piece piece(Block.MathBlock node, Stretch stretch, int offset, Column column) {
    return new Piece(
        new Owner.Formula(node.id()),
        stretch.text(),
        look(stretch, column.look()),
        Optional.empty(),
        Optional.empty(),
        node.id(),
        offset,
        column.language(),
        Itemizer.level(column.direction()),
        node.span());
  }
}
