package org.trefoil.check.pdf.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.trefoil.check.pdf.reading.Book;
import org.trefoil.check.pdf.reading.Element;
import org.trefoil.check.pdf.reading.Fault;
import org.trefoil.check.pdf.reading.Faults;

/** Tables are regular, and each header cell says for which cells it speaks (ISO 14289-1, 7.5). */
public final class TableRule implements Rule {

  /** No table is wider than this, so that a wrong number can't ask for all memory. */
  private static final int WIDEST = 10_000;

  @Override
  public List<Fault> check(Book book) {
    Faults faults = new Faults("tables");
    for (Element element : book.tree().all()) {
      if (element.is("Table")) {
        table(element, faults);
      } else if (element.is("TR")) {
        boolean sound = element.elements().stream().allMatch(kid -> kid.is("TH", "TD"));
        faults.unless(sound && !element.hasContent(), element, "Holds something else than cells");
      }
    }
    return faults.all();
  }

  private static void table(Element table, Faults faults) {
    List<Element> parts = table.elements();
    boolean sound =
        parts.stream().allMatch(kid -> kid.is("Caption", "THead", "TBody", "TFoot", "TR"));
    faults.unless(sound && !table.hasContent(), table, "Holds something else than rows");
    boolean headed = parts.stream().anyMatch(kid -> kid.is("THead", "TFoot"));
    boolean hasBody = parts.stream().anyMatch(kid -> kid.is("TBody"));
    faults.unless(!headed || hasBody, table, "Has a head, but no body");
    headers(rows(table), faults);
    grid(rows(table), table, faults);
  }

  /** A header speaks for a row or a column, or for the cells that name it. */
  private static void headers(List<Element> rows, Faults faults) {
    List<Element> cells = rows.stream().flatMap(row -> row.elements().stream()).toList();
    Set<String> named = new HashSet<>();
    for (Element cell : cells) {
      cell.attribute("Headers").items().forEach(name -> name.asText().ifPresent(named::add));
    }
    for (Element cell : cells) {
      boolean speaks =
          cell.attribute("Scope").asName().isPresent()
              || cell.text("ID").map(named::contains).orElse(false);
      faults.unless(!cell.is("TH") || speaks, cell, "Speaks for cells, but not for which");
    }
  }

  private static List<Element> rows(Element table) {
    List<Element> rows = new ArrayList<>();
    for (Element part : table.elements()) {
      if (part.is("TR")) {
        rows.add(part);
      } else {
        part.elements().stream().filter(kid -> kid.is("TR")).forEach(rows::add);
      }
    }
    return rows;
  }

  private static void grid(List<Element> rows, Element table, Faults faults) {
    int width = -1;
    List<Integer> hanging = new ArrayList<>();
    for (Element row : rows) {
      int covered = row(row, hanging);
      width = width < 0 ? covered : width;
      faults.unless(covered == width, row, "Covers " + covered + " columns, not " + width);
    }
    faults.unless(
        hanging.stream().allMatch(left -> left == 0), table, "A cell reaches below the last row");
  }

  /** How many columns a row covers with what hangs into it; updates what hangs out of it. */
  private static int row(Element row, List<Integer> hanging) {
    int column = 0;
    List<Integer> next = new ArrayList<>();
    for (Element cell : row.elements()) {
      column = past(column, hanging, next);
      int columns = Math.min(WIDEST, Math.max(1, cell.attribute("ColSpan").integer(1)));
      int rows = Math.max(1, cell.attribute("RowSpan").integer(1));
      for (int i = 0; i < columns; i++) {
        next.add(rows - 1);
        column++;
      }
    }
    column = past(column, hanging, next);
    hanging.clear();
    hanging.addAll(next);
    return column;
  }

  /** The next column that nothing hangs into from above. */
  private static int past(int column, List<Integer> hanging, List<Integer> next) {
    int at = column;
    while (at < hanging.size() && hanging.get(at) > 0) {
      next.add(hanging.get(at) - 1);
      at++;
    }
    return at;
  }
}
