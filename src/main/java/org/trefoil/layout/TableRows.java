package org.trefoil.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trefoil.document.Block;
import org.trefoil.language.Direction;
import org.trefoil.timeline.TextPosition;

/** Sets the rows of one group of a table's columns. */
final class TableRows {

  /** The room above and below a cell's text, as a part of that beside it. */
  private static final double FLAT = 0.7;

  private final TextSetter text;
  private final List<Block.Alignment> alignments;
  private final Column column;
  private final TableColumns.Group group;
  private final double padding;
  private final double tallest;

  /**
   * @param alignments of all columns of the table
   * @param column where the table stands, in the look of its text
   * @param group the columns that are set
   * @param padding the room at both sides of a cell's text, in points
   * @param tallest the tallest that a slice of a row may be
   */
  TableRows(
      TextSetter text,
      List<Block.Alignment> alignments,
      Column column,
      TableColumns.Group group,
      double padding,
      double tallest) {
    this.text = text;
    this.alignments = alignments;
    this.column = column;
    this.group = group;
    this.padding = padding;
    this.tallest = tallest;
  }

  /** Text of a cell, and whether it is printed again and not read. */
  private record Printed(TableGrid.Placed cell, List<Slab> lines, boolean again) {}

  /**
   * Sets rows.
   *
   * @param rows of the whole table
   * @param rule how thick the rule below each is
   */
  List<Slab> rows(List<List<TableGrid.Placed>> rows, double rule) {
    List<Slab> slabs = new ArrayList<>();
    for (List<TableGrid.Placed> row : rows) {
      List<Slab> slices = row(row);
      int last = slices.size() - 1;
      slices.set(last, lined(slices.get(last), rule));
      slabs.addAll(slices);
    }
    return slabs;
  }

  /** A rule as wide as the columns. */
  Frame rule(double y, double thickness) {
    Box box = new Box(left(), y, group.width(), thickness);
    return new Frame.Fill(Owner.Artifact.LAYOUT, column.look().palette().rule(), box);
  }

  private Slab lined(Slab slab, double thickness) {
    return slab.over(List.of(rule(slab.height() - thickness, thickness)));
  }

  private double left() {
    double room = column.width() - group.width();
    return column.direction() == Direction.LTR ? column.x() : column.x() + room;
  }

  /** A row in slices that fit a page: usually one. */
  private List<Slab> row(List<TableGrid.Placed> cells) {
    List<Printed> printed = printed(cells);
    int[] next = new int[printed.size()];
    List<Slab> slices = new ArrayList<>();
    do {
      slices.add(slice(printed, next, slices.isEmpty() ? padding * FLAT : 0));
    } while (more(printed, next));
    int last = slices.size() - 1;
    slices.set(last, slices.get(last).padded(0, padding * FLAT));
    return slices;
  }

  /** The cells of this group, and the one that is printed again. */
  private List<Printed> printed(List<TableGrid.Placed> cells) {
    List<Printed> printed = new ArrayList<>();
    if (group.stub() && !cells.isEmpty() && cells.get(0).first() == 0) {
      printed.add(
          new Printed(cells.get(0), lines(cells.get(0), 0, group.before(group.first())), true));
    }
    for (int i = firstOf(cells); i < cells.size() && cells.get(i).first() < group.end(); i++) {
      TableGrid.Placed cell = cells.get(i);
      int end = Math.min(cell.end(), group.end());
      double from = group.before(cell.first());
      printed.add(new Printed(cell, lines(cell, from, group.before(end)), false));
    }
    return printed;
  }

  /** The first cell that begins in this group; they stand in the order of their columns. */
  private int firstOf(List<TableGrid.Placed> cells) {
    int low = 0;
    int high = cells.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (cells.get(middle).first() < group.first()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static boolean more(List<Printed> cells, int[] next) {
    for (int i = 0; i < next.length; i++) {
      if (next[i] < cells.get(i).lines().size()) {
        return true;
      }
    }
    return false;
  }

  private Slab slice(List<Printed> cells, int[] next, double above) {
    List<Frame> frames = new ArrayList<>();
    Optional<TextPosition> start = Optional.empty();
    double height = 0;
    for (int i = 0; i < next.length; i++) {
      double filled = 0;
      Printed cell = cells.get(i);
      while (next[i] < cell.lines().size()
          && (filled == 0 || filled + cell.lines().get(next[i]).height() <= tallest)) {
        Slab line = cell.lines().get(next[i]++);
        draw(line, above + filled, cell.again(), frames);
        start = start.isPresent() ? start : line.start();
        filled += line.height();
      }
      height = Math.max(height, filled);
    }
    double least = height == 0 ? column.look().size() * 1.45 : height;
    // only the first group is read in the order of the pages
    Optional<TextPosition> told = group.first() == 0 ? start : Optional.empty();
    return Slab.of(above + least, frames, told);
  }

  private static void draw(Slab line, double top, boolean again, List<Frame> into) {
    for (Frame frame : line.frames()) {
      Frame placed = Shift.by(frame, 0, top);
      if (again) {
        Unread.of(placed).ifPresent(into::add);
      } else {
        into.add(placed);
      }
    }
  }

  private List<Slab> lines(TableGrid.Placed cell, double from, double to) {
    double x = column.direction() == Direction.LTR ? left() + from : left() + group.width() - to;
    Column inner = column.at(x + padding, Math.max(1, to - from - 2 * padding));
    return text.lines(cell.passage(), inner, alignment(cell.first()));
  }

  private Block.Alignment alignment(int index) {
    return index < alignments.size() ? alignments.get(index) : Block.Alignment.START;
  }
}
