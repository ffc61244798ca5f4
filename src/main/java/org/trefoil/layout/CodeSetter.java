package org.trefoil.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trefoil.document.Block;
import org.trefoil.language.Direction;

/**
 * Sets program text on a ground of its own. A line that doesn't fit goes on in the next, with a
 * mark before it that isn't part of the text.
 */
final class CodeSetter {

  /** How far grounds overlap, so that no light shows between them. */
  private static final double SEAM = 0.3;

  /** The room at the sides, in which that mark stands, as a multiple of the size. */
  private static final double SIDE = 0.6;

  /** The size where there is no reason for another, as a multiple of the text's. */
  private static final double USUAL = 0.9;

  private static final double PAD = 0.45;
  private static final double STROKE = 0.06;

  private final TextSetter text;
  private final double scale;

  /**
   * @param small the size of the smallest letters, as a part of the text's
   */
  CodeSetter(TextSetter text, double small) {
    this.text = text;
    this.scale = Math.max(USUAL, small / Look.MONOSPACE);
  }

  /** The lines of a program, from left to right whatever is around them. */
  List<Slab> set(Block.CodeBlock node, Column column) {
    Column inner =
        column
            .running(Direction.LTR, column.language())
            .indented(column.look().size() * SIDE)
            .looking(column.look().scaled(scale).monospace())
            .filling(Manner.WHOLE);
    List<Slab> slabs = new ArrayList<>();
    int offset = 0;
    for (int i = 0; i < node.lines().size(); i++) {
      // the line end is part of the text, so that what is copied out has lines
      String end = i + 1 < node.lines().size() ? "\n" : "";
      String line = node.lines().get(i) + end;
      slabs.addAll(line(node, i, line, offset, inner));
      offset += line.length();
    }
    return grounded(held(slabs), column);
  }

  private List<Slab> line(Block.CodeBlock node, int number, String line, int offset, Column inner) {
    if (line.isEmpty()) {
      return List.of(Slab.of(inner.look().size() * 1.45, List.of(), Optional.empty()));
    }
    Owner owner = new Owner.CodeLine(node.id(), number);
    Piece piece =
        new Piece(
            owner,
            line,
            inner.look(),
            Optional.empty(),
            Optional.empty(),
            node.id(),
            offset,
            inner.language(),
            Itemizer.level(inner.direction()),
            node.span());
    Passage passage = text.measure(List.of(piece), inner);
    List<Slab> lines = text.lines(passage, inner, Block.Alignment.START);
    for (int i = 1; i < lines.size(); i++) {
      lines.set(i, goesOn(lines.get(i), inner));
    }
    return lines;
  }

  /**
   * What stands before a line that goes on: a corner, drawn and not written, so that nobody copies
   * it out with the text.
   */
  private static Slab goesOn(Slab line, Column inner) {
    double em = inner.look().size();
    double x = inner.x() - em * 0.5;
    double foot = line.height() * 0.6;
    Box down = new Box(x, foot - em * 0.32, em * STROKE, em * 0.32);
    Box across = new Box(x, foot - em * STROKE, em * 0.3, em * STROKE);
    int color = inner.look().color();
    return line.over(
        List.of(
            new Frame.Fill(Owner.Artifact.LAYOUT, color, down),
            new Frame.Fill(Owner.Artifact.LAYOUT, color, across)));
  }

  /** Neither the first line nor the last stands alone on a page. */
  private static List<Slab> held(List<Slab> slabs) {
    int count = slabs.size();
    for (int i = 0; i < count - 1; i++) {
      Slab loose = slabs.get(i).loose();
      slabs.set(i, i == 0 || i == count - 2 || count <= 4 ? loose.kept() : loose);
    }
    return slabs;
  }

  /** Lays a ground under slabs, a little larger than they are. */
  private static List<Slab> grounded(List<Slab> slabs, Column column) {
    List<Slab> out = new ArrayList<>(slabs);
    double pad = column.look().size() * PAD;
    if (!out.isEmpty()) {
      int last = out.size() - 1;
      out.set(0, out.get(0).padded(pad, 0));
      out.set(last, out.get(last).padded(0, pad));
      out.replaceAll(slab -> ground(slab, column));
    }
    return out;
  }

  private static Slab ground(Slab slab, Column column) {
    Box box = new Box(column.x(), 0, column.width(), slab.height() + SEAM);
    int color = column.look().palette().ground();
    return slab.under(List.of(new Frame.Fill(Owner.Artifact.BACKGROUND, color, box)));
  }
}
