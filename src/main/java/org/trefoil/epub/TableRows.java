package org.trefoil.epub;

import java.util.List;
import org.trefoil.document.Block;
import org.trefoil.document.PlainText;
import org.trefoil.epub.overlay.Fragments;
import org.trefoil.xml.XmlWriter;

/**
 * The rows of a table. Which column a cell stands in, and so how it is aligned, depends on the
 * cells above that reach down into its row.
 */
final class TableRows {

  private final Page page;
  private final XmlWriter xml;
  private final InlineRenderer inlines;
  private final List<Block.Alignment> columns;
  private final int[] reaching;

  TableRows(Page page, InlineRenderer inlines, List<Block.Alignment> columns) {
    this.page = page;
    this.xml = page.xml();
    this.inlines = inlines;
    this.columns = columns;
    this.reaching = new int[columns.size()];
  }

  /** The shares of the columns in a hundred; none for what is as wide as it is. */
  void widths(List<Integer> shares) {
    if (!shares.isEmpty()) {
      xml.start("colgroup");
      shares.forEach(
          share -> xml.start("col").attribute("style", "width: " + share + "%").endEmpty());
      xml.end().text("\n");
    }
  }

  void rows(Block.Table table) {
    section("thead", "", table.head(), "col");
    section("tbody", Fragments.rows(table.id()), table.body(), "row");
  }

  private void section(String element, String name, List<Block.Row> rows, String scope) {
    if (rows.isEmpty()) {
      return;
    }
    xml.start(element);
    if (!name.isEmpty()) {
      page.idIfVoiced(name);
    }
    xml.text("\n");
    rows.forEach(row -> row(row, scope));
    xml.end().text("\n");
  }

  private void row(Block.Row row, String scope) {
    xml.start("tr");
    page.id(row.id());
    int column = 0;
    for (Block.Cell cell : row.cells()) {
      column = free(column);
      cell(cell, column, scope);
      for (int i = 0; i < cell.columns() && column < reaching.length; i++) {
        reaching[column++] = cell.rows();
      }
    }
    for (int i = 0; i < reaching.length; i++) {
      reaching[i] = Math.max(0, reaching[i] - 1);
    }
    xml.end().text("\n");
  }

  private int free(int from) {
    int column = from;
    while (column < reaching.length && reaching[column] > 0) {
      column++;
    }
    return column;
  }

  /** A header cell without words heads nothing: an ordinary cell, lest it be announced. */
  private void cell(Block.Cell cell, int column, String scope) {
    boolean heads = cell.header() && !PlainText.ofSentences(cell.sentences()).isBlank();
    xml.start(heads ? "th" : "td");
    page.id(cell.id());
    xml.attributeIfAny("scope", heads ? scope : "");
    xml.attributeIfAny("class", alignment(column));
    xml.attributeIfAny("colspan", cell.columns() == 1 ? "" : Integer.toString(cell.columns()));
    xml.attributeIfAny("rowspan", cell.rows() == 1 ? "" : Integer.toString(cell.rows()));
    inlines.sentences(cell.sentences());
    xml.end();
  }

  private String alignment(int column) {
    if (column >= columns.size()) {
      return "";
    }
    return switch (columns.get(column)) {
      case START -> "";
      case CENTER -> "center";
      case END -> "end";
    };
  }
}
