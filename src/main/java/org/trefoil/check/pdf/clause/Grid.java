package org.trefoil.check.pdf.clause;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.trefoil.check.pdf.reading.Book;
import org.trefoil.check.pdf.reading.Element;

/** The cells of a table where they come to lie when each takes the columns and rows it says. */
final class Grid {

  /** No cell is wider or taller than this, so that a wrong number can't ask for all memory. */
  private static final int WIDEST = 1000;

  /** No more places than this are filled. */
  private static final int MOST = 2_000_000;

  /**
   * Where a cell lies.
   *
   * @param columns how many it takes
   * @param rows how many it takes
   */
  record Place(int row, int column, int columns, int rows) {}

  private final Map<Element, Place> places = new LinkedHashMap<>();
  private final Map<Long, Element> taken = new HashMap<>();
  private final List<Integer> widths = new ArrayList<>();
  private boolean overlaps;
  private int lowest;

  private final Element table;

  private Grid(Element table) {
    this.table = table;
  }

  /** The tables of a file, each laid out when its turn comes. */
  static Iterable<Grid> all(Book book) {
    return () -> book.tree().all().stream().filter(e -> e.is("Table")).map(Grid::of).iterator();
  }

  static Grid of(Element table) {
    Grid grid = new Grid(table);
    List<Element> rows = rows(table);
    for (int row = 0; row < rows.size(); row++) {
      grid.row(rows.get(row), row);
    }
    grid.measure(rows.size());
    return grid;
  }

  private static List<Element> rows(Element table) {
    List<Element> rows = new ArrayList<>();
    for (Element part : table.elements()) {
      if (part.is("TR")) {
        rows.add(part);
      } else if (part.is("THead", "TBody", "TFoot")) {
        part.elements().stream().filter(kid -> kid.is("TR")).forEach(rows::add);
      }
    }
    return rows;
  }

  private void row(Element row, int index) {
    int column = 0;
    for (Element cell : row.elements()) {
      if (cell.is("TH", "TD")) {
        while (taken.containsKey(key(index, column))) {
          column++;
        }
        int columns = span(cell, "ColSpan");
        int rows = span(cell, "RowSpan");
        put(cell, new Place(index, column, columns, rows));
        column += columns;
      }
    }
  }

  private static int span(Element cell, String key) {
    return Math.min(WIDEST, Math.max(1, cell.attribute(key).integer(1)));
  }

  private static long key(int row, int column) {
    return (long) row << 32 | column;
  }

  private void put(Element cell, Place place) {
    places.put(cell, place);
    lowest = Math.max(lowest, place.row() + place.rows());
    for (int row = place.row(); row < place.row() + place.rows(); row++) {
      for (int column = place.column(); column < place.column() + place.columns(); column++) {
        overlaps |= taken.size() < MOST && taken.put(key(row, column), cell) != null;
      }
    }
  }

  private void measure(int rows) {
    for (int row = 0; row < rows; row++) {
      int width = 0;
      while (taken.containsKey(key(row, width))) {
        width++;
      }
      widths.add(width);
    }
  }

  @Override
  public String toString() {
    return table.toString();
  }

  Map<Element, Place> places() {
    return places;
  }

  /** Whether two cells want the same place. */
  boolean overlaps() {
    return overlaps;
  }

  /** Whether no cell reaches below the last row. */
  boolean isClosed() {
    return lowest <= widths.size();
  }

  /** Whether no row has more columns than the first. */
  boolean isNarrow() {
    return widths.stream().allMatch(width -> width <= widths.get(0));
  }

  /** Whether no row has fewer columns than the first. */
  boolean isFull() {
    return widths.stream().allMatch(width -> width >= widths.get(0));
  }

  /** Whether all rows and columns are of one length, with no cell on another. */
  boolean isRegular() {
    return !overlaps && isClosed() && isNarrow() && isFull();
  }
}
