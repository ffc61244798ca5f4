package org.trefoil.document;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Compares the nodes of a document by the order in which they begin; strangers come first. */
public final class NodeOrder extends Rewriter implements Comparator<NodeId> {

  private final Map<NodeId, Integer> places = new HashMap<>();

  private NodeOrder() {}

  /** The order of the nodes of a refined document. */
  public static NodeOrder of(Document document) {
    NodeOrder order = new NodeOrder();
    order.rewrite(document);
    return order;
  }

  @Override
  public int compare(NodeId one, NodeId other) {
    return Integer.compare(place(one), place(other));
  }

  private int place(NodeId node) {
    return places.getOrDefault(node, -1);
  }

  private void number(NodeId id) {
    places.putIfAbsent(id, places.size());
  }

  @Override
  protected List<Block> block(Block block) {
    number(block.id());
    return super.block(block);
  }

  @Override
  protected List<Sentence> sentences(List<Sentence> all) {
    all.forEach(sentence -> number(sentence.id()));
    return all;
  }

  @Override
  protected Block.Paragraph paragraph(Block.Paragraph node) {
    number(node.id());
    return super.paragraph(node);
  }

  @Override
  protected Block.Item item(Block.Item node) {
    number(node.id());
    return super.item(node);
  }

  @Override
  protected Block.Definition definition(Block.Definition node) {
    number(node.id());
    return super.definition(node);
  }

  @Override
  protected Block.Description description(Block.Description node) {
    number(node.id());
    return super.description(node);
  }

  @Override
  protected Block.Row row(Block.Row node) {
    number(node.id());
    return super.row(node);
  }

  @Override
  protected Block.Cell cell(Block.Cell node) {
    number(node.id());
    return super.cell(node);
  }
}
