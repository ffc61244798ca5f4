package org.trefoil.narration;

import java.util.ArrayList;
import java.util.List;
import org.trefoil.document.Block;
import org.trefoil.document.NodeId;
import org.trefoil.document.PlainText;

/** Says tables: size, caption, then row by row with the names of the columns. */
final class TableSpeech {

  private final Walk walk;
  private final NarrationOptions options;
  private final Announcer announcer;
  private final Cues cues;
  private final Exemptions exemptions;

  TableSpeech(
      Walk walk, NarrationOptions options, Announcer announcer, Cues cues, Exemptions exemptions) {
    this.walk = walk;
    this.options = options;
    this.announcer = announcer;
    this.cues = cues;
    this.exemptions = exemptions;
  }

  Cues table(Block.Table node) {
    cues.pause(node.id(), Pauses.PARAGRAPH);
    announceSize(node);
    node.caption().ifPresent(walk::caption);
    node.head().forEach(this::headRow);
    if (summarised(node)) {
      announcer.close(node.id(), "table.skipped");
      List<NodeId> unspoken = ReadingOrder.ofRows(node.body());
      exemptions.declare(node.id(), Exemption.Reason.TABLE_SUMMARISED, unspoken, node.span());
    } else {
      rows(node);
    }
    if (options.level() == Level.FULL) {
      cues.pause(node.id(), Pauses.ITEM);
      announcer.close(node.id(), "table.end");
    }
    cues.pause(node.id(), Pauses.PARAGRAPH);
    return cues;
  }

  private void announceSize(Block.Table node) {
    if (options.level() != Level.PLAIN) {
      int rows = node.body().size();
      int columns = node.columns().size();
      String high = announcer.counted("rows", rows);
      String wide = announcer.counted("columns", columns);
      announcer.announce(node.id(), "table", high, wide);
    }
  }

  private boolean summarised(Block.Table node) {
    int cells = node.body().stream().mapToInt(row -> row.cells().size()).sum();
    return options.level() == Level.STANDARD && cells > options.tableCells();
  }

  private void headRow(Block.Row row) {
    cues.pause(row.id(), Pauses.ITEM);
    for (Block.Cell cell : row.cells()) {
      cues.pause(cell.id(), Pauses.CELL);
      walk.say(cell.sentences());
      cues.pause(cell.id(), Pauses.CELL);
    }
    cues.pause(row.id(), Pauses.ITEM);
  }

  private void rows(Block.Table node) {
    List<String> names = columnNames(node);
    int number = 0;
    for (Block.Row row : node.body()) {
      number++;
      cues.pause(row.id(), Pauses.ITEM);
      if (options.level() != Level.PLAIN) {
        announcer.announce(row.id(), "row", number);
      }
      cells(row, names);
      cues.pause(row.id(), Pauses.ITEM);
    }
  }

  private void cells(Block.Row row, List<String> names) {
    int column = 0;
    for (Block.Cell cell : row.cells()) {
      cues.pause(cell.id(), Pauses.CELL);
      if (options.level() != Level.PLAIN) {
        announceCell(cell, column < names.size() ? names.get(column) : "");
      }
      walk.say(cell.sentences());
      cues.pause(cell.id(), Pauses.CELL);
      column += cell.columns();
    }
  }

  private void announceCell(Block.Cell cell, String name) {
    if (!cell.header()) {
      announcer.repeat(cell.id(), name, walk.language());
    }
    if (PlainText.ofSentences(cell.sentences()).isBlank()) {
      announcer.close(cell.id(), "cell.empty");
    }
  }

  /** What the last row of the head says of each column. */
  private static List<String> columnNames(Block.Table node) {
    List<String> names = new ArrayList<>();
    if (!node.head().isEmpty()) {
      for (Block.Cell cell : node.head().get(node.head().size() - 1).cells()) {
        String name = PlainText.ofSentences(cell.sentences()).strip();
        for (int i = 0; i < Math.min(cell.columns(), node.columns().size()); i++) {
          names.add(name);
        }
      }
    }
    return names;
  }
}
