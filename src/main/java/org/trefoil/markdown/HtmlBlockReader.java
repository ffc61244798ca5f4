package org.trefoil.markdown;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.trefoil.document.Block;
import org.trefoil.document.Inline;
import org.trefoil.document.NodeId;
import org.trefoil.source.Span;

/** Raw HTML that stands by itself. */
final class HtmlBlockReader {

  /** Elements that only hold text together; what is inside is read as Markdown. */
  private static final Set<String> WRAPPERS = Set.of("div", "p");

  private final Reading reading;
  private final TextReader texts;

  HtmlBlockReader(Reading reading, TextReader texts) {
    this.reading = reading;
    this.texts = texts;
  }

  List<Block> read(Passage passage, Span span) {
    Optional<HtmlTag> first = HtmlTag.at(passage.text(), 0, passage.length());
    if (first.isPresent() && isBreak(first.get(), passage)) {
      return List.of(new Block.Break(NodeId.UNSET, span));
    }
    return first.flatMap(tag -> wrapped(tag, passage, span)).orElseGet(() -> raw(passage));
  }

  private static boolean isBreak(HtmlTag tag, Passage passage) {
    return tag.name().equals("hr") && !tag.closing() && tag.end() == passage.length();
  }

  private Optional<List<Block>> wrapped(HtmlTag tag, Passage passage, Span span) {
    String closing = "</" + tag.name() + ">";
    String text = passage.text();
    int end = passage.length() - closing.length();
    boolean whole =
        WRAPPERS.contains(tag.name())
            && !tag.closing()
            && end >= tag.end()
            && text.regionMatches(true, end, closing, 0, closing.length());
    if (!whole || holdsBlocks(text.substring(tag.end(), end))) {
      return Optional.empty();
    }
    List<Block> inner = texts.blocks(passage.trimmed(tag.end(), end));
    return Optional.of(
        Tongue.of(reading, span, tag.attribute("lang"), tag.attribute("dir"))
            .map(tongue -> TextReader.division(span, tongue, inner))
            .orElse(inner));
  }

  private static boolean holdsBlocks(String inner) {
    String lower = inner.toLowerCase(Locale.ROOT);
    return WRAPPERS.stream()
        .anyMatch(name -> lower.contains("<" + name) || lower.contains("</" + name));
  }

  private List<Block> raw(Passage passage) {
    List<Inline> inlines = texts.inlines(passage, InlineReader.Mode.HTML);
    boolean silent = inlines.stream().allMatch(HtmlBlockReader::isBlank);
    return silent ? List.of() : List.of(TextReader.paragraph(passage.span(), inlines));
  }

  private static boolean isBlank(Inline inline) {
    return inline instanceof Inline.LineBreak
        || (inline instanceof Inline.Text text && text.value().isBlank());
  }
}
