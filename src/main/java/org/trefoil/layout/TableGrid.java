package org.trefoil.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.trefoil.document.Block;

/**
 * A table with the column of each of its cells.
 *
 * @param columns how many there are, at least one
 * @param head the rows of the head
 * @param body the other rows
 */
record TableGrid(int columns, List<List<Placed>> head, List<List<Placed>> body) {

  /**
   * A cell with its measured text and the columns that it covers.
   *
   * @param first the first of its columns, from 0
   * @param columns how many it covers, all of them there
   */
  record Placed(Block.Cell cell, Passage passage, int first, int columns) {

    /** One past the last of its columns. */
    int end() {
      return first + columns;
    }
  }

  /** Finds the column of each cell. */
  static TableGrid of(Block.Table table, Function<Block.Cell, Passage> measured) {
    int count = Math.max(1, table.columns().size());
    return new TableGrid(
        count, place(table.head(), count, measured), place(table.body(), count, measured));
  }

  /** Cells that reach down take room in the rows below. */
  private static List<List<Placed>> place(
      List<Block.Row> rows, int count, Function<Block.Cell, Passage> measured) {
    int[] taken = new int[count];
    List<List<Placed>> placed = new ArrayList<>();
    for (Block.Row row : rows) {
      placed.add(place(row, taken, measured));
      for (int i = 0; i < count; i++) {
        taken[i] = Math.max(0, taken[i] - 1);
      }
    }
    return placed;
  }

  private static List<Placed> place(
      Block.Row row, int[] taken, Function<Block.Cell, Passage> measured) {
    List<Placed> cells = new ArrayList<>();
    int at = 0;
    for (Block.Cell cell : row.cells()) {
      while (at < taken.length && taken[at] > 0) {
        at++;
      }
      int first = Math.min(at, taken.length - 1);
      int columns = Math.min(cell.columns(), taken.length - first);
      cells.add(new Placed(cell, measured.apply(cell), first, columns));
      Arrays.fill(taken, first, first + columns, cell.rows());
      at = first + columns;
    }
    return cells;
  }

  /** All rows. */
  List<List<Placed>> rows() {
    List<List<Placed>> all = new ArrayList<>(head);
    all.addAll(body);
    return all;
  }
}
