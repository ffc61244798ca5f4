package org.trefoil.pipeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.trefoil.document.Block;
import org.trefoil.document.Document;
import org.trefoil.document.NodeId;
import org.trefoil.document.Rewriter;
import org.trefoil.document.Sentence;
import org.trefoil.source.Span;

/** Where the nodes of a document stand in its source, by id. */
final class Places extends Rewriter {

  private final Map<NodeId, Span> spans = new HashMap<>();

  private Places() {}

  /** The places of all nodes. */
  static Places of(Document document) {
    Places places = new Places();
    places.rewrite(document);
    return places;
  }

  /** Where a node stands; the beginning of the source for the document itself. */
  Span of(NodeId node) {
    return spans.getOrDefault(node, Span.START);
  }

  @Override
  protected List<Block> block(Block block) {
    spans.put(block.id(), block.span());
    return super.block(block);
  }

  @Override
  protected List<Sentence> sentences(List<Sentence> all) {
    all.forEach(sentence -> spans.put(sentence.id(), sentence.span()));
    return all;
  }

  @Override
  protected Block.Paragraph paragraph(Block.Paragraph node) {
    spans.put(node.id(), node.span());
    return super.paragraph(node);
  }

  @Override
  protected Block.Item item(Block.Item node) {
    spans.put(node.id(), node.span());
    return super.item(node);
  }

  @Override
  protected Block.Definition definition(Block.Definition node) {
    spans.put(node.id(), node.span());
    return super.definition(node);
  }

  @Override
  protected Block.Description description(Block.Description node) {
    spans.put(node.id(), node.span());
    return super.description(node);
  }

  @Override
  protected Block.Row row(Block.Row node) {
    spans.put(node.id(), node.span());
    return super.row(node);
  }

  @Override
  protected Block.Cell cell(Block.Cell node) {
    spans.put(node.id(), node.span());
    return super.cell(node);
  }
}
