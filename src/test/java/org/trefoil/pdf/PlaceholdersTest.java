package org.trefoil.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trefoil.pdf.Texts.document;
import static org.trefoil.pdf.Texts.p;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trefoil.check.PdfCheck;
import org.trefoil.check.PdfValidation;
import org.trefoil.document.Document;
import org.trefoil.layout.PageStyle;
import org.trefoil.layout.Typesetter;
import org.trefoil.media.Assets;
import org.trefoil.media.FontLibrary;
import org.trefoil.report.Report;

class PlaceholdersTest {

  @TempDir Path folder;

  @Test
  void aSignAndALetterByItselfSayTheirNames() throws IOException {
    assertThat(content("An amulet \uD83E\uDDFF and the letter \u0B95."))
        .contains("/Alt (U+1F9FF NAZAR AMULET)", "/Alt (U+0B95 TAMIL LETTER KA)");
  }

  @Test
  void aWordIsReadAsAWord() throws IOException {
    assertThat(content("A word: \u0BA4\u0BAE\u0BBF\u0BB4\u0BCD."))
        .contains("/ActualText <FEFF0BA4>")
        .doesNotContain("/Alt");
  }

  private static String content(String text) throws IOException {
    try (PDDocument file = Loader.loadPDF(pdf(document(p("p", text)), Standard.UA1))) {
      return new String(file.getPage(0).getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void theTextStaysTheSourcesText(Standard standard) throws IOException {
    Document document =
        document(p("p", "\uD83E\uDDFF, \u0B95 and \u0BA4\u0BAE\u0BBF\u0BB4\u0BCD."));
    Path file = Files.write(folder.resolve("test.pdf"), pdf(document, standard));
    assertThat(PdfCheck.check(file, AllWords.of(document))).isEmpty();
    assertThat(PdfValidation.validate(file, Profiles.of(standard))).isEmpty();
  }

  private static byte[] pdf(Document document, Standard standard) throws IOException {
    var paged =
        new Typesetter(PageStyle.STANDARD, FontLibrary.with(List.of()))
            .typeset(document, Assets.NONE, new Report(document.source()));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfWriter().write(document, paged, PdfOptions.of(standard), out);
    return out.toByteArray();
  }
}
