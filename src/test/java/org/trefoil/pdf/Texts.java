package org.trefoil.pdf;

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

/** Short words for building documents by hand. */
final class Texts {

  static final Span AT = Span.START;

  private Texts() {}

  static Document document(Block... blocks) {
    return document(Language.ENGLISH, blocks);
  }

  static Document document(Language language, Block... blocks) {
    Metadata metadata = Metadata.NONE.withDerivedTitle("A work").withLanguage(language);
    return new Document(Source.of("test.md", ""), metadata, List.of(blocks));
  }

  static NodeId id(String id) {
    return new NodeId(id);
  }

  static Block.Paragraph p(String id, Sentence... sentences) {
    return new Block.Paragraph(id(id), AT, List.of(sentences));
  }

  /** A paragraph of one sentence without marks. */
  static Block.Paragraph p(String id, String text) {
    return p(id, s(id + "-s1", text(text)));
  }

  static Block.Heading h(String id, int level, String text) {
    return new Block.Heading(id(id), AT, level, level, List.of(s(id + "-s1", text(text))));
  }

  static Sentence s(String id, Inline... inlines) {
    return new Sentence(id(id), AT, List.of(inlines));
  }

  static Inline text(String text) {
    return new Inline.Text(AT, text);
  }

  static Inline em(Inline... children) {
    return new Inline.Emphasis(AT, List.of(children));
  }

  static Inline q(String id, Inline.Part part, String open, String close, Inline... children) {
    return new Inline.Quotation(AT, id(id), part, open, List.of(children), close);
  }

  static Inline link(String uri, Inline... children) {
    return new Inline.Link(AT, new Inline.Target.Address(uri), "", List.of(children));
  }

  static Inline inside(String id, Inline... children) {
    return new Inline.Link(AT, new Inline.Target.Node(id(id)), "", List.of(children));
  }

  static Inline reference(String id, String note, int number) {
    return new Inline.NoteReference(AT, id(id), note, id(note), number);
  }

  static Inline.Image image(String alternative) {
    return new Inline.Image(AT, "picture.png", alternative, "", false);
  }

  static Inline.Image ornament() {
    return new Inline.Image(AT, "picture.png", "", "", true);
  }

  static Block.NoteBody note(String id, int number, Block... blocks) {
    return new Block.NoteBody(id(id), AT, id, number, List.of(), List.of(blocks));
  }

  static Block.Item item(String id, String label, Block... blocks) {
    return new Block.Item(id(id), AT, label, Block.Task.NONE, List.of(blocks));
  }

  static Block.NumberedList numbered(String id, Block.MarkerStyle style, Block.Item... items) {
    return new Block.NumberedList(id(id), AT, 1, style, ".", true, List.of(items));
  }

  static Block.BulletList bullets(String id, Block.Item... items) {
    return new Block.BulletList(id(id), AT, true, List.of(items));
  }

  static Block.Row row(String id, boolean header, String... cells) {
    List<Block.Cell> all =
        java.util.stream.IntStream.range(0, cells.length)
            .mapToObj(
                i ->
                    new Block.Cell(
                        id(id + "-c" + i),
                        AT,
                        header,
                        1,
                        1,
                        List.of(s(id + "-c" + i + "-s1", text(cells[i])))))
            .toList();
    return new Block.Row(id(id), AT, all);
  }

  static Block.Table table(String id, List<Block.Row> head, Block.Row... body) {
    int columns = (head.isEmpty() ? body[0] : head.get(0)).cells().size();
    List<Block.Alignment> alignments =
        java.util.Collections.nCopies(columns, Block.Alignment.START);
    return new Block.Table(id(id), AT, Optional.empty(), alignments, head, Arrays.asList(body));
  }
}
