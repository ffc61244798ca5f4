package org.trefoil.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trefoil.document.Block;
import org.trefoil.document.Inline;
import org.trefoil.document.NodeId;
import org.trefoil.document.Sentence;
import org.trefoil.source.Span;

/** Makes text blocks of passages: one provisional sentence each, none if there is nothing. */
final class TextReader {

  private final Reading reading;

  TextReader(Reading reading) {
    this.reading = reading;
  }

  List<Inline> inlines(Passage passage, InlineReader.Mode mode) {
    return new InlineReader(reading, passage, mode).read();
  }

  List<Sentence> sentences(Passage passage, InlineReader.Mode mode) {
    return sentences(passage.span(), inlines(passage, mode));
  }

  static List<Sentence> sentences(Span span, List<Inline> inlines) {
    return inlines.isEmpty() ? List.of() : List.of(new Sentence(NodeId.UNSET, span, inlines));
  }

  /** A paragraph without a name. */
  Block.Paragraph paragraph(Passage passage) {
    return new Block.Paragraph(
        NodeId.UNSET, passage.span(), sentences(passage, InlineReader.Mode.MARKDOWN));
  }

  static Block.Paragraph paragraph(Span span, List<Inline> inlines) {
    return new Block.Paragraph(NodeId.UNSET, span, sentences(span, inlines));
  }

  /**
   * A block of running text: a table, a figure, a formula or a paragraph, whatever the lines are.
   * Definitions at its beginning have been taken away before.
   */
  List<Block> blocks(Passage passage) {
    Optional<Trailing> trailing = Trailing.line(passage);
    Passage text = trailing.map(Trailing::before).orElse(passage);
    Attributes attributes = trailing.map(Trailing::attributes).orElse(Attributes.NONE);
    if (text.isBlank()) {
      return List.of();
    }
    Optional<TableReader> table = TableReader.in(reading, this, text);
    List<Block> blocks = new ArrayList<>();
    if (table.isPresent()) {
      Passage before = table.get().before();
      if (!before.isBlank()) {
        blocks.add(paragraph(before));
      }
      blocks.add(table.get().table(reading.names().id(attributes.id())));
    } else {
      blocks.add(running(text, reading.names().id(attributes.id())));
    }
    return inTongue(text.span(), attributes, blocks);
  }

  /** The blocks in the language that the author named, if one was named. */
  List<Block> inTongue(Span span, Attributes attributes, List<Block> blocks) {
    return Tongue.of(reading, span, attributes)
        .map(tongue -> division(span, tongue, blocks))
        .orElse(blocks);
  }

  static List<Block> division(Span span, Tongue tongue, List<Block> blocks) {
    return List.of(
        new Block.Division(NodeId.UNSET, span, tongue.language(), tongue.direction(), blocks));
  }

  private Block running(Passage passage, NodeId id) {
    Span span = passage.span();
    List<Inline> inlines = inlines(passage, InlineReader.Mode.MARKDOWN);
    if (inlines.size() == 1 && inlines.get(0) instanceof Inline.Math math && isDisplayed(passage)) {
      return new Block.MathBlock(id, span, math.tex());
    }
    return Figures.figure(reading.source().text(), id, span, inlines)
        .orElseGet(() -> new Block.Paragraph(id, span, sentences(span, inlines)));
  }

  private static boolean isDisplayed(Passage passage) {
    return passage.text().startsWith("$$");
  }
}
