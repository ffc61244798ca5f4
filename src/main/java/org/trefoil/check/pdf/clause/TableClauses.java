package org.trefoil.check.pdf.clause;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.trefoil.check.pdf.reading.Element;

/** Tables are regular, and each cell has a header that speaks for it (ISO 14289-1, 7.5). */
final class TableClauses {

  private TableClauses() {}

  static List<Clause<Grid>> all() {
    return List.of(
        clause(
            "7.2-t15",
            "8.2.5.26-t1",
            "No two cells of a table want the same place",
            grid -> !grid.overlaps()),
        clause(
            "7.2-t41",
            "8.2.5.26-t2",
            "No cell of a table reaches below its last row",
            Grid::isClosed),
        clause(
            "7.2-t42",
            "8.2.5.26-t3",
            "No row of a table has more columns than the first",
            Grid::isNarrow),
        clause(
            "7.2-t43",
            "8.2.5.26-t4",
            "No row of a table has fewer columns than the first",
            Grid::isFull),
        clause(
            "7.5-t1",
            "8.2.5.26-t5",
            "A cell with something in it that names no header has one in its row or column",
            TableClauses::areHeaded),
        clause(
            "7.5-t2", "8.2.5.26-t6", "The headers that a cell names are there", t -> areThere(t)));
  }

  private static Clause<Grid> clause(
      String first, String second, String asks, Predicate<Grid> test) {
    String matterhorn = first.startsWith("7.5") ? "15-003" : "";
    return Clause.of("", first, second, matterhorn, asks, (grid, book) -> test.test(grid));
  }

  private static List<String> named(Element cell) {
    return cell.attribute("Headers").items().stream()
        .map(name -> name.asText())
        .flatMap(Optional::stream)
        .toList();
  }

  private static boolean areThere(Grid grid) {
    Map<Element, Grid.Place> places = grid.places();
    Set<String> names = new HashSet<>();
    places.keySet().forEach(cell -> cell.text("ID").ifPresent(names::add));
    return places.keySet().stream()
        .filter(cell -> cell.is("TD"))
        .allMatch(cell -> names.containsAll(named(cell)));
  }

  private static boolean areHeaded(Grid grid) {
    Map<Element, Grid.Place> places = grid.places();
    Set<Integer> columns = new HashSet<>();
    Set<Integer> rows = new HashSet<>();
    boolean hasHeaders = false;
    for (Map.Entry<Element, Grid.Place> each : places.entrySet()) {
      if (each.getKey().is("TH")) {
        hasHeaders = true;
        String scope = each.getKey().attribute("Scope").asName().orElse("");
        Grid.Place place = each.getValue();
        if (scope.equals("Column") || scope.equals("Both")) {
          span(place.column(), place.columns(), columns);
        }
        if (scope.equals("Row") || scope.equals("Both")) {
          span(place.row(), place.rows(), rows);
        }
      }
    }
    for (Map.Entry<Element, Grid.Place> each : places.entrySet()) {
      boolean headed =
          !hasHeaders
              || !grid.isRegular()
              || each.getKey().kids().isEmpty()
              || !each.getKey().is("TD")
              || !named(each.getKey()).isEmpty()
              || columns.contains(each.getValue().column())
              || rows.contains(each.getValue().row());
      if (!headed) {
        return false;
      }
    }
    return true;
  }

  private static void span(int from, int count, Set<Integer> into) {
    for (int i = from; i < from + count; i++) {
      into.add(i);
    }
  }
}
