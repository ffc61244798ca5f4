package org.trefoil.refine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trefoil.document.Block;
import org.trefoil.document.Document;
import org.trefoil.document.Inline;
import org.trefoil.document.Metadata;
import org.trefoil.document.NodeId;
import org.trefoil.document.PlainText;
import org.trefoil.document.Rewriter;
import org.trefoil.document.Sentence;
import org.trefoil.report.Code;
import org.trefoil.report.Report;
import org.trefoil.source.Span;

/**
 * Sees to it that a work has a title: the stated one, which also becomes the first block unless the
 * first level-1 heading says the same; else that heading; else the beginning of the first sentence;
 * else the name of the source.
 */
final class DerivedTitle implements Pass {

  private static final int LONGEST = 80;

  @Override
  public Document apply(Document document, Report report) {
    Optional<String> heading = topHeading(document);
    Metadata metadata = document.metadata();
    if (metadata.titleStated() && !metadata.title().isBlank()) {
      boolean said = heading.filter(h -> h.equalsIgnoreCase(metadata.title().strip())).isPresent();
      return said ? document : titled(document);
    }
    if (heading.isPresent()) {
      return document.withMetadata(metadata.withDerivedTitle(heading.get()));
    }
    String title = firstWords(document).orElseGet(() -> name(document.source().name()));
    report.add(
        Code.NO_TITLE,
        Span.START,
        "No title is stated; \"" + title + "\" serves as one",
        "State it in the front matter (title: …) or with --title");
    return document.withMetadata(metadata.withDerivedTitle(title));
  }

  private static Optional<String> topHeading(Document document) {
    return document.blocks().stream()
        .filter(Block.Heading.class::isInstance)
        .map(Block.Heading.class::cast)
        .filter(heading -> heading.rank() == 1)
        .findFirst()
        .map(heading -> oneLine(PlainText.ofSentences(heading.sentences())));
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("[\\s\\p{Z}]+", " ");
  }

  private static Document titled(Document document) {
    Metadata metadata = document.metadata();
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Title(
            NodeId.UNSET,
            Span.START,
            line(metadata.title()),
            Optional.of(metadata.subtitle()).filter(s -> !s.isBlank()).map(DerivedTitle::line),
            Optional.of(String.join(", ", metadata.authors()))
                .filter(s -> !s.isBlank())
                .map(DerivedTitle::line)));
    blocks.addAll(document.blocks());
    return document.withBlocks(blocks);
  }

  private static Block.Paragraph line(String text) {
    Inline inline = new Inline.Text(Span.START, text);
    return new Block.Paragraph(
        NodeId.UNSET, Span.START, List.of(new Sentence(NodeId.UNSET, Span.START, List.of(inline))));
  }

  private static Optional<String> firstWords(Document document) {
    List<String> found = new ArrayList<>();
    new Rewriter() {
      @Override
      protected List<Block> block(Block block) {
        return found.isEmpty() ? super.block(block) : List.of(block);
      }

      @Override
      protected List<Sentence> sentences(List<Sentence> all) {
        all.stream()
            .map(s -> oneLine(PlainText.of(s)))
            .filter(s -> !s.isEmpty())
            .limit(1)
            .forEach(found::add);
        return all;
      }
    }.rewrite(document);
    return found.stream().findFirst().map(DerivedTitle::cut);
  }

  /** The text up to 80 characters, cut between words. */
  private static String cut(String sentence) {
    if (sentence.codePointCount(0, sentence.length()) < LONGEST) {
      return sentence;
    }
    int most = sentence.offsetByCodePoints(0, LONGEST - 1);
    int end = sentence.lastIndexOf(' ', most - 1);
    String words = sentence.substring(0, end > 0 ? end : most - 1).strip();
    return words + "…";
  }

  private static String name(String source) {
    String file = source.substring(Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\')) + 1);
    int dot = file.lastIndexOf('.');
    String name = dot > 0 ? file.substring(0, dot) : file;
    return name.isBlank() || name.equals("-") ? "Untitled" : name;
  }
}
