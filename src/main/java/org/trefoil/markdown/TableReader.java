package org.trefoil.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trefoil.document.Block;
import org.trefoil.document.NodeId;
import org.trefoil.report.Code;
import org.trefoil.source.Span;

/**
 * A table in the form of GFM (section 4.10), found in the lines of a paragraph. A row with too few
 * cells is filled up; one with too many makes the table wider, so that no text is lost.
 */
final class TableReader {

  /** The most cells, filled up ones counted; a larger table stays text. */
  static final int MAX_CELLS = 200_000;

  private final Reading reading;
  private final TextReader texts;
  private final Passage before;
  private final List<TableRow> rows;
  private final List<Block.Alignment> columns;
  private final Optional<Passage> caption;
  private final int width;

  private TableReader(
      Reading reading,
      TextReader texts,
      Passage before,
      List<TableRow> rows,
      List<Block.Alignment> columns,
      Optional<Passage> caption) {
    this.reading = reading;
    this.texts = texts;
    this.before = before;
    this.rows = rows;
    this.columns = columns;
    this.caption = caption;
    this.width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
  }

  /** The table in a paragraph, if there is one. */
  static Optional<TableReader> in(Reading reading, TextReader texts, Passage passage) {
    String text = passage.text();
    int header = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
      int delimiters = end + 1;
      int delimitersEnd = lineEnd(text, delimiters);
      Optional<List<Block.Alignment>> columns =
          TableRow.alignments(text.substring(delimiters, delimitersEnd));
      if (columns.isPresent()) {
        TableRow head = TableRow.of(passage, header, end);
        if (head.cells().size() == columns.get().size()) {
          return build(reading, texts, passage, header, delimitersEnd, head, columns.get());
        }
      }
      header = delimiters;
    }
    return Optional.empty();
  }

  private static int lineEnd(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  private static Optional<TableReader> build(
      Reading reading,
      TextReader texts,
      Passage passage,
      int header,
      int bodyStart,
      TableRow head,
      List<Block.Alignment> columns) {
    List<TableRow> rows = new ArrayList<>();
    rows.add(head);
    String text = passage.text();
    Optional<Passage> below = captionBelow(passage, bodyStart);
    int bodyEnd = below.isPresent() ? text.lastIndexOf('\n') : text.length();
    int at = bodyStart + 1;
    while (at < bodyEnd) {
      int end = Math.min(lineEnd(text, at), bodyEnd);
      rows.add(TableRow.of(passage, at, end));
      at = end + 1;
    }
    Passage lead = passage.trimmed(0, header);
    int line = lead.text().lastIndexOf('\n') + 1;
    Optional<Passage> above =
        below.isPresent() ? Optional.empty() : caption(lead.trimmed(line, lead.length()));
    Passage before = above.isPresent() ? lead.trimmed(0, line) : lead;
    Optional<Passage> caption = below.or(() -> above);
    TableReader table = new TableReader(reading, texts, before, rows, columns, caption);
    return table.isTooLarge() ? Optional.empty() : Optional.of(table);
  }

  private static Optional<Passage> captionBelow(Passage passage, int bodyStart) {
    int start = passage.text().lastIndexOf('\n') + 1;
    return start > bodyStart + 1
        ? caption(passage.trimmed(start, passage.length()))
        : Optional.empty();
  }

  /** A line in brackets and without bars, right above or below the table, is its caption. */
  private static Optional<Passage> caption(Passage line) {
    String text = line.text();
    boolean bracketed =
        text.startsWith("[")
            && !text.startsWith("[^")
            && text.indexOf(']') == text.length() - 1
            && text.indexOf('|') < 0;
    return bracketed
        ? Optional.of(line.trimmed(1, text.length() - 1)).filter(found -> !found.isBlank())
        : Optional.empty();
  }

  private boolean isTooLarge() {
    boolean tooLarge = (long) width * rows.size() > MAX_CELLS;
    if (tooLarge) {
      reading.warn(
          Code.LIMIT,
          rows.get(0).span(),
          "A table would have more than " + MAX_CELLS + " cells; it stands as text",
          "Split it into several tables");
    }
    return tooLarge;
  }

  /** What stands before the table in the same paragraph. */
  Passage before() {
    return before;
  }

  /** The table under the id that the author asked for. */
  Block table(NodeId id) {
    List<Block.Row> all = new ArrayList<>();
    for (TableRow row : rows) {
      all.add(row(row, all.isEmpty()));
    }
    Span span = all.get(0).span().to(all.get(all.size() - 1).span());
    Span whole = caption.map(Passage::span).map(span::to).orElse(span);
    List<Block.Alignment> alignments = new ArrayList<>(columns);
    while (alignments.size() < width) {
      alignments.add(Block.Alignment.START);
    }
    return new Block.Table(
        id,
        whole,
        caption.map(texts::paragraph),
        alignments,
        all.subList(0, 1),
        all.subList(1, all.size()));
  }

  private Block.Row row(TableRow row, boolean header) {
    List<Block.Cell> cells = new ArrayList<>();
    for (Passage cell : row.cells()) {
      cells.add(cell(cell, header));
    }
    if (row.cells().size() != columns.size()) {
      ragged(row);
    }
    Span end = new Span(row.span().end(), row.span().end());
    while (cells.size() < width) {
      cells.add(new Block.Cell(NodeId.UNSET, end, header, 1, 1, List.of()));
    }
    return new Block.Row(NodeId.UNSET, row.span(), cells);
  }

  private Block.Cell cell(Passage cell, boolean header) {
    return new Block.Cell(
        NodeId.UNSET, cell.span(), header, 1, 1, texts.sentences(cell, InlineReader.Mode.CELL));
  }

  private void ragged(TableRow row) {
    boolean few = row.cells().size() < columns.size();
    reading.warn(
        Code.RAGGED_TABLE,
        row.span(),
        "A row has %s cells than the table has columns; %s"
            .formatted(
                few ? "fewer" : "more", few ? "empty ones were added" : "the table was made wider"),
        "Give every row as many cells as the header row");
  }
}
