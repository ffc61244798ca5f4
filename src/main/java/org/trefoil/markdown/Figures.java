package org.trefoil.markdown;

import java.util.List;
import java.util.Optional;
import org.trefoil.document.Block;
import org.trefoil.document.Inline;
import org.trefoil.document.NodeId;
import org.trefoil.source.Span;

/**
 * A paragraph that is one image is a figure. Its caption is the line behind the image, when that is
 * emphasised as a whole, or else the title of the image.
 */
final class Figures {

  private Figures() {}

  static Optional<Block> figure(String source, NodeId id, Span span, List<Inline> inlines) {
    if (inlines.isEmpty() || !(inlines.get(0) instanceof Inline.Image image)) {
      return Optional.empty();
    }
    if (inlines.size() == 1) {
      return Optional.of(new Block.Figure(id, span, untitled(image), title(image)));
    }
    boolean captioned =
        inlines.size() == 3
            && isLineEnd(source, inlines.get(1))
            && inlines.get(2) instanceof Inline.Emphasis;
    return captioned
        ? Optional.of(captioned(id, span, image, (Inline.Emphasis) inlines.get(2)))
        : Optional.empty();
  }

  private static boolean isLineEnd(String source, Inline inline) {
    Span span = inline.span();
    boolean blank =
        inline instanceof Inline.LineBreak
            || (inline instanceof Inline.Text text && text.value().equals(" "));
    return blank && source.substring(span.start(), span.end()).indexOf('\n') >= 0;
  }

  private static Block captioned(NodeId id, Span span, Inline.Image image, Inline.Emphasis words) {
    Block.Paragraph caption = TextReader.paragraph(words.span(), words.children());
    return new Block.Figure(id, span, image, Optional.of(caption));
  }

  /** The title may stand in a definition far away, so its place is the end of the image. */
  private static Optional<Block.Paragraph> title(Inline.Image image) {
    if (image.title().isBlank()) {
      return Optional.empty();
    }
    Span behind = new Span(image.span().end(), image.span().end());
    Inline words = new Inline.Text(behind, image.title().strip().replace('\n', ' '));
    return Optional.of(TextReader.paragraph(behind, List.of(words)));
  }

  /** The title has become the caption; said twice it would be heard twice. */
  private static Inline.Image untitled(Inline.Image image) {
    return new Inline.Image(
        image.span(), image.source(), image.alternative(), "", image.decorative());
  }
}
