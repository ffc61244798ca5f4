package org.trefoil.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trefoil.document.Block;

/**
 * Sets tables: columns as wide as their text wants and the measure allows, rows over pages with the
 * head printed again, and columns for which there is no room in groups below each other.
 */
final class TableSetter {

  /** A table with rows lower than this part of the tallest picture isn't parted. */
  private static final double SMALL = 0.3;

  /** The size of a table's letters as a part of the text's, where there is room for them. */
  private static final double USUAL = 0.92;

  /** A head that takes more of a page isn't printed again. */
  private static final double TALLEST_HEAD = 0.4;

  private static final double THICK = 1.2;
  private static final double THIN = 0.4;

  private final TextSetter text;
  private final double tallest;
  private final double small;

  /**
   * @param tallest the tallest that a picture may be, in points
   * @param small the size of the smallest letters, as a part of the text's
   */
  TableSetter(TextSetter text, double tallest, double small) {
    this.text = text;
    this.tallest = tallest;
    this.small = small;
  }

  List<Slab> set(Block.Table table, Column column) {
    Sized sized = sized(table, column, Math.max(USUAL, small));
    if (!sized.columns().fit() && small < USUAL) {
      sized = sized(table, column, small);
    }
    List<Slab> out = new ArrayList<>();
    for (TableColumns.Group group : sized.columns().groups()) {
      double room = out.isEmpty() ? 0 : column.look().size();
      out.addAll(Slab.spaced(group(table, sized, group), room, 0));
    }
    return out;
  }

  /** A table measured in letters of one size. */
  private record Sized(TableGrid grid, Column column, double padding, TableColumns columns) {}

  private Sized sized(Block.Table table, Column column, double size) {
    Column inner = column.looking(column.look().scaled(size)).filling(Manner.WHOLE);
    TableGrid grid = TableGrid.of(table, cell -> passage(cell, inner));
    double padding = Math.min(inner.look().size() * 0.5, column.width() / 8);
    return new Sized(
        grid, inner, padding, new TableColumns(grid, column.width(), padding, inner.look().size()));
  }

  private Passage passage(Block.Cell cell, Column column) {
    Look look = cell.header() ? column.look().heavy() : column.look();
    return text.passage(cell.sentences(), column.looking(look));
  }

  private List<Slab> group(Block.Table table, Sized sized, TableColumns.Group group) {
    TableRows setter =
        new TableRows(text, table.columns(), sized.column(), group, sized.padding(), tallest * 0.5);
    List<Slab> head = setter.rows(sized.grid().head(), THICK);
    List<Slab> again = repeated(head);
    List<Slab> body = new ArrayList<>();
    setter.rows(sized.grid().body(), THIN).forEach(row -> body.add(row.headed(again)));
    List<Slab> out = new ArrayList<>(head.stream().map(Slab::kept).toList());
    out.addAll(held(body));
    if (!out.isEmpty()) {
      out.set(0, out.get(0).under(List.of(setter.rule(0, THICK))));
    }
    return out;
  }

  /** A small table stands on one page; of a larger one, no page has a single row. */
  private List<Slab> held(List<Slab> rows) {
    boolean whole = Slab.heightOf(rows) < tallest * SMALL;
    int last = rows.size() - 1;
    for (int i = 0; i < last; i++) {
      if (whole || i == 0 || i == last - 1) {
        rows.set(i, rows.get(i).kept());
      }
    }
    return rows;
  }

  /** What is printed again on the next page: drawn the same, but read only once. */
  private List<Slab> repeated(List<Slab> head) {
    List<Slab> again = new ArrayList<>();
    if (head.stream().mapToDouble(Slab::height).sum() > tallest * TALLEST_HEAD) {
      return again;
    }
    for (Slab slab : head) {
      List<Frame> frames = new ArrayList<>();
      slab.frames().forEach(frame -> Unread.of(frame).ifPresent(frames::add));
      again.add(Slab.of(slab.height(), frames, Optional.empty()));
    }
    return again;
  }
}
