package org.trefoil.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.trefoil.language.Direction;
import org.trefoil.language.Language;
import org.trefoil.source.Source;
import org.trefoil.source.Span;

class ModelTest {

  private static final Span AT = new Span(0, 1);

  @Test
  void valuesKeepWhatTheyWereGiven() {
    List<Inline> inlines = new ArrayList<>(List.of(text("a")));
    Sentence sentence = new Sentence(NodeId.UNSET, AT, inlines);
    inlines.clear();
    assertThat(sentence.inlines()).hasSize(1);
  }

  @Test
  void anIdIsAName() {
    assertThat(new NodeId("p-3f9a").part('s', 2)).isEqualTo(new NodeId("p-3f9a-s2"));
    assertThatThrownBy(() -> new NodeId("3f")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new NodeId("a b")).isInstanceOf(IllegalArgumentException.class);
    assertThat(NodeId.isValid("")).isFalse();
  }

  @Test
  void plainTextHasMarksAndAlternativesButNoNoteNumbers() {
    List<Inline> inlines =
        List.of(
            text("He said "),
            new Inline.Quotation(
                AT, NodeId.UNSET, Inline.Part.WHOLE, "“", List.of(text("go")), "”"),
            new Inline.NoteReference(AT, NodeId.UNSET, "a", NodeId.UNSET, 1),
            new Inline.LineBreak(AT),
            new Inline.Image(AT, "a.png", "a wave", "", false),
            new Inline.Image(AT, "b.png", "unheard", "", true),
            new Inline.Code(AT, " x"),
            new Inline.Math(AT, "y^2"),
            new Inline.Abbreviation(AT, "HPN", "Harbour Press"));
    assertThat(PlainText.of(inlines)).isEqualTo("He said “go”\na wave xy^2HPN");
  }

  @Test
  void theIdentityChangesNothing() {
    Document document = everything();
    assertThat(new Rewriter().rewrite(document)).isEqualTo(document);
  }

  @Test
  void aPassMayDropAndDouble() {
    Rewriter doubling =
        new Rewriter() {
          @Override
          protected List<Block> block(Block block) {
            return block instanceof Block.Break ? List.of() : super.block(block);
          }

          @Override
          protected List<Inline> inline(Inline inline) {
            return inline instanceof Inline.Text ? List.of(inline, inline) : super.inline(inline);
          }
        };
    Document twice = doubling.rewrite(everything());
    assertThat(twice.blocks()).noneMatch(Block.Break.class::isInstance);
    assertThat(PlainText.ofSentences(((Block.Paragraph) twice.blocks().get(0)).sentences()))
        .isEqualTo("aa");
  }

  @Test
  void theOutlineNestsByLevelAndSkipsQuotedHeadings() {
    Block quoted = new Block.Quote(id("q"), AT, List.of(heading("x", 1)), Optional.empty());
    Block division =
        new Block.Division(
            id("d"), AT, new Language("de"), Direction.LTR, List.of(heading("c", 2)));
    Document document =
        new Document(
            Source.of("t.md", "t"),
            Metadata.NONE,
            List.of(heading("a", 1), heading("b", 2), division, quoted, heading("e", 1)));
    List<Outline.Entry> entries = Outline.of(document).entries();
    assertThat(entries).extracting(Outline.Entry::text).containsExactly("a", "e");
    assertThat(entries.get(0).children()).extracting(Outline.Entry::text).containsExactly("b", "c");
  }

  private static Document everything() {
    Block.Paragraph paragraph = paragraph(text("a"));
    Block.Item item = new Block.Item(id("i"), AT, "1.", Block.Task.DONE, List.of(paragraph));
    Block.Cell cell = new Block.Cell(id("c"), AT, true, 1, 1, paragraph.sentences());
    Block.Row row = new Block.Row(id("r"), AT, List.of(cell));
    Inline.Image image = new Inline.Image(AT, "a.png", "a", "", false);
    Block.Description description = new Block.Description(id("de"), AT, List.of(paragraph));
    Language german = new Language("de");
    List<Inline> nested =
        List.of(
            new Inline.Emphasis(AT, List.of(new Inline.Strong(AT, List.of(text("b"))))),
            new Inline.Struck(AT, List.of(new Inline.Subscript(AT, List.of(text("c"))))),
            new Inline.Superscript(AT, List.of(text("d"))),
            new Inline.Link(AT, new Inline.Target.Fragment("x"), "", List.of(text("e"))),
            new Inline.LanguageSpan(AT, german, Direction.LTR, List.of(text("f"))));
    return new Document(
        Source.of("t.md", "t"),
        Metadata.NONE,
        List.of(
            paragraph,
            new Block.Title(id("t"), AT, paragraph, Optional.of(paragraph), Optional.empty()),
            paragraph(nested.toArray(Inline[]::new)),
            new Block.Quote(id("q"), AT, List.of(paragraph), Optional.of(paragraph)),
            new Block.NumberedList(
                id("l"), AT, 1, Block.MarkerStyle.DECIMAL, ".", true, List.of(item)),
            new Block.BulletList(id("b"), AT, false, List.of(item)),
            new Block.DefinitionList(
                id("dl"),
                AT,
                List.of(
                    new Block.Definition(id("d"), AT, List.of(paragraph), List.of(description)))),
            new Block.Table(
                id("ta"),
                AT,
                Optional.of(paragraph),
                List.of(Block.Alignment.END),
                List.of(row),
                List.of(row)),
            new Block.CodeBlock(id("co"), AT, "java", List.of("x", "")),
            new Block.Figure(id("f"), AT, image, Optional.of(paragraph)),
            new Block.Callout(
                id("ca"), AT, Block.CalloutKind.TIP, Optional.of(paragraph), List.of(paragraph)),
            new Block.MathBlock(id("m"), AT, "x"),
            new Block.NoteBody(id("n"), AT, "a", 1, List.of(id("nr")), List.of(paragraph)),
            new Block.Division(id("di"), AT, german, Direction.LTR, List.of(paragraph)),
            new Block.Break(id("br"), AT)));
  }

  private static Block.Heading heading(String text, int level) {
    return new Block.Heading(id(text), AT, level, level, paragraph(text(text)).sentences());
  }

  private static Block.Paragraph paragraph(Inline... inlines) {
    return new Block.Paragraph(id("p"), AT, List.of(new Sentence(id("s"), AT, List.of(inlines))));
  }

  private static Inline.Text text(String value) {
    return new Inline.Text(AT, value);
  }

  private static NodeId id(String value) {
    return new NodeId(value);
  }
}
