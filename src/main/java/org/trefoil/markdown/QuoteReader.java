package org.trefoil.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.trefoil.document.Block;
import org.trefoil.document.Block.CalloutKind;
import org.trefoil.document.NodeId;
import org.trefoil.source.Span;

/** Block quotations with their attribution, and the callouts that are written like them. */
final class QuoteReader {

  private final Reading reading;
  private final BlockReader blocks;

  QuoteReader(Reading reading, BlockReader blocks) {
    this.reading = reading;
    this.blocks = blocks;
  }

  List<Block> read(BlockQuote quote) {
    List<Node> nodes = new ArrayList<>();
    quote.getChildren().forEach(nodes::add);
    Optional<Callout> callout =
        nodes.isEmpty() ? Optional.empty() : Callout.in(reading, nodes.get(0));
    if (callout.isPresent()) {
      return List.of(callout(quote, callout.get(), nodes));
    }
    return List.of(quotation(quote, nodes));
  }

  private Span span(BlockQuote quote, List<Block> inner) {
    int start = quote.getOpeningMarker().getStartOffset();
    return BlockReader.over(new Span(start, start + 1), inner);
  }

  /** The kind of a callout, its title and what stands behind these in the first paragraph. */
  private record Callout(CalloutKind kind, Passage title, Passage rest) {

    static Optional<Callout> in(Reading reading, Node first) {
      if (!(first instanceof Paragraph paragraph)) {
        return Optional.empty();
      }
      Passage passage = Passages.of(reading, paragraph);
      String text = passage.text();
      int close = text.indexOf(']');
      return text.startsWith("[!") && close > 0
          ? kind(text.substring(2, close))
              .map(
                  kind -> {
                    int end = text.indexOf('\n');
                    int line = end < 0 ? text.length() : end;
                    return new Callout(
                        kind,
                        passage.trimmed(close + 1, Math.max(line, close + 1)),
                        passage.trimmed(line, text.length()));
                  })
          : Optional.empty();
    }

    private static Optional<CalloutKind> kind(String word) {
      String name = word.toUpperCase(Locale.ROOT);
      for (CalloutKind kind : CalloutKind.values()) {
        if (kind.name().equals(name)) {
          return Optional.of(kind);
        }
      }
      return Optional.empty();
    }
  }

  private Block callout(BlockQuote quote, Callout callout, List<Node> nodes) {
    List<Block> inner = new ArrayList<>();
    if (!callout.rest().isBlank()) {
      inner.addAll(blocks.paragraph(callout.rest()));
    }
    inner.addAll(blocks.blocks(nodes.subList(1, nodes.size())));
    Optional<Block.Paragraph> title =
        Optional.of(callout.title())
            .filter(words -> !words.isBlank())
            .map(blocks.texts()::paragraph);
    Span marker = span(quote, inner).to(callout.title().span());
    return new Block.Callout(NodeId.UNSET, marker, callout.kind(), title, inner);
  }

  private Block quotation(BlockQuote quote, List<Node> nodes) {
    Optional<Attribution> attribution = Attribution.in(reading, nodes);
    if (attribution.isEmpty()) {
      List<Block> inner = blocks.blocks(nodes);
      return new Block.Quote(NodeId.UNSET, span(quote, inner), inner, Optional.empty());
    }
    List<Block> inner = new ArrayList<>(blocks.blocks(nodes.subList(0, nodes.size() - 1)));
    if (!attribution.get().before().isBlank()) {
      inner.addAll(blocks.paragraph(attribution.get().before()));
    }
    Block.Paragraph name = blocks.texts().paragraph(attribution.get().name());
    return new Block.Quote(
        NodeId.UNSET, span(quote, inner).to(name.span()), inner, Optional.of(name));
  }
}
