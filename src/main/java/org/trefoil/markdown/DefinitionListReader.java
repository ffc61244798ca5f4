package org.trefoil.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import org.trefoil.document.Block;
import org.trefoil.document.NodeId;
import org.trefoil.source.Span;

/** Paragraphs that are terms, with the descriptions that follow them. */
final class DefinitionListReader {

  private final Reading reading;
  private final BlockReader blocks;

  DefinitionListReader(Reading reading, BlockReader blocks) {
    this.reading = reading;
    this.blocks = blocks;
  }

  /** How many nodes from a place on are a definition list; 0 if none are. */
  static int length(List<Node> nodes, int from) {
    int i = from;
    while (i + 1 < nodes.size()
        && nodes.get(i) instanceof Paragraph
        && isDescription(nodes.get(i + 1))) {
      i++;
      while (i < nodes.size() && isDescription(nodes.get(i))) {
        i++;
      }
    }
    return i - from;
  }

  private static boolean isDescription(Node node) {
    return node instanceof OwnBlock own && own.kind() == OwnBlock.Kind.DESCRIPTION;
  }

  /** Reads such nodes. What stands before a first term that has no words is read by itself. */
  List<Block> read(List<Node> nodes) {
    List<Block.Definition> definitions = new ArrayList<>();
    List<Block> before = new ArrayList<>();
    int i = 0;
    while (i < nodes.size()) {
      List<Block.Paragraph> terms = terms((Paragraph) nodes.get(i++));
      List<Block.Description> descriptions = new ArrayList<>();
      while (i < nodes.size() && isDescription(nodes.get(i))) {
        descriptions.add(description((OwnBlock) nodes.get(i++)));
      }
      if (terms.isEmpty() && definitions.isEmpty()) {
        descriptions.forEach(description -> before.addAll(description.blocks()));
      } else {
        definitions.add(definition(terms, descriptions));
      }
    }
    if (!definitions.isEmpty()) {
      Span span = definitions.get(0).span().to(definitions.get(definitions.size() - 1).span());
      before.add(new Block.DefinitionList(NodeId.UNSET, span, definitions));
    }
    return before;
  }

  private static Block.Definition definition(
      List<Block.Paragraph> terms, List<Block.Description> descriptions) {
    Span first = terms.isEmpty() ? descriptions.get(0).span() : terms.get(0).span();
    Span span = first.to(descriptions.get(descriptions.size() - 1).span());
    return new Block.Definition(NodeId.UNSET, span, terms, descriptions);
  }

  /** Each line is a term. */
  private List<Block.Paragraph> terms(Paragraph paragraph) {
    Passage whole = Passages.of(reading, paragraph);
    int skipped = reading.definitions().takeFrom(whole.text());
    int skippedTo = whole.source(skipped);
    List<Block.Paragraph> terms = new ArrayList<>();
    for (BasedSequence line : Passages.lines(paragraph)) {
      Passage term =
          new Passage.Builder(reading.source().text())
              .line(line.getStartOffset(), line.getEndOffset())
              .build();
      if (!term.isBlank() && term.span().start() >= skippedTo) {
        terms.add(blocks.texts().paragraph(term));
      }
    }
    return terms;
  }

  private Block.Description description(OwnBlock block) {
    List<Block> inner = blocks.children(block);
    Span span = BlockReader.over(new Span(block.start(), block.markerEnd()), inner);
    return new Block.Description(NodeId.UNSET, span, inner);
  }
}
