package org.trefoil.epub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trefoil.Programs;
import org.trefoil.document.Document;
import org.trefoil.layout.PageStyle;
import org.trefoil.layout.PagedDocument;
import org.trefoil.layout.Typesetter;
import org.trefoil.markdown.MarkdownReader;
import org.trefoil.media.Assets;
import org.trefoil.media.FontLibrary;
import org.trefoil.pdf.PdfOptions;
import org.trefoil.pdf.PdfWriter;
import org.trefoil.refine.RefineOptions;
import org.trefoil.refine.Refinery;
import org.trefoil.report.Report;
import org.trefoil.source.Source;

/** Page k of the book begins with the words that page k of the PDF begins with, says poppler. */
class PageParityTest {

  /** So many letters decide. */
  private static final int ENOUGH = 14;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"en, Boats and tides", "de, Über die Fähren", "ru, О паромах"})
  void pagesBeginAtTheSameWords(String language, String words) throws Exception {
    Path pdftotext = Programs.require("pdftotext");
    Document document = document(book(language, words));
    Report report = new Report(document.source());
    PagedDocument paged =
        new Typesetter(PageStyle.STANDARD, FontLibrary.with(List.of()))
            .typeset(document, Assets.NONE, report);
    Path pdf = folder.resolve("book.pdf");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new PdfWriter().write(document, paged, PdfOptions.DEFAULTS, bytes);
    Files.write(pdf, bytes.toByteArray());
    List<String> starts = starts(document, paged, report);
    assertThat(starts).hasSizeGreaterThan(3);
    for (int page = 1; page <= starts.size(); page++) {
      String start = starts.get(page - 1);
      String head = page == 1 ? "" : letters(words);
      assertThat(letters(text(pdftotext, pdf, page))).as("page " + page).startsWith(head + start);
    }
  }

  private static Document document(String markdown) {
    Source source = Source.of("book.md", markdown);
    Report report = new Report(source);
    return Refinery.refine(new MarkdownReader().read(source, report), RefineOptions.NONE, report);
  }

  /** An article of unequal paragraphs, each word of which stands once. */
  private static String book(String language, String words) {
    StringBuilder book = new StringBuilder("---\nlang: " + language + "\n---\n# " + words + "\n\n");
    for (int i = 0; i < 90; i++) {
      for (int k = 0; k <= i % 7; k++) {
        book.append(words).append(' ').append(name(i, k)).append(" *").append(name(k, i));
        book.append("* ").append(words).append(". ");
      }
      book.append("\n\n");
    }
    return book.toString();
  }

  private static String name(int i, int k) {
    String letters = "bdfgklmnprst";
    return ""
        + letters.charAt(i % 12)
        + "a"
        + letters.charAt(i / 12)
        + "o"
        + letters.charAt(k % 12)
        + "e"
        + letters.charAt(k / 12);
  }

  /** The first letters behind each page mark of the book. */
  private static List<String> starts(Document document, PagedDocument paged, Report report)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Companions pages = new Companions(paged.pageMap(), Optional.empty());
    new EpubWriter(EpubOptions.DEFAULT).write(document, Assets.NONE, pages, out, report);
    StringBuilder text = new StringBuilder();
    Unpacked.unzip(out.toByteArray())
        .forEach(
            (name, file) -> {
              if (name.startsWith("EPUB/text-")) {
                text.append(
                    new String(file, StandardCharsets.UTF_8)
                        .replaceFirst("(?s)<head>.*</head>", ""));
              }
            });
    List<String> starts = new ArrayList<>();
    Matcher mark = Pattern.compile("<span epub:type=\"pagebreak\"[^>]*>").matcher(text);
    while (mark.find()) {
      String rest =
          letters(text.substring(mark.end(), mark.end() + 600).replaceAll("<[^>]*(>|$)", ""));
      starts.add(rest.substring(0, ENOUGH));
    }
    return starts;
  }

  private static String letters(String text) {
    return text.replaceAll("[^\\p{L}]", "");
  }

  private static String text(Path pdftotext, Path pdf, int page) throws Exception {
    String number = Integer.toString(page);
    Process process =
        new ProcessBuilder(
                pdftotext.toString(),
                "-f",
                number,
                "-l",
                number,
                "-enc",
                "UTF-8",
                pdf.toString(),
                "-")
            .redirectErrorStream(true)
            .start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(text).isZero();
    return text;
  }
}
