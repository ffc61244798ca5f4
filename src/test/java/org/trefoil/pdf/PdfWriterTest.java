package org.trefoil.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.trefoil.pdf.Texts.bullets;
import static org.trefoil.pdf.Texts.document;
import static org.trefoil.pdf.Texts.h;
import static org.trefoil.pdf.Texts.image;
import static org.trefoil.pdf.Texts.item;
import static org.trefoil.pdf.Texts.link;
import static org.trefoil.pdf.Texts.note;
import static org.trefoil.pdf.Texts.p;
import static org.trefoil.pdf.Texts.q;
import static org.trefoil.pdf.Texts.reference;
import static org.trefoil.pdf.Texts.row;
import static org.trefoil.pdf.Texts.s;
import static org.trefoil.pdf.Texts.table;
import static org.trefoil.pdf.Texts.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trefoil.check.PdfCheck;
import org.trefoil.check.PdfValidation;
import org.trefoil.document.Block;
import org.trefoil.document.Document;
import org.trefoil.document.Inline.Part;
import org.trefoil.language.Direction;
import org.trefoil.language.Language;
import org.trefoil.layout.PageStyle;
import org.trefoil.layout.PagedDocument;
import org.trefoil.layout.Typesetter;
import org.trefoil.media.Assets;
import org.trefoil.media.FontLibrary;
import org.trefoil.report.Report;
import org.trefoil.timeline.PageMap;

class PdfWriterTest {

  @TempDir Path folder;

