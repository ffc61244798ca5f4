package org.trefoil.lint;

import java.util.List;
import org.trefoil.document.Block;
import org.trefoil.document.PlainText;
import org.trefoil.report.Code;
import org.trefoil.report.Report;

/** Whether a table can be understood cell by cell (WCAG 1.3.1). */
final class Tables {

  private Tables() {}

  static void check(Survey survey, Report report) {
    for (Block.Table table : survey.tables()) {
      headers(table, report);
      purpose(table, report);
    }
  }

  /** The corner may be empty: it stands above the names of the rows. */
  private static void headers(Block.Table table, Report report) {
    List<Block.Cell> cells = table.head().stream().flatMap(row -> row.cells().stream()).toList();
    List<Block.Cell> blank = cells.stream().filter(Tables::isBlank).toList();
    if (blank.size() == cells.size()) {
      report.add(
          Code.RAGGED_TABLE,
          table.head().get(0).span(),
          "None of the columns has a name",
          "Name each column in the first row");
      return;
    }
    int end = table.head().get(0).span().end();
    for (Block.Cell cell : blank) {
      boolean added = cell.span().start() == end;
      if (cell != cells.get(0) && !added) {
        report.add(
            Code.RAGGED_TABLE,
            cell.span(),
            "Column " + (cells.indexOf(cell) + 1) + " has no name",
            "Name it in the first row");
      }
    }
  }

  private static void purpose(Block.Table table, Report report) {
    if (table.columns().size() == 1 || table.body().isEmpty()) {
      String what = table.columns().size() == 1 ? "one column" : "no row besides its header";
      report.add(
          Code.BARE_TABLE,
          table.span(),
          "A table with " + what + " is more of a list or a heading",
          "Use a list, unless it is meant as data");
    } else if (table.caption().isEmpty()) {
      report.add(
          Code.BARE_TABLE,
          table.span(),
          "The table has no caption, so it can't be told from others before it is read",
          "Write one in brackets right above it: [What it shows]");
    }
  }

  static boolean isBlank(Block.Cell cell) {
    return PlainText.ofSentences(cell.sentences()).isBlank();
  }
}
