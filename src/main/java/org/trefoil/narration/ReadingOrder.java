package org.trefoil.narration;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.trefoil.document.Block;
import org.trefoil.document.Document;
import org.trefoil.document.Inline;
import org.trefoil.document.NodeId;
import org.trefoil.document.Rewriter;
import org.trefoil.document.Sentence;

/** The ids of nodes in the order in which they are read: a whole before its parts. */
final class ReadingOrder extends Rewriter {

  private final Set<NodeId> ids = new LinkedHashSet<>();

  private ReadingOrder() {}

  /** All that is in a document. */
  static List<NodeId> of(Document document) {
    ReadingOrder order = new ReadingOrder();
    order.rewrite(document);
    return List.copyOf(order.ids);
  }

  /** A block and all that is in it. */
  static List<NodeId> of(Block block) {
    ReadingOrder order = new ReadingOrder();
    order.block(block);
    return List.copyOf(order.ids);
  }

  /** Rows and all that is in them. */
  static List<NodeId> ofRows(List<Block.Row> rows) {
    ReadingOrder order = new ReadingOrder();
    rows.forEach(order::row);
    return List.copyOf(order.ids);
  }

  @Override
  protected List<Block> block(Block block) {
    ids.add(block.id());
    return super.block(block);
  }

  @Override
  protected List<Sentence> sentences(List<Sentence> all) {
    for (Sentence sentence : all) {
      ids.add(sentence.id());
      inlines(sentence.inlines());
    }
    return all;
  }

  @Override
  protected List<Inline> inline(Inline inline) {
    if (inline instanceof Inline.NoteReference reference) {
      ids.add(reference.id());
    }
    return super.inline(inline);
  }

  @Override
  protected Block.Paragraph paragraph(Block.Paragraph node) {
    ids.add(node.id());
    return super.paragraph(node);
  }

  @Override
  protected Block.Item item(Block.Item node) {
    ids.add(node.id());
    return super.item(node);
  }

  @Override
  protected Block.Definition definition(Block.Definition node) {
    ids.add(node.id());
    return super.definition(node);
  }

  @Override
  protected Block.Description description(Block.Description node) {
    ids.add(node.id());
    return super.description(node);
  }

  @Override
  protected Block.Row row(Block.Row node) {
    ids.add(node.id());
    return super.row(node);
  }

  @Override
  protected Block.Cell cell(Block.Cell node) {
    ids.add(node.id());
    return super.cell(node);
  }
}
