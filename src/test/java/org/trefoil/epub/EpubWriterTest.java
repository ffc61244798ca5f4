package org.trefoil.epub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.trefoil.epub.Building.text;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.trefoil.document.Block;
import org.trefoil.document.Document;
import org.trefoil.document.Inline;
import org.trefoil.document.PlainText;
import org.trefoil.document.Sentence;
import org.trefoil.media.Assets;
import org.trefoil.report.Code;
import org.trefoil.report.Report;
import org.trefoil.source.Span;

class EpubWriterTest {

  private static Unpacked every;

  private final Building make = new Building();

  @BeforeAll
  static void writeEverything() {
    every = Unpacked.book(EveryConstruct.document(), EveryConstruct.assets());
  }

  @Test
  void everyConstructMakesAValidBook() {
    assertThat(every.findings()).isEmpty();
  }

  @Test
  void theTextOfEverySentenceIsThatOfTheDocumentAndInItsOrder() {
    BookText text = BookText.of(every);
    List<Sentence> sentences = Records.all(EveryConstruct.document(), Sentence.class);
    assertThat(sentences).hasSizeGreaterThan(40);
    for (Sentence sentence : sentences) {
      assertThat(text.at(sentence.id().value())).isEqualTo(PlainText.of(sentence));
    }
    List<String> ids = sentences.stream().map(s -> s.id().value()).toList();
    assertThat(
            text.elements().stream()
                .flatMap(element -> element.attribute("id").stream())
                .filter(ids::contains))
        .isEqualTo(ids);
  }

  @Test
  void blocksWithoutSentencesKeepTheirTextToo() {
    BookText text = BookText.of(every);
    for (Block.CodeBlock code : Records.all(EveryConstruct.document(), Block.CodeBlock.class)) {
      assertThat(text.at(code.id().value())).isEqualTo(String.join("\n", code.lines()));
    }
    for (Block.MathBlock math : Records.all(EveryConstruct.document(), Block.MathBlock.class)) {
      assertThat(text.at(math.id().value())).isEqualTo(math.tex());
    }
  }

  @Test
  void theSameBookIsTheSameBytes() {
    byte[] again = Unpacked.book(EveryConstruct.document(), EveryConstruct.assets()).bytes();
    assertThat(again).isEqualTo(every.bytes());
  }

  @Test
  void theArchiveBeginsWithItsTypeAsEpubAsks() {
    ByteBuffer head = ByteBuffer.wrap(every.bytes()).order(ByteOrder.LITTLE_ENDIAN);
    assertThat(head.getShort(8)).as("stored").isZero();
    assertThat(head.getShort(28)).as("extra field").isZero();
    assertThat(head.getInt(10)).as("1980-02-01, midnight").isEqualTo(0x00410000);
    assertThat(new String(every.bytes(), 30, 28, java.nio.charset.StandardCharsets.US_ASCII))
        .isEqualTo("mimetypeapplication/epub+zip");
  }

  @Test
  void filesAreNamedByUsAndStandInOrder() {
    assertThat(every.files().keySet())
        .allMatch(name -> name.matches("[A-Za-z0-9./-]+"))
        .containsExactly(
            "mimetype",
            "META-INF/container.xml",
            "EPUB/package.opf",
            "EPUB/nav.xhtml",
            "EPUB/toc.ncx",
            "EPUB/style.css",
            "EPUB/text-001.xhtml",
            "EPUB/text-002.xhtml",
            "EPUB/text-003.xhtml",
            "EPUB/images/image-1.png",
            "EPUB/images/image-2.gif");
  }

  @Test
  void chaptersBeginAtLevelOneHeadingsAndWhatStandsBeforeIsAFileOfItsOwn() {
    assertThat(every.file("text-001.xhtml"))
        .contains("epub:type=\"titlepage\"", "Words before the first heading.")
        .contains("<title>The Kitchen</title>");
    assertThat(every.file("text-002.xhtml")).contains("role=\"doc-chapter\"", "<h1 ", "A house");
    assertThat(every.file("text-003.xhtml")).contains("<title>Zweites Kapitel</title>");
  }

  @Test
  void aDivisionThatGoesOnInAnotherFileKeepsItsLanguageAndIsNamedOnce() {
    assertThat(every.file("text-002.xhtml")).containsOnlyOnce("lang=\"de\" xml:lang=\"de\"");
    assertThat(every.file("text-003.xhtml")).contains("<div lang=\"de\" xml:lang=\"de\">");
  }