  static Stream<Named<Document>> documents() {
    return Stream.of(
        Named.of("every construct", Everything.at()),
        Named.of("an empty document", document()),
        Named.of("a work without a title", untitled()),
        Named.of("an image alone", document(p("p", s("s", image("A cat"))))),
        Named.of("right to left", rightToLeft()),
        Named.of("many scripts and characters without glyphs", scripts()),
        Named.of("deep lists", document(deep(30))),
        Named.of("a table without a body", document(table("t", List.of(row("r", true, "A"))))),
        Named.of("a table without a head", document(table("t", List.of(), row("r", false, "A")))),
        Named.of("a table of many pages", hugeTable()),
        Named.of("a link over many lines and pages", longLink()),
        Named.of("a note in a table, referred to twice", notes()),
        Named.of("three hundred headings", headings()),
        Named.of("nested crossing quotations", quotations()),
        Named.of("blocks where they may not stand", nested()),
        Named.of("blocks without content", hollow()));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void conformsAndSaysTheDocument(Document document) throws IOException {
    hold(document, write(document));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void conformsToTheSecondStandardsToo(Document document) throws IOException {
    hold(document, write(document, Standard.UA2), Standard.UA2);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void conformsAndSaysTheDocumentAsTypeset(Document document) throws IOException {
    Typesetter typesetter =
        new Typesetter(PageStyle.on(PageStyle.Paper.A6), FontLibrary.with(List.of()));
    PagedDocument paged = typesetter.typeset(document, Assets.NONE, new Report(document.source()));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfWriter().write(document, paged, PdfOptions.DEFAULTS, out);
    hold(document, out.toByteArray());
  }

  private void hold(Document document, byte[] bytes) throws IOException {
    hold(document, bytes, Standard.UA1);
  }

  private void hold(Document document, byte[] bytes, Standard standard) throws IOException {
    Path file = Files.write(folder.resolve("test.pdf"), bytes);
    assertThat(PdfCheck.check(file, AllWords.of(document)))
        .filteredOn(finding -> !finding.rule().equals("lines")) // the galley has no margins
        .isEmpty();
    assertThat(PdfValidation.validate(file, Profiles.of(standard))).isEmpty();
    try (TagReader reader = new TagReader(bytes)) {
      Invariants.check(reader);
      Map<String, String> wanted = new TreeMap<>(AllWords.of(document));
      wanted.replaceAll((id, words) -> CleanText.of(words));
      Map<String, String> read = new TreeMap<>(reader.words());
      read.keySet().retainAll(wanted.keySet());
      assertThat(read).isEqualTo(wanted);
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void theSameInputGivesTheSameBytes(Document document) throws IOException {
    assertThat(write(document)).isEqualTo(write(document));
  }

  @Test
  void takesThePagesAndWritesTheSame() throws IOException {
    Document document = document(p("p1", "One."), p("p2", "Two."));
    PagedDocument paged = Galley.set(document, 1);
    Queue<PagedDocument.Page> pages = new ArrayDeque<>(paged.pages());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfWriter().write(document, paged.contents(), pages, PdfOptions.DEFAULTS, out);
    assertThat(pages).isEmpty();
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    new PdfWriter().write(document, paged, PdfOptions.DEFAULTS, whole);
    assertThat(out.toByteArray()).isEqualTo(whole.toByteArray());
  }

  @Test
  void anElementStaysOneOverPages() throws IOException {
    Document document = document(p("p", "Words and words. ".repeat(200)));
    try (TagReader reader = new TagReader(write(document))) {
      assertThat(reader.file().getNumberOfPages()).isGreaterThan(5);
      assertThat(Invariants.check(reader)).containsExactly("p", "p-s1");
      assertThat(reader.text("p")).isEqualTo("Words and words. ".repeat(200));
    }
  }

  @Test
  void folioesAreArtifacts() throws IOException {
    try (TagReader reader = new TagReader(write(document(p("p", "Words"))))) {
      assertThat(reader.artifacts()).containsExactly("1");
    }
  }

  @Test
  void undescribedPicturesWithholdTheClaims() throws IOException {
    assertThat(xmp(document(p("p", s("s", image("A cat")))))).contains("pdfuaid:part");
    assertThat(xmp(document(p("p", s("s", image(" "))))))
        .doesNotContain("pdfuaid")
        .doesNotContain("pdfaid")
        .contains("A work");
  }

  @Test
  void pagesThatLackWordsAreABug() {
    Document document = document(p("p", "Words"));
    PagedDocument blank =
        new PagedDocument(
            List.of(new PagedDocument.Page("1", 100, 100, List.of())), new PageMap(List.of()));
    assertThatThrownBy(
            () ->
                new PdfWriter()
                    .write(document, blank, PdfOptions.DEFAULTS, new ByteArrayOutputStream()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("p-s1");
  }

  @Test
  void aFrameThatBelongsToNothingIsABug() {
    PagedDocument other = Galley.set(document(p("p", "Words")), 10);
    assertThatThrownBy(
            () ->
                new PdfWriter()
                    .write(document(), other, PdfOptions.DEFAULTS, new ByteArrayOutputStream()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("belongs to no element");
  }

  private String xmp(Document document) throws IOException {
    try (TagReader reader = new TagReader(write(document))) {
      return new String(
          reader.file().getDocumentCatalog().getMetadata().toByteArray(),
          java.nio.charset.StandardCharsets.UTF_8);
    }
  }

  static byte[] write(Document document) throws IOException {
    return write(document, Standard.UA1);
  }

  static byte[] write(Document document, Standard standard) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfWriter().write(document, Galley.set(document, 12), PdfOptions.of(standard), out);
    return out.toByteArray();
  }

  private static Document untitled() {
    Document document = document(p("p", "Words"));
    return document.withMetadata(document.metadata().withDerivedTitle(" "));
  }

  private static Document rightToLeft() {
    return document(
        new Language("ar"),
        h("h", 1, "البحر هادئ"),
        p("p", "قال 25 رجلا: «السلام عليكم» ثم OK مضى."),
        p("v", "مُحَمَّد لا إله"));
  }

  private static Document scripts() {
    return document(
        p("zh", "海は静かです。中文"),
        p("emoji", "A 👩‍👩‍👧 and 🎈 and ﬁ"),
        p("hi", "क्षत्रिय हिन्दी"),
        p("el", "Καλημέρα, добрый день, e\u0301 é ẛ̣"),
        p("odd", "soft\u00ADhyphen, no\u00A0break, zero\u200Bwidth, join\u200Der"),
        p("bad", "\uE000 private, \uD800 half, \uFEFF mark, \uFFFE none, \u0000 nul, \u0007 bell"));
  }

  private static Block deep(int depth) {
    Block inner = p("p" + depth, "Deep");
    for (int i = depth; i > 0; i--) {
      inner = bullets("l" + i, item("i" + i, "", p("q" + i, "Item"), inner));
    }
    return inner;
  }

  private static Document hugeTable() {
    return document(
        table(
            "t",
            List.of(row("head", true, "Number", "Square", "")),
            IntStream.range(0, 60)
                .mapToObj(i -> row("r" + i, false, "" + i, "" + i * i, ""))
                .toArray(Block.Row[]::new)));
  }

  private static Document longLink() {
    return document(
        p("p", s("s", link("https://example.org/é ü", text("a very long link ".repeat(60))))),
        p("q", s("qs", link("mailto:keeper@example.org?x", text("keeper@example.org")))));
  }

  private static Document notes() {
    Block.Cell cell =
        new Block.Cell(
            Texts.id("c"),
            Texts.AT,
            false,
            1,
            1,
            List.of(s("cs", text("Cell"), reference("r1", "n", 1), reference("r2", "n", 1))));
    Block.Row row = new Block.Row(Texts.id("r"), Texts.AT, List.of(cell));
    return document(
        table("t", List.of(row("h", true, "A")), row), note("n", 1, p("np", "The note.")));
  }

  private static Document headings() {
    return document(
        IntStream.range(0, 300)
            .mapToObj(i -> h("h" + i, i % 3 + 1, "Heading " + i))
            .toArray(Block[]::new));
  }

  private static Document quotations() {
    return document(
        p(
            "p",
            s("s1", text("A "), q("q1", Part.FIRST, "“", "", text("b "), inner(Part.FIRST))),
            s("s2", q("q1", Part.MIDDLE, "", "", inner(Part.LAST), text(" c. "))),
            s("s3", q("q1", Part.LAST, "", "”", text("d")), text(" e "), first("q3", "f. ")),
            s("s4", q("q3", Part.LAST, "", "”", text("g")))),
        p("p2", s("s5", q("q4", Part.FIRST, "“", "", text("h.")))),
        p("p3", s("s6", q("q4", Part.LAST, "“", "”", text("i.")))));
  }

  private static org.trefoil.document.Inline inner(Part part) {
    boolean opens = part == Part.FIRST;
    return q("q2", part, opens ? "‘" : "", opens ? "" : "’", text(opens ? "x. " : "y."));
  }

  private static org.trefoil.document.Inline first(String id, String words) {
    return q(id, Part.FIRST, "“", "", text(words));
  }

  /** Callouts in quotations and callouts, headings in notes, with a division between. */
  private static Document nested() {
    return document(
        p("p", s("s", text("One"), reference("r", "n", 1), reference("r2", "n", 1))),
        note("n", 1, h("nh", 1, "Note"), division("nd", h("nh2", 2, "More"), p("np", "Words"))),
        quoted("q", callout("c", p("cp", "Words")), division("d", callout("c2", quoted("q2")))),
        callout("c3", callout("c4", p("cp4", "Words")), division("d2", callout("c5"))),
        bullets("l", item("i", "", callout("c6", h("h6", 1, "Heading")))));
  }

  private static Block quoted(String id, Block... blocks) {
    return new Block.Quote(
        Texts.id(id), Texts.AT, List.of(blocks), Optional.of(p(id + "-a", "N.")));
  }

  private static Block callout(String id, Block... blocks) {
    return new Block.Callout(
        Texts.id(id),
        Texts.AT,
        Block.CalloutKind.TIP,
        Optional.of(p(id + "-t", "Tip")),
        List.of(blocks));
  }

  private static Block division(String id, Block... blocks) {
    return new Block.Division(
        Texts.id(id), Texts.AT, new Language("de"), Direction.LTR, List.of(blocks));
  }

  private static Document hollow() {
    return document(
        new Block.Paragraph(Texts.id("p"), Texts.AT, List.of()),
        p("ps", s("s")),
        bullets("l"),
        bullets("l2", item("i", "")),
        new Block.CodeBlock(Texts.id("c"), Texts.AT, "", List.of()),
        note("n", 1),
        table("t", List.of(), Arrays.asList(row("r", false, "")).toArray(Block.Row[]::new)));
  }
}
