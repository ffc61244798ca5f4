package org.trefoil.math;

import java.util.ArrayList;
import java.util.List;
import org.trefoil.math.MathNode.Layout;

/** Sets rows of cells. */
final class GridSetter {

  /** The room between columns of a matrix, and between pairs of columns that are aligned. */
  private static final double BETWEEN = 0.9;

  private static final double PAIRS = 2;

  /** The room between a matrix and its brackets. */
  private static final double BESIDE = 0.1;

  private final BoxSetter setter;

  GridSetter(BoxSetter setter) {
    this.setter = setter;
  }

  /** All rows as one box, whose middle stands on the axis. */
  MathBox set(MathNode.Grid grid) {
    List<MathBox> rows = rows(grid);
    double size = setter.size();
    boolean lines = grid.layout() == Layout.LINES;
    double gap = (lines && !setter.level().isScript() ? 0.35 : 0.2) * size;
    double y = 0;
    List<MathBox> placed = new ArrayList<>();
    for (MathBox row : rows) {
      MathBox strutted = row.strutted(0.72 * size, 0.26 * size);
      placed.add(strutted.lowered(y + strutted.ascent()));
      y += strutted.height() + gap;
    }
    MathBox rowsOnly = MathBox.pile(placed);
    double beside = lines ? 0 : BESIDE * size;
    MathBox all = rowsOnly.in(rowsOnly.width() + 2 * beside, beside);
    double middle = Math.max(0, y - gap) / 2;
    return all.lowered(-middle - setter.axis());
  }

  /** Each row as a box of its own, the cells of all of them below each other. */
  List<MathBox> rows(MathNode.Grid grid) {
    boolean lines = grid.layout() == Layout.LINES;
    BoxSetter inner = lines ? setter : setter.at(setter.level().inner());
    List<List<MathBox>> cells = new ArrayList<>();
    for (List<MathNode> row : grid.rows()) {
      List<MathBox> boxes = new ArrayList<>();
      for (int i = 0; i < row.size(); i++) {
        boxes.add(lines && i % 2 == 1 ? related(row.get(i), inner) : inner.box(row.get(i)));
      }
      cells.add(boxes);
    }
    List<Double> widths = widths(cells);
    return cells.stream().map(row -> row(row, widths, grid.layout())).toList();
  }

  /** What follows the place of alignment keeps its distance, as if something stood before it. */
  private static MathBox related(MathNode cell, BoxSetter inner) {
    List<MathNode> parts = new ArrayList<>();
    parts.add(new MathNode.Row(List.of()));
    if (cell instanceof MathNode.Row row) {
      parts.addAll(row.parts());
    } else {
      parts.add(cell);
    }
    return Sequence.of(parts, inner).box();
  }

  private static List<Double> widths(List<List<MathBox>> cells) {
    List<Double> widths = new ArrayList<>();
    for (List<MathBox> row : cells) {
      for (int i = 0; i < row.size(); i++) {
        if (i == widths.size()) {
          widths.add(0.0);
        }
        widths.set(i, Math.max(widths.get(i), row.get(i).width()));
      }
    }
    return widths;
  }

  private MathBox row(List<MathBox> cells, List<Double> widths, Layout layout) {
    List<MathBox> out = new ArrayList<>();
    for (int i = 0; i < widths.size(); i++) {
      MathBox cell = i < cells.size() ? cells.get(i) : MathBox.EMPTY;
      if (i > 0) {
        out.add(MathBox.space(between(i, layout) * setter.size()));
      }
      double room = widths.get(i) - cell.width();
      out.add(cell.in(widths.get(i), room * before(i, layout, widths.size())));
    }
    return MathBox.row(out);
  }

  private static double between(int column, Layout layout) {
    return switch (layout) {
      case MATRIX, CASES -> BETWEEN;
      case LINES -> column % 2 == 0 ? PAIRS : 0;
    };
  }

  /** Which part of the room that is left stands before a cell. */
  private static double before(int column, Layout layout, int columns) {
    return switch (layout) {
      case MATRIX -> 0.5;
      case CASES -> 0;
      case LINES -> columns == 1 ? 0.5 : column % 2 == 0 ? 1 : 0;
    };
  }
}
