package org.trefoil.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trefoil.document.Block;
import org.trefoil.document.Inline;
import org.trefoil.document.NodeId;
import org.trefoil.source.Span;

/** Makes the model's blocks of those blocks that we found ourselves. */
final class OwnBlockReader {

  private final Reading reading;
  private final TextReader texts;
  private final BlockReader blocks;

  OwnBlockReader(Reading reading, TextReader texts, BlockReader blocks) {
    this.reading = reading;
    this.texts = texts;
    this.blocks = blocks;
  }

  List<Block> read(OwnBlock block) {
    return switch (block.kind()) {
      case HEADING -> heading(block);
      case BREAK -> List.of(new Block.Break(NodeId.UNSET, span(block)));
      case NOTE -> note(block);
      case DESCRIPTION -> blocks.children(block);
      case DIVISION -> division(block);
      case CLOSER, LINES -> List.of();
      case MATH -> List.of(math(block));
      case HTML ->
          new HtmlBlockReader(reading, texts).read(Passages.of(reading, block), span(block));
      case TOO_DEEP -> tooDeep(block);
    };
  }

  private Span span(OwnBlock block) {
    return blocks.trimmed(block.start(), block.end());
  }

  private List<Block> heading(OwnBlock block) {
    Passage passage = Passages.of(reading, block);
    boolean underlined = block.start() == block.markerEnd();
    int skipped = underlined ? reading.definitions().takeFrom(passage.text()) : 0;
    if (skipped > 0 && skipped == passage.length()) {
      return List.of(underline(block));
    }
    Passage text = passage.trimmed(skipped, passage.length());
    Optional<Trailing> trailing = Trailing.heading(text);
    Passage words = trailing.map(Trailing::before).orElse(text);
    Attributes attributes = trailing.map(Trailing::attributes).orElse(Attributes.NONE);
    NodeId id = reading.names().id(attributes.id());
    List<Inline> inlines = texts.inlines(words, InlineReader.Mode.MARKDOWN);
    List<Inline> spoken =
        Tongue.of(reading, words.span(), attributes)
            .map(tongue -> tongue.over(words.span(), inlines))
            .orElse(inlines);
    Span span = span(block);
    int level = block.level();
    return List.of(
        new Block.Heading(id, span, level, level, TextReader.sentences(words.span(), spoken)));
  }

  /** The line of equals signs under nothing but definitions is text. */
  private Block underline(OwnBlock block) {
    Passage.Builder line = new Passage.Builder(reading.source().text());
    int start = reading.source().text().lastIndexOf('\n', block.end() - 1) + 1;
    return texts.paragraph(line.line(Math.max(start, block.start()), block.end()).build());
  }

  private List<Block> note(OwnBlock block) {
    List<Block> inner = blocks.children(block);
    Span span = BlockReader.over(new Span(block.start(), block.markerEnd()), inner);
    blocks.note(span, DefinitionSearch.label(reading, block), inner);
    return List.of();
  }

  private List<Block> division(OwnBlock block) {
    Span opening = new Span(block.start(), block.markerEnd());
    List<Block> inner = blocks.children(block);
    if (!block.closed()) {
      List<Block> open = new ArrayList<>();
      open.add(literal(opening));
      open.addAll(inner);
      reading.rawHtml(opening);
      return open;
    }
    Optional<Tongue> tongue =
        HtmlTag.at(reading.source().text(), block.start(), block.markerEnd())
            .flatMap(
                tag -> Tongue.of(reading, opening, tag.attribute("lang"), tag.attribute("dir")));
    return tongue.map(found -> TextReader.division(span(block), found, inner)).orElse(inner);
  }

  private Block literal(Span span) {
    String characters = reading.source().text().substring(span.start(), span.end()).stripTrailing();
    Span exact = new Span(span.start(), span.start() + characters.length());
    return TextReader.paragraph(exact, List.of(new Inline.Text(exact, characters)));
  }

  private Block math(OwnBlock block) {
    List<String> lines = Passages.lines(reading, block.getContentLines());
    String tex = String.join("\n", lines).strip();
    String bare = tex.endsWith("$$") ? tex.substring(0, tex.length() - 2) : tex;
    return new Block.MathBlock(NodeId.UNSET, span(block), bare.strip());
  }

  private List<Block> tooDeep(OwnBlock block) {
    Passage passage = Passages.of(reading, block);
    List<Inline> inlines = new ArrayList<>();
    new Characters(reading, passage, inlines).add(0, passage.length());
    reading.limit(passage.span(), "The nesting of lists, quotations and the like");
    return inlines.isEmpty() ? List.of() : List.of(TextReader.paragraph(passage.span(), inlines));
  }
}
