package org.trefoil.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trefoil.check.Finding;
import org.trefoil.check.PdfCheck;
import org.trefoil.check.PdfValidation;
import org.trefoil.check.PdfValidation.Profile;
import org.trefoil.document.Document;
import org.trefoil.layout.PageStyle;
import org.trefoil.layout.Typesetter;
import org.trefoil.markdown.MarkdownReader;
import org.trefoil.media.Assets;
import org.trefoil.media.FontLibrary;
import org.trefoil.refine.RefineOptions;
import org.trefoil.refine.Refinery;
import org.trefoil.report.Report;
import org.trefoil.source.Source;

/** What books have: printed contents, and files that go with them. */
class BookTest {

  private static final COSName REF = COSName.getPDFName("Ref");
  private static final String TEXT =
      """
      ---
      title: A Book
      subtitle: With contents
      author: Somebody
      lang: LANG
      contents: true
      ---

      # One *and* `code`[^n]

      Words.

      ## Within “one”

      ### Deeper

      Words, <span lang="fr">des mots</span>.

      # Two

      [^n]: A note.
      """;

  private static final List<Attachment> FILES =
      List.of(
          attachment("b.csv", "text/csv", Attachment.Relation.DATA),
          attachment("Büch.md", "text/markdown", Attachment.Relation.SOURCE),
          attachment("a.bin", "application/octet-stream", Attachment.Relation.SUPPLEMENT));

  @TempDir Path folder;

  private static Attachment attachment(String name, String type, Attachment.Relation relation) {
    return new Attachment(name, type, relation, name.getBytes(StandardCharsets.UTF_8));
  }

  private static Document book(String language) {
    Source source = Source.of("t.md", TEXT.replace("LANG", language));
    Report report = new Report(source);
    Document read = new MarkdownReader().read(source, report);
    return Refinery.refine(read, RefineOptions.NONE, report);
  }

  private static byte[] write(Document document, PdfOptions options) throws IOException {
    Typesetter typesetter =
        new Typesetter(PageStyle.on(PageStyle.Paper.A6), FontLibrary.with(List.of()));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Report report = new Report(document.source());
    new PdfWriter()
        .write(document, typesetter.typeset(document, Assets.NONE, report), options, out);
    return out.toByteArray();
  }

