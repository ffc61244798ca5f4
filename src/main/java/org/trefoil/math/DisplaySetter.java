package org.trefoil.math;

import java.util.ArrayList;
import java.util.List;
import org.trefoil.math.MathNode.Layout;

/** Sets a formula that stands by itself in as many lines as its width asks for. */
final class DisplaySetter {

  /** How far a line stands back that goes on with a formula. */
  private static final double BACK = 2;

  /** What is wider is made so much smaller at most. */
  private static final double SMALLEST = 0.75;

  private final BoxSetter setter;
  private final double width;

  DisplaySetter(Letterforms forms, double width) {
    this.setter = new BoxSetter(forms, Level.DISPLAY);
    this.width = width;
  }

  /** The lines; none when a part of it is too wide even in small letters. */
  List<Formula.Line> set(MathNode tree) {
    List<Formula.Line> lines =
        tree instanceof MathNode.Grid grid && grid.layout() == Layout.LINES
            ? aligned(grid)
            : broken(Formula.parts(tree));
    double widest = lines.stream().mapToDouble(line -> line.box().width()).max().orElse(0);
    double factor = Math.min(1, width / widest);
    if (factor < SMALLEST) {
      return List.of();
    }
    return factor == 1 ? lines : lines.stream().map(line -> line.scaled(factor)).toList();
  }

  private List<Formula.Line> aligned(MathNode.Grid grid) {
    List<MathBox> rows = new GridSetter(setter).rows(grid);
    List<Formula.Line> lines = new ArrayList<>();
    boolean fits = rows.stream().allMatch(row -> row.width() <= width);
    for (int i = 0; i < rows.size(); i++) {
      List<MathNode> parts = Formula.parts(Formula.flat(grid.rows().get(i)));
      if (fits) {
        lines.add(Formula.Line.of(rows.get(i), parts));
      } else {
        lines.addAll(broken(parts));
      }
    }
    return lines;
  }

  private List<Formula.Line> broken(List<MathNode> parts) {
    Sequence all = Sequence.of(parts, setter);
    List<Formula.Line> lines = new ArrayList<>();
    for (int from = 0; from < parts.size(); ) {
      int to = end(all, from, lines.isEmpty() ? width : width - BACK);
      MathBox box = all.box(from, to);
      MathBox placed = lines.isEmpty() ? box : box.in(box.width() + BACK, BACK);
      lines.add(Formula.Line.of(placed, parts.subList(from, to)));
      from = to;
    }
    return lines;
  }

  /**
   * Where a line ends best: behind a wide space, which parts statements, else before a sign that
   * relates, unless that leaves most of it empty; else before one that joins.
   */
  private static int end(Sequence all, int from, double width) {
    List<Sequence.Part> parts = all.parts();
    double at = 0;
    int statement = 0;
    int relation = 0;
    int join = 0;
    for (int i = from; i < parts.size(); i++) {
      boolean early = at < width / 3;
      if (i > from && parts.get(i - 1).isWideSpace()) {
        statement = early ? statement : i;
        join = i;
      } else if (i > from && parts.get(i).atom() == Atom.RELATION) {
        relation = early ? relation : i;
        join = i;
      } else if (i > from && parts.get(i).atom() == Atom.BINARY) {
        join = i;
      }
      at += parts.get(i).before() + parts.get(i).box().width();
      if (at > width && join > 0) {
        return statement > 0 ? statement : relation > 0 ? relation : join;
      }
    }
    return parts.size();
  }
}
