package org.trefoil.epub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trefoil.epub.Building.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trefoil.document.Block;
import org.trefoil.document.Document;
import org.trefoil.document.Inline;
import org.trefoil.document.PlainText;
import org.trefoil.document.Sentence;
import org.trefoil.markdown.MarkdownReader;
import org.trefoil.refine.RefineOptions;
import org.trefoil.refine.Refinery;
import org.trefoil.report.Report;
import org.trefoil.source.Source;
import org.trefoil.source.Span;

class HostileBookTest {

  private final Building make = new Building();

  @Test
  void everyExampleOfTheCommonMarkSpecificationStandsInAValidBook() throws IOException {
    List<Block> blocks = new ArrayList<>();
    for (Example example : ExampleReader.readExamples(TestResources.getSpec())) {
      blocks.addAll(read(example.getSource()).blocks());
    }
    Document document = Records.named(Building.document(blocks.toArray(Block[]::new)));
    assertThat(document.blocks()).hasSizeGreaterThan(700);
    holds(document);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>\n\n<div onclick='x'>a</div>\n\n<!-- c -- d -->\n\n<a><b></a>",
        "[a](<b c> \"d\") [e](#f) ![g](h.png) [i](//j) [k](l:m) <http://n o> [p](http://[::) [q]()",
        "[a](http://é.example/ü?ö#ä) [b](http://x_y.example) [c](http://1.2.3) [d](http://a:99999)",
        "[a](https://x/%zz%4) [b](https://x/#a#b) [c](mailto:a b@c) [d](tel:+1 2) [e](HTTP://X.Y)",
        "[a](http://ex ample.org) [b](http://a.b\\c) [c](https://a@b@c/) [d](http://%41.b/) [e](http:/x)",
        "[a](http://-a-.example) [b](http://a..b) [c](http://xn--a) [d](https://😀.example/😀)",
        "\u0001\u0002 \uFFFE \uFFFF \uD800 x \uDC00 &#0; &#1; &#xD800; &#x10FFFF; \u0085 \u009F",
        "# {#1x}\n\n# a {#a b}\n\n## {#é}\n\n######\n\n# ![](x.png)\n\n# &nbsp;",
        "- \n- \n  1. \n\n\n> \n\n```\n```\n\n|a|\n|-|\n\n: x\n\n***\n***",
        "| a | b |\n|---|:-:|\n| 1 |\n| 1 | 2 | 3 |\n\n| |\n|-|\n| |",
        "0. a\n1. b\n\n999999999. c\n\n* x\n+ y\n- z\n\n- [ ] \n- [x]\n",
        "[^a] [^b][^a]\n\n[^a]: x [^a] [^c]\n\n[^c]:\n\n[^d]: > y\n\n[x[^a]y](http://z)",
        "$$\n\n$$ $`$ $x<y$ $$a&b$$",
        "<span lang=\"xx-yyyyyyyyyy\">a</span> <span lang=\"\" dir=\"up\">b</span> [c]{lang=he}",
        "<div lang=\"ar\" dir=\"rtl\">\n\n# أ\n\nنص\n\n</div>\n\n<div lang=\"he\">\n\n# א\n\n</div>",
        "*[A]: \"<>&\n\nA **A** `A` ~~A~~ ^A^ ~A~",
        "> [!NOTE]\n\n> [!TIP] *x*\n> ## y\n> - z\n\n> [!CAUTION]\n> > [!WARNING]\n> > w",
        "term\n: # h\n: > q\n:     code\n\nterm2\n\nterm3\n: \n"
      })
  void hostileMarkdownMakesAValidBook(String markdown) {
    Source source = Source.of("hostile.md", markdown);
    Report report = new Report(source);
    Document read = new MarkdownReader().read(source, report);
    holds(Refinery.refine(read, RefineOptions.NONE, report));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 6})
  void threeHundredHeadingsMakeAValidBook(int levels) {
    Block[] blocks =
        IntStream.range(0, 300)
            .mapToObj(i -> make.heading(1 + i % levels, "Heading " + i))
            .toArray(Block[]::new);
    Unpacked book = holds(Building.document(blocks));
    assertThat(book.texts()).hasSize(300 / levels);
  }

  @Test
  void oneHugeParagraphMakesAValidBook() {
    String[] sentences = new String[3_000];
    Arrays.fill(sentences, "A sentence of some fifty characters, more or less. ");
    assertThat(holds(Building.document(make.paragraph(sentences))).texts()).hasSize(1);
  }

  @Test
  void deepNestingIsWrittenWithoutFallingOver() {
    Block block = make.paragraph("At the bottom.");
    Inline inline = text("deep");
    for (int i = 0; i < 100; i++) {
      block = new Block.Quote(make.id(), Span.START, List.of(block), java.util.Optional.empty());
      inline = new Inline.Emphasis(Span.START, List.of(inline));
    }
    holds(Building.document(block, make.paragraph(inline)));
  }

  @Test
  void aTextFullOfChanceCharactersKeepsThemAll() {
    Random random = new Random(11);
    Block[] blocks = new Block[200];
    for (int i = 0; i < blocks.length; i++) {
      StringBuilder words = new StringBuilder("x");
      for (int k = 0; k < 60; k++) {
        int range = random.nextInt(3);
        words.appendCodePoint(random.nextInt(range == 0 ? 0x80 : range == 1 ? 0x3000 : 0x30000));
      }
      String value = words.toString();
      blocks[i] =
          i % 3 == 0
              ? make.heading(1 + i % 6, value)
              : make.figure(Building.image(value, value), make.paragraph(value));
    }
    holds(Building.document(Building.metadata(blocks[0].toString(), "en"), blocks));
  }

  private static Document read(String markdown) {
    Source source = Source.of("hostile.md", markdown);
    Document read = new MarkdownReader().read(source, new Report(source));
    return read.withMetadata(Building.metadata("Hostile", "en"));
  }

  /** A book holds when EPUBCheck is content and every sentence is the same in it. */
  private static Unpacked holds(Document document) {
    Unpacked book = Unpacked.book(document);
    assertThat(book.findings()).isEmpty();
    BookText text = BookText.of(book);
    for (Sentence sentence : Records.all(document, Sentence.class)) {
      assertThat(text.at(sentence.id().value())).isEqualTo(expected(sentence));
    }
    return book;
  }

  /** What XML can't say is a replacement character in the book. */
  private static String expected(Sentence sentence) {
    StringBuilder out = new StringBuilder();
    PlainText.of(sentence)
        .codePoints()
        .map(c -> isXml(c) ? c : 0xFFFD)
        .forEach(out::appendCodePoint);
    return out.toString();
  }

  private static boolean isXml(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || c >= ' ' && c < 0xD800
        || c >= 0xE000 && c < 0xFFFE
        || c > 0xFFFF;
  }
}