  @Test
  void theTableOfContentsIsTheTreeOfHeadings() {
    String flat = every.file("nav.xhtml").replace("\n", "");
    assertThat(flat)
        .containsPattern(
            "<ol><li><a href=\"text-002.xhtml#n[0-9]+\">A house</a><ol>"
                + "<li><a href=\"text-002.xhtml#n1\">Second &amp; third</a><ol>"
                + "<li><a href=\"text-002.xhtml#n[0-9]+\">Ranked lower</a></li></ol></li></ol></li>"
                + "<li><a href=\"text-003.xhtml#n[0-9]+\" lang=\"de\" xml:lang=\"de\">Zweites Kapitel</a></li></ol>");
    assertThat(every.file("toc.ncx")).contains("<text>Ranked lower</text>", "playOrder=\"4\"");
  }

  @Test
  void aTextWithoutHeadingsHasItsTitleAsTheOnlyEntry() {
    Unpacked book = Unpacked.book(Building.document(make.paragraph("One. ", "Two.")));
    assertThat(book.file("nav.xhtml")).containsOnlyOnce("<a href=\"text-001.xhtml\">A title</a>");
    assertThat(book.findings()).isEmpty();
  }

  @Test
  void aNumberedListIsCountedRightEvenWithoutTheStyleSheet() {
    assertThat(every.text())
        .containsPattern("<ol id=\"n[0-9]+\" class=\"tight paren-decimal\" start=\"7\">")
        .containsPattern("<ol id=\"n[0-9]+\" class=\"tight\" type=\"i\">");
  }

  @Test
  void anInlineQuotationIsOneElementThatHoldsItsMarks() {
    List<String> quotations =
        BookText.of(every).elements().stream()
            .filter(e -> e.attribute("class").filter("quotation"::equals).isPresent())
            .flatMap(e -> e.attribute("id").stream())
            .toList();
    assertThat(quotations).hasSize(3).doesNotHaveDuplicates();
    assertThat(every.text())
        .contains("“It is late. </span></span>")
        .contains("<span class=\"quotation-continued\">Go to bed.”</span>")
        .containsPattern("\">“The <span class=\"quotation\" id=\"n[0-9]+\">‘lamp’</span>”</span>");
  }

  @Test
  void aBlockQuoteStandsTogetherWithTheOneWhoIsQuoted() {
    assertThat(every.text().replace("\n", ""))
        .containsPattern(
            "<figure class=\"quote\"><blockquote id=\"[^\"]+\">.*</blockquote>"
                + "<figcaption id=\"[^\"]+\" class=\"attribution\">.*— Aune Verhoeven");
  }

  @Test
  void aNoteIsReachedFromEachReferenceAndLeadsBackToEach() {
    String text = every.text();
    String note =
        text.replaceAll(
            "(?s).*<aside id=\"(n[0-9]+)\" epub:type=\"footnote\" role=\"doc-footnote\">\n<p id=\"n[0-9]+\"><span class=\"note-number\">1.*",
            "$1");
    assertThat(note).matches("n[0-9]+");
    List<String> references =
        java.util.regex.Pattern.compile(
                "<sup><a id=\"(n[0-9]+)\" epub:type=\"noteref\" role=\"doc-noteref\" href=\"#"
                    + note
                    + "\">1</a></sup>")
            .matcher(text)
            .results()
            .map(result -> result.group(1))
            .toList();
    assertThat(references).hasSize(2);
    assertThat(text)
        .contains(
            "role=\"doc-backlink\" href=\"#"
                + references.get(0)
                + "\" aria-label=\"Back to reference 1 to note 1\"")
        .contains(
            "role=\"doc-backlink\" href=\"#"
                + references.get(1)
                + "\" aria-label=\"Back to reference 2 to note 1\"");
  }

  @Test
  void aReferenceInsideALinkStandsBehindIt() {
    assertThat(every.text())
        .containsPattern("and more</a><sup><a id=\"n[0-9]+\" epub:type=\"noteref\"");
  }

  @Test
  void cellsThatHeadSaySoAndAlignmentFollowsTheColumnUnderSpans() {
    assertThat(every.text().replaceAll(" id=\"[^\"]*\"", "").replaceAll("</?span>", ""))
        .contains("<tr><td></td><th scope=\"col\" class=\"center\" colspan=\"2\">Heights</th></tr>")
        .contains("<th scope=\"row\" rowspan=\"2\">Monday</th><td class=\"center\">1</td>")
        .contains("<tr><td class=\"center\">3</td><td class=\"end\">4</td></tr>");
  }

  @Test
  void picturesAreDescribedDecorativeOrOwnedUpTo() {
    assertThat(every.text())
        .contains("alt=\"A lamp on a table\" width=\"40\" height=\"30\"/>")
        .contains("<img src=\"images/image-2.gif\" alt=\"\" role=\"presentation\"")
        .contains("alt=\"Image without a description\" class=\"undescribed\"")
        .contains("<span class=\"missing\">A picture that is gone</span>");
  }

