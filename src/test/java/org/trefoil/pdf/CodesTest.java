package org.trefoil.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.trefoil.pdf.Texts.document;
import static org.trefoil.pdf.Texts.p;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trefoil.check.PdfValidation;
import org.trefoil.document.Block;
import org.trefoil.document.Document;
import org.trefoil.language.Language;
import org.trefoil.layout.PageStyle;
import org.trefoil.layout.Typesetter;
import org.trefoil.media.Assets;
import org.trefoil.media.FontLibrary;
import org.trefoil.report.Report;

/** What programs that know nothing of ActualText take out of a file, by codes alone (PDFBox). */
class CodesTest {

  @TempDir Path folder;

  private static byte[] typeset(Document document, FontLibrary fonts) throws IOException {
    var pages =
        new Typesetter(new PageStyle(200, 400, 20, 11, 1.4), fonts)
            .typeset(document, Assets.NONE, new Report(document.source()));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfWriter().write(document, pages, PdfOptions.of(Standard.UA1), out);
    return out.toByteArray();
  }

  private static byte[] typeset(Document document) throws IOException {
    return typeset(document, FontLibrary.with(List.of()));
  }

  private static String extracted(byte[] pdf) throws IOException {
    try (PDDocument file = Loader.loadPDF(pdf)) {
      // the number of the page comes first in the stream
      return new PDFTextStripper().getText(file).replaceFirst("^1\\R", "");
    }
  }

  @Test
  void aHyphenOfALineIsASoftOneForEverybody() throws IOException {
    String words = "Rechtsschutzversicherungsgesellschaften unterschreiben nichts Well-known";
    byte[] pdf = typeset(document(new Language("de"), p("p", words)));
    String text = extracted(pdf);
    assertThat(text).contains("\u00AD");
    assertThat(text.replaceAll("\u00AD\\R", "").replaceAll("\\s+", " ").strip()).isEqualTo(words);
    Path file = Files.write(folder.resolve("hyphens.pdf"), pdf);
    assertThat(PdfValidation.validate(file, Profiles.of(Standard.UA1))).isEmpty();
  }

  @Test
  void aGlyphWithTwoMeaningsHasTwoCodesAndIsEmbeddedOnce() throws IOException {
    byte[] pdf = typeset(document(p("p", "one\u00A0two three\u00AD\u00AD")));
    try (PDDocument file = Loader.loadPDF(pdf)) {
      var fonts = file.getPage(0).getResources();
      for (COSName name : fonts.getFontNames()) {
        var font = (PDType0Font) fonts.getFont(name);
        var seen = new TreeSet<String>();
        for (int code = 0; code < 0x10000; code++) {
          String meaning = font.toUnicode(code);
          if (meaning != null && !meaning.isEmpty()) {
            assertThat(seen.add(meaning)).as("a second code for " + meaning).isTrue();
            assertThat(font.codeToGID(code)).isPositive();
          }
        }
        assertThat(seen).contains(" ", "\u00A0", "o");
        COSDictionary descriptor = font.getDescendantFont().getFontDescriptor().getCOSObject();
        assertThat(descriptor.containsKey(COSName.CID_SET)).isFalse();
      }
    }
    assertThat(extracted(pdf)).contains("one\u00A0two");
  }

  @Test
  void noCodeMeansALineEndSoThatReadersEndEachLineOnce() throws IOException {
    var code = new Block.CodeBlock(Texts.id("c"), Texts.AT, "", List.of("if a:", "\tb()", "c()"));
    byte[] pdf = typeset(document(code));
    try (PDDocument file = Loader.loadPDF(pdf)) {
      var fonts = file.getPage(0).getResources();
      var meanings = new TreeSet<String>();
      for (COSName name : fonts.getFontNames()) {
        for (int glyph = 1; glyph < 0x4000; glyph++) {
          String meaning = fonts.getFont(name).toUnicode(glyph);
          meanings.add(meaning == null ? "" : meaning);
        }
      }
      assertThat(meanings).contains("\t", "i").doesNotContain("\n");
    }
    try (TagReader reader = new TagReader(pdf)) {
      assertThat(reader.text("c")).isEqualTo("if a:\n\tb()\nc()");
    }
  }

  @Test
  void aLigatureFromTheRightIsReadInItsOrder() throws IOException {
    FontLibrary fonts = FontLibrary.ofMachine();
    assumeTrue(
        System.getenv("CI") != null || fonts.fallback(0x0644).isPresent(),
        "No font here has Arabic letters");
    byte[] pdf = typeset(document(new Language("ar"), p("p", "السلام لا سلام")), fonts);
    // one glyph, two codes: whoever turns the line round finds both letters where they belong
    assertThat(extracted(pdf).strip()).isEqualTo("السلام لا سلام");
    try (TagReader reader = new TagReader(pdf)) {
      assertThat(reader.text("p").strip()).isEqualTo("السلام لا سلام");
    }
    Path file = Files.write(folder.resolve("arabic.pdf"), pdf);
    assertThat(PdfValidation.validate(file, Profiles.of(Standard.UA1))).isEmpty();
  }
}
