package org.trefoil.refine;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.trefoil.document.Block;
import org.trefoil.document.Document;
import org.trefoil.document.Inline;
import org.trefoil.document.PlainText;
import org.trefoil.document.Rewriter;
import org.trefoil.report.Report;

/**
 * Finds tables whose first column heads the rows, for which Markdown has no sign of its own: its
 * head has words over the other columns and none over this one, or every cell of it is set bold.
 */
final class RowHeads implements Pass {

  @Override
  public Document apply(Document document, Report report) {
    return new Rewriter() {
      @Override
      protected List<Block> block(Block block) {
        boolean headed = block instanceof Block.Table table && firstColumnHeads(table);
        return super.block(headed ? withRowHeads((Block.Table) block) : block);
      }
    }.rewrite(document);
  }

  private static boolean firstColumnHeads(Block.Table table) {
    boolean wide = table.columns().size() > 1 && !table.head().isEmpty();
    return wide && (cornerIsEmpty(table.head().get(0)) || firstColumnIsBold(table));
  }

  private static boolean cornerIsEmpty(Block.Row head) {
    return isBlank(head.cells().get(0)) && !head.cells().stream().allMatch(RowHeads::isBlank);
  }

  private static boolean firstColumnIsBold(Block.Table table) {
    return !table.body().isEmpty()
        && table.body().stream().map(row -> row.cells().get(0)).allMatch(RowHeads::isBold);
  }

  private static boolean isBold(Block.Cell cell) {
    return !isBlank(cell)
        && inlines(cell)
            .allMatch(
                inline ->
                    inline instanceof Inline.Strong
                        || inline instanceof Inline.Text text && text.value().isBlank());
  }

  private static Stream<Inline> inlines(Block.Cell cell) {
    return cell.sentences().stream().flatMap(sentence -> sentence.inlines().stream());
  }

  private static boolean isBlank(Block.Cell cell) {
    return PlainText.ofSentences(cell.sentences()).isBlank();
  }

  private static Block.Table withRowHeads(Block.Table table) {
    return new Block.Table(
        table.id(),
        table.span(),
        table.caption(),
        table.columns(),
        table.head(),
        table.body().stream().map(RowHeads::headed).toList());
  }

  private static Block.Row headed(Block.Row row) {
    List<Block.Cell> cells = new ArrayList<>(row.cells());
    Block.Cell first = cells.get(0);
    boolean header = !isBlank(first);
    cells.set(
        0,
        new Block.Cell(
            first.id(), first.span(), header, first.columns(), first.rows(), first.sentences()));
    return new Block.Row(row.id(), row.span(), cells);
  }
}