  @Test
  void languagesAndDirectionsThatDifferAreStated() {
    assertThat(every.text())
        .contains("<span lang=\"ar\" xml:lang=\"ar\" dir=\"rtl\">صباح الخير</span>")
        .containsPattern("<div id=\"n[0-9]+\" lang=\"ar\" xml:lang=\"ar\" dir=\"rtl\">")
        .containsPattern("<pre id=\"n[0-9]+\" dir=\"ltr\"><code class=\"language-sh\">");
  }

  @Test
  void aRightToLeftBookRunsFromRightToLeft() {
    Document document =
        Building.document(Building.metadata("الميناء", "ar"), make.paragraph("البحر هادئ."));
    Unpacked book = Unpacked.book(document);
    assertThat(book.file("text-001.xhtml")).contains("lang=\"ar\" xml:lang=\"ar\" dir=\"rtl\"");
    assertThat(book.file("package.opf")).contains("page-progression-direction=\"rtl\"");
    assertThat(book.file("nav.xhtml")).contains(">المحتويات<");
    assertThat(book.findings()).isEmpty();
  }

  @Test
  void ourOwnWordsSayTheirLanguageWhereItIsNotTheBooks() {
    Unpacked book =
        Unpacked.book(
            Building.document(Building.metadata("Talo", "fi"), make.paragraph("Yksi talo.")));
    assertThat(book.file("nav.xhtml"))
        .contains("<h1 id=\"contents\" lang=\"en\" xml:lang=\"en\">Contents</h1>");
    assertThat(book.file("package.opf"))
        .contains("<meta property=\"schema:accessibilitySummary\" xml:lang=\"en\">");
    assertThat(book.findings()).isEmpty();
  }

  @Test
  void aLinkThatLeadsNowhereBecomesTextAndIsReported() {
    Unpacked book =
        Unpacked.book(
            Building.document(
                make.paragraph(
                    Building.link("javascript:alert(1)", text("one")),
                    Building.link("other.md", text("two")),
                    Building.link(new org.trefoil.document.NodeId("gone"), text("three")),
                    new Inline.Link(
                        Span.START,
                        new Inline.Target.Fragment("nowhere"),
                        "",
                        List.of(text("four"))))));
    assertThat(book.text()).contains(">onetwothreefour</span>");
    assertThat(book.report().diagnostics())
        .hasSize(4)
        .allMatch(finding -> finding.code() == Code.BROKEN_LINK);
  }

  @Test
  void anEmptyDocumentIsAValidBook() {
    Unpacked book = Unpacked.book(Building.document(Building.metadata("  ", "en")));
    assertThat(book.findings()).isEmpty();
    assertThat(book.file("package.opf")).contains(">Untitled</dc:title>");
  }

  @Test
  void twoNodesOfOneNameAreAMistakeOfOurs() {
    Block.Paragraph paragraph = make.paragraph("Twice.");
    assertThatThrownBy(() -> Unpacked.book(Building.document(paragraph, paragraph)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(paragraph.id().value());
  }

  @Test
  void anErrorOfTheStreamReachesTheCaller() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("disk full");
          }
        };
    Document document = EveryConstruct.document();
    assertThatThrownBy(
            () ->
                new EpubWriter(EpubOptions.DEFAULT)
                    .write(document, Assets.NONE, full, new Report(document.source())))
        .isInstanceOf(IOException.class)
        .hasMessage("disk full");
  }

  @Test
  void noScriptHandlerOrStrangeAddressEverStandsInABook() {
    String hostile = "\"><script>alert(1)</script><img src=x onerror='alert(1)'>";
    String[] addresses = {
      "javascript:alert(1)", "JaVaScRiPt:x", " javascript:x", "vbscript:x", "data:text/html,x",
      "file:///etc/passwd", "//evil.example", "/etc", "\u0001javascript:x", "java\nscript:x"
    };
    Inline[] links =
        Arrays.stream(addresses)
            .map(address -> Building.link(address, text(hostile)))
            .toArray(Inline[]::new);
    Block.CodeBlock code = new Block.CodeBlock(make.id(), Span.START, hostile, List.of(hostile));
    Unpacked book =
        Unpacked.book(
            Building.document(
                Building.metadata(hostile, "en"),
                make.paragraph(links),
                code,
                make.figure(Building.image(hostile, hostile), null)));
    String all =
        book.files().keySet().stream()
            .filter(name -> name.startsWith("EPUB/") && !name.endsWith(".css"))
            .map(name -> book.file(name.substring("EPUB/".length())))
            .collect(Collectors.joining());
    assertThat(all).doesNotContain("<script", "<img", "href=\"java", "href=\"file", "href=\"data");
    assertThat(book.findings()).isEmpty();
  }
}
