package org.trefoil.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.BlankLine;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.trefoil.document.Block;
import org.trefoil.document.NodeId;
import org.trefoil.source.Span;

/** Makes the model's blocks of the tree that Flexmark found. */
final class BlockReader {

  private final Reading reading;
  private final TextReader texts;
  private final OwnBlockReader own;
  private final List<Block> notes = new ArrayList<>();
  private final Map<String, Integer> noteLabels = new HashMap<>();

  BlockReader(Reading reading) {
    this.reading = reading;
    this.texts = new TextReader(reading);
    this.own = new OwnBlockReader(reading, texts, this);
  }

  TextReader texts() {
    return texts;
  }

  /** All blocks of a document, the notes last. */
  List<Block> document(Node tree) {
    List<Block> blocks = new ArrayList<>(children(tree));
    blocks.addAll(notes);
    return blocks;
  }

  /** The blocks inside a node. */
  List<Block> children(Node parent) {
    List<Node> nodes = new ArrayList<>();
    parent.getChildren().forEach(nodes::add);
    return blocks(nodes);
  }

  /** The blocks of nodes that follow each other. */
  List<Block> blocks(List<Node> nodes) {
    List<Block> blocks = new ArrayList<>();
    int i = 0;
    while (i < nodes.size()) {
      int definitions = DefinitionListReader.length(nodes, i);
      if (definitions > 0) {
        List<Node> part = nodes.subList(i, i + definitions);
        blocks.addAll(new DefinitionListReader(reading, this).read(part));
        i += definitions;
      } else {
        blocks.addAll(block(nodes.get(i++)));
      }
    }
    return blocks;
  }

  private List<Block> block(Node node) {
    if (node instanceof Paragraph paragraph) {
      return paragraph(Passages.of(reading, paragraph));
    }
    if (node instanceof OwnBlock block) {
      return own.read(block);
    }
    if (node instanceof BlockQuote quote) {
      return new QuoteReader(reading, this).read(quote);
    }
    if (node instanceof ListBlock list) {
      return List.of(new ListReader(reading, this).read(list));
    }
    if (node instanceof FencedCodeBlock fence) {
      return List.of(CodeReader.fenced(reading, fence));
    }
    if (node instanceof IndentedCodeBlock code) {
      return List.of(CodeReader.indented(reading, code));
    }
    if (node instanceof BlankLine) {
      return List.of();
    }
    throw new IllegalStateException("Every block of the tree is known: " + node.getNodeName());
  }

  /** A paragraph without the definitions at its beginning. */
  List<Block> paragraph(Passage passage) {
    int skipped = reading.definitions().takeFrom(passage.text());
    return texts.blocks(passage.trimmed(skipped, passage.length()));
  }

  /** Keeps a note for the end of the document; no label that was written holds a caret. */
  void note(Span span, String label, List<Block> blocks) {
    int same = noteLabels.merge(NoteLabel.key(label), 1, Integer::sum);
    String free = same == 1 ? label : label + "^" + same;
    notes.add(new Block.NoteBody(NodeId.UNSET, span, free, 0, List.of(), blocks));
  }

  /** Where a node stands, without white space at its end. */
  Span span(Node node) {
    return trimmed(node.getStartOffset(), node.getEndOffset());
  }

  /** A stretch of the source without white space at its end. */
  Span trimmed(int start, int end) {
    String text = reading.source().text();
    int last = end;
    while (last > start && Passage.isWhite(text.charAt(last - 1))) {
      last--;
    }
    return new Span(start, last);
  }

  /** The stretch from an offset to the end of blocks. */
  static Span over(Span first, List<Block> blocks) {
    return blocks.stream().map(Block::span).reduce(first, Span::to);
  }
}
