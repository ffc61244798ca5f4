package org.trefoil.epub;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.trefoil.document.Block;
import org.trefoil.document.Document;
import org.trefoil.document.Inline;
import org.trefoil.document.Metadata;
import org.trefoil.document.NodeId;
import org.trefoil.document.Sentence;
import org.trefoil.language.Language;
import org.trefoil.source.Source;
import org.trefoil.source.Span;

/** Builds refined documents by hand: every node gets an id, in the order of building. */
final class Building {

  private int count;

  NodeId id() {
    count++;
    return new NodeId("n" + count);
  }

  static Inline.Text text(String value) {
    return new Inline.Text(Span.START, value);
  }

  Sentence sentence(Inline... inlines) {
    return new Sentence(id(), Span.START, List.of(inlines));
  }

  Block.Paragraph paragraph(Inline... inlines) {
    return new Block.Paragraph(id(), Span.START, List.of(sentence(inlines)));
  }

  Block.Paragraph paragraph(String... sentences) {
    List<Sentence> all = Arrays.stream(sentences).map(s -> sentence(text(s))).toList();
    return new Block.Paragraph(id(), Span.START, all);
  }

  Block.Heading heading(int level, String words) {
    return new Block.Heading(id(), Span.START, level, level, List.of(sentence(text(words))));
  }

  Block.Item item(String label, Block.Task task, Block... blocks) {
    return new Block.Item(id(), Span.START, label, task, List.of(blocks));
  }

  Block.NumberedList numbered(
      int start, Block.MarkerStyle style, String delimiter, Block.Item... items) {
    return new Block.NumberedList(id(), Span.START, start, style, delimiter, true, List.of(items));
  }

  Block.BulletList bullets(Block.Item... items) {
    return new Block.BulletList(id(), Span.START, true, List.of(items));
  }

  Block.Cell cell(boolean header, String words) {
    return cell(header, 1, 1, words);
  }

  Block.Cell cell(boolean header, int columns, int rows, String words) {
    List<Sentence> sentences = words.isEmpty() ? List.of() : List.of(sentence(text(words)));
    return new Block.Cell(id(), Span.START, header, columns, rows, sentences);
  }

  Block.Row row(Block.Cell... cells) {
    return new Block.Row(id(), Span.START, List.of(cells));
  }

  Block.Figure figure(Inline.Image image, Block.Paragraph caption) {
    return new Block.Figure(id(), Span.START, image, Optional.ofNullable(caption));
  }

  Block.Division division(String language, Block... blocks) {
    Language tag = new Language(language);
    return new Block.Division(id(), Span.START, tag, tag.direction(), List.of(blocks));
  }

  static Inline.Image image(String source, String alternative) {
    return new Inline.Image(Span.START, source, alternative, "", false);
  }

  static Inline.Image decoration(String source) {
    return new Inline.Image(Span.START, source, "", "", true);
  }

  static Inline.Link link(String uri, Inline... children) {
    return new Inline.Link(Span.START, new Inline.Target.Address(uri), "", List.of(children));
  }

  static Inline.Link link(NodeId to, Inline... children) {
    return new Inline.Link(Span.START, new Inline.Target.Node(to), "", List.of(children));
  }

  static Metadata metadata(String title, String language) {
    return Metadata.NONE
        .withDerivedTitle(title)
        .withLanguage(new Language(language))
        .withDate(Instant.parse("2026-05-17T08:30:15.25Z"));
  }

  static Document document(Block... blocks) {
    return document(metadata("A title", "en"), blocks);
  }

  static Document document(Metadata metadata, Block... blocks) {
    return new Document(Source.of("test.md", ""), metadata, List.of(blocks));
  }
}