  private Path file(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("book.pdf"), bytes);
  }

  private List<String> faults(byte[] bytes, Document document) throws IOException {
    return PdfCheck.check(file(bytes), AllWords.of(document)).stream().map(Finding::rule).toList();
  }

  @Test
  void aFormulaCarriesItsMarkupWhereTheStandardLetsIt() throws IOException {
    Source source = Source.of("t.md", "# A\n\nIs $x^2$ or\n\n$$\\frac{a}{b}$$\n\nand $x^2$.");
    Report report = new Report(source);
    Document document =
        Refinery.refine(new MarkdownReader().read(source, report), RefineOptions.NONE, report);
    byte[] second = write(document, PdfOptions.of(Standard.UA2));
    assertThat(faults(second, document)).isEmpty();
    assertThat(PdfValidation.claims(file(second))).contains(Profile.PDF_A_4F);
    assertThat(PdfValidation.validate(file(second), PdfValidation.claims(file(second)))).isEmpty();
    assertThat(markup(second))
        .hasSize(3)
        .allSatisfy(xml -> assertThat(xml).startsWith("<math ").contains("alttext="))
        .anySatisfy(xml -> assertThat(xml).contains("<mfrac>"));
    assertThat(markup(second).get(2)).isEqualTo(markup(second).get(0));
    byte[] first = write(document, PdfOptions.of(Standard.UA1));
    assertThat(markup(first)).isEmpty();
    assertThat(PdfValidation.claims(file(first))).contains(Profile.PDF_A_2A);
  }

  /** The files of formulas, in the order of the tree. */
  private static List<String> markup(byte[] pdf) throws IOException {
    List<String> found = new ArrayList<>();
    try (PDDocument file = Loader.loadPDF(pdf)) {
      collect(file.getDocumentCatalog().getStructureTreeRoot(), found);
    }
    return found;
  }

  private static void collect(PDStructureNode node, List<String> into) throws IOException {
    COSArray files = node.getCOSObject().getCOSArray(COSName.getPDFName("AF"));
    if (files != null) {
      var file = new PDComplexFileSpecification((COSDictionary) files.getObject(0));
      byte[] bytes = file.getEmbeddedFile().toByteArray();
      into.add(new String(bytes, StandardCharsets.UTF_8));
    }
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureNode child) {
        collect(child, into);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Standard.class)
  void printedContentsConform(Standard standard) throws IOException {
    // Finnish has no words of ours, so the title is in English and says so
    for (String language : List.of("en", "fi")) {
      Document document = book(language);
      byte[] bytes = write(document, PdfOptions.of(standard));
      assertThat(faults(bytes, document)).isEmpty();
      assertThat(PdfValidation.validate(file(bytes), Profiles.of(standard))).isEmpty();
      try (TagReader reader = new TagReader(bytes)) {
        Invariants.check(reader);
        assertThat(reader.tree())
            .contains("TOCI")
            .contains("\"One and code \"")
            .contains("\"Two \"");
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Standard.class)
  void contentsThatLeadAstrayAreFoundOut(Standard standard) throws IOException {
    Document document = book("en");
    byte[] sound = write(document, PdfOptions.of(standard));
    assertThat(faults(Broken.by(f -> f.first("TOCI").removeItem(REF), sound), document))
        .contains("contents");
    assertThat(
            faults(
                Broken.by(
                    f -> f.first("TOCI").setItem(REF, f.all("TOCI").get(1).getItem(REF)), sound),
                document))
        .contains("contents");
    assertThat(
            faults(
                Broken.by(
                    f ->
                        f.all("Link")
                            .forEach(link -> link.setItem(COSName.S, COSName.getPDFName("Span"))),
                    sound),
                document))
        .contains("contents");
  }

  @Test
  void filesThatGoWithTheWorkAreThereAndConform() throws IOException {
    Document document = book("de");
    Map<Standard, List<Profile>> profiles =
        Map.of(
            Standard.UA1,
            List.of(Profile.PDF_UA_1, Profile.PDF_A_3A),
            Standard.UA2,
            List.of(Profile.PDF_UA_2, Profile.WTPDF_1_ACCESSIBILITY, Profile.PDF_A_4F));
    for (Standard standard : Standard.values()) {
      byte[] bytes = write(document, PdfOptions.of(standard).with(FILES));
      Path file = file(bytes);
      assertThat(PdfValidation.claims(file)).containsAll(profiles.get(standard));
      assertThat(PdfValidation.validate(file, PdfValidation.claims(file))).isEmpty();
      assertThat(attached(bytes))
          .containsExactlyInAnyOrderEntriesOf(
              Map.of("b.csv", "b.csv", "Büch.md", "Büch.md", "a.bin", "a.bin"));
    }
  }

  private static Map<String, String> attached(byte[] bytes) throws IOException {
    Map<String, String> attached = new TreeMap<>();
    try (PDDocument file = Loader.loadPDF(bytes)) {
      PDEmbeddedFilesNameTreeNode files = file.getDocumentCatalog().getNames().getEmbeddedFiles();
      for (PDComplexFileSpecification each : files.getNames().values()) {
        byte[] content = each.getEmbeddedFile().toByteArray();
        attached.put(each.getFileUnicode(), new String(content, StandardCharsets.UTF_8));
      }
    }
    return attached;
  }

  @Test
  void theSameFilesGiveTheSameBytes() throws IOException {
    PdfOptions options = PdfOptions.DEFAULTS.with(FILES);
    assertThat(write(book("en"), options)).isEqualTo(write(book("en"), options));
  }
}
