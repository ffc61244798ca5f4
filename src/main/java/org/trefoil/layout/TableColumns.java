package org.trefoil.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * How wide the columns of a table are. A column wants at most what its text takes in one line and
 * at least what its longest word takes; a word longer than most may be parted before the table is.
 * A table that is too wide even so is parted: its columns stand in groups, one below the other,
 * each with the first column printed again beside it.
 */
final class TableColumns {

  /**
   * Some neighbouring columns that stand beside each other.
   *
   * @param first of them, from 0
   * @param widths of the column that is printed again, if there is one, and of each of them
   * @param stub whether the first column of the table is printed again before them
   */
  record Group(int first, double[] widths, boolean stub) {

    /** One past the last of the columns. */
    int end() {
      return first + widths.length - (stub ? 1 : 0);
    }

    /** Where a column begins, in points from the edge of the group. */
    double before(int column) {
      double before = 0;
      for (int i = 0; i < place(column); i++) {
        before += widths[i];
      }
      return before;
    }

    /** How wide some columns are. */
    double width(int from, int to) {
      return before(to) - before(from);
    }

    private int place(int column) {
      return column - first + (stub ? 1 : 0);
    }

    /** How wide all are. */
    double width() {
      return Arrays.stream(widths).sum();
    }
  }

  private static final double NARROWEST = 4;

  /** Words of more letters than about so many may be parted before a table is. */
  private static final double LONG_WORD = 14;

  /** So much of the measure may be taken by what is printed again. */
  private static final double WIDEST_STUB = 0.34;

  private final double measure;
  private final double longest;
  private final double[] word;
  private final double[] part;
  private final double[] line;

  /**
   * @param grid the cells
   * @param measure how wide the table may be, in points
   * @param padding the room at both sides of a cell's text
   * @param size of the letters
   */
  TableColumns(TableGrid grid, double measure, double padding, double size) {
    this.measure = measure;
    this.word = new double[grid.columns()];
    this.part = new double[grid.columns()];
    this.line = new double[grid.columns()];
    Arrays.fill(word, NARROWEST);
    Arrays.fill(part, NARROWEST);
    Arrays.fill(line, NARROWEST);
    this.longest = LONG_WORD * size / 2;
    for (int span = 0; span < 2; span++) {
      for (List<TableGrid.Placed> row : grid.rows()) {
        for (TableGrid.Placed cell : row) {
          if (cell.columns() > 1 == span > 0) {
            double widest = cell.passage().widestWord();
            spread(word, cell, widest + 2 * padding);
            spread(part, cell, Math.min(widest, longest) + 2 * padding);
            spread(line, cell, cell.passage().widest() + 2 * padding + 0.5);
          }
        }
      }
    }
  }

  /** Gives the columns of a cell what they lack for it. */
  private static void spread(double[] widths, TableGrid.Placed cell, double wanted) {
    double lacking = wanted;
    for (int i = cell.first(); i < cell.end(); i++) {
      lacking -= widths[i];
    }
    if (lacking > 0) {
      for (int i = cell.first(); i < cell.end(); i++) {
        widths[i] += lacking / cell.columns();
      }
    }
  }

  /** Whether all columns can stand beside each other with no word parted but long ones. */
  boolean fit() {
    return Arrays.stream(part).sum() <= measure;
  }

  /** The columns in as few groups as they fit in, at least one. */
  List<Group> groups() {
    if (fit()) {
      return List.of(new Group(0, widths(0, part.length, measure), false));
    }
    for (int i = 0; i < part.length; i++) {
      part[i] = Math.max(part[i], Math.min(line[i], longest));
    }
    List<Group> groups = new ArrayList<>();
    boolean stub = part.length > 2 && part[0] <= measure * WIDEST_STUB;
    int first = 0;
    while (first < part.length) {
      boolean again = stub && first > 0;
      double room = measure - (again ? part[0] : 0);
      int end = first + 1;
      double filled = part[first];
      while (end < part.length && filled + part[end] <= room) {
        filled += part[end++];
      }
      groups.add(group(first, end, room, again));
      first = end;
    }
    return groups;
  }

  private Group group(int first, int end, double room, boolean again) {
    double[] own = widths(first, end, room);
    if (!again) {
      return new Group(first, own, false);
    }
    double[] all = new double[own.length + 1];
    all[0] = part[0];
    System.arraycopy(own, 0, all, 1, own.length);
    return new Group(first, all, true);
  }

  /** The widths of neighbours that share some room. */
  private double[] widths(int first, int end, double room) {
    double[] most = Arrays.copyOfRange(line, first, end);
    if (Arrays.stream(most).sum() <= room) {
      return most;
    }
    double[] least = Arrays.copyOfRange(word, first, end);
    if (Arrays.stream(least).sum() > room) {
      least = Arrays.copyOfRange(part, first, end);
      most = Arrays.copyOfRange(word, first, end);
    }
    double sum = Arrays.stream(least).sum();
    return sum >= room
        ? Arrays.stream(least).map(width -> width * room / sum).toArray()
        : shared(least, most, room - sum);
  }

  /**
   * Gives columns that want little all that they want, and shares out the rest among the others,
   * the more to those that want more: with the root of what is wanted, all rows together are
   * lowest.
   */
  private static double[] shared(double[] least, double[] most, double room) {
    double[] widths = least.clone();
    double spare = room;
    double[] wants = new double[widths.length];
    Arrays.setAll(wants, i -> Math.max(0, most[i] - least[i]));
    double weight = Arrays.stream(wants).map(Math::sqrt).sum();
    Integer[] order = new Integer[widths.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, Comparator.comparingDouble(i -> wants[i]));
    for (int i : order) {
      double wanted = wants[i];
      double share = wanted == 0 ? 0 : Math.min(wanted, spare * Math.sqrt(wanted) / weight);
      widths[i] += share;
      spare -= share;
      weight -= Math.sqrt(wanted);
    }
    return widths;
  }
}
