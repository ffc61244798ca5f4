package org.trefoil.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trefoil.pdf.Texts.document;
import static org.trefoil.pdf.Texts.h;
import static org.trefoil.pdf.Texts.image;
import static org.trefoil.pdf.Texts.inside;
import static org.trefoil.pdf.Texts.link;
import static org.trefoil.pdf.Texts.p;
import static org.trefoil.pdf.Texts.s;
import static org.trefoil.pdf.Texts.text;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trefoil.check.PdfValidation;
import org.trefoil.check.PdfValidation.Profile;
import org.trefoil.document.Document;
import org.trefoil.language.Language;
import org.trefoil.media.ImageAsset;

/** What the file says as a whole, and what it holds beside text. */
class FileTest {

  @TempDir Path folder;

  private static TagReader read(Document document) throws IOException {
    return new TagReader(PdfWriterTest.write(document));
  }

  @Test
  void bookmarksMirrorTheHeadingsAndLeadToTheirPages() throws IOException {
    Document document =
        document(
            h("a", 1, "First"),
            p("ap", "word ".repeat(400)),
            h("b", 2, "Second"),
            p("bp", "Words"),
            h("c", 1, "Third"));
    try (TagReader reader = read(document)) {
      var outline = reader.file().getDocumentCatalog().getDocumentOutline();
      PDOutlineItem first = outline.getFirstChild();
      assertThat(first.getTitle()).isEqualTo("First");
      assertThat(first.getFirstChild().getTitle()).isEqualTo("Second");
      assertThat(first.getNextSibling().getTitle()).isEqualTo("Third");
      assertThat(first.getNextSibling().getNextSibling()).isNull();
      var there = (PDPageXYZDestination) first.getFirstChild().getDestination();
      assertThat(there.retrievePageNumber()).isEqualTo(3);
      assertThat(there.getTop()).isPositive();
    }
  }

  @Test
  void pageLabelsAreThePrintedNumbers() {
    COSDictionary tree = PageLabels.of(List.of("i", "1", "2", "3", "7", "8", "A-1"));
    COSArray numbers = tree.getCOSArray(COSName.NUMS);
    assertThat(IntArrays.keys(numbers)).containsExactly(0, 1, 4, 6);
    assertThat(((COSDictionary) numbers.getObject(1)).getString(COSName.P)).isEqualTo("i");
    assertThat(((COSDictionary) numbers.getObject(5)).getInt(COSName.ST)).isEqualTo(7);
  }

  @Test
  void theCatalogNamesTitleLanguageDirectionAndColours() throws IOException {
    try (TagReader reader = read(document(new Language("ar"), p("p", "البحر")))) {
      PDDocument file = reader.file();
      COSDictionary catalog = file.getDocumentCatalog().getCOSObject();
      assertThat(file.getVersion()).isEqualTo(1.7f);
      assertThat(catalog.getString(COSName.LANG)).isEqualTo("ar");
      COSDictionary preferences = catalog.getCOSDictionary(COSName.getPDFName("ViewerPreferences"));
      assertThat(preferences.getNameAsString("Direction")).isEqualTo("R2L");
      assertThat(preferences.getBoolean("DisplayDocTitle", false)).isTrue();
      assertThat(file.getDocumentCatalog().getOutputIntents()).hasSize(1);
      assertThat(file.getDocumentCatalog().getPages().get(0).getCOSObject().getNameAsString("Tabs"))
          .isEqualTo("S");
    }
  }

  @Test
  void metadataStandsInXmpAndInfoAlike() throws IOException {
    Document plain = document(p("p", "Words"));
    Document document =
        plain.withMetadata(
            plain
                .metadata()
                .withDerivedTitle("Salt & <Light>")
                .withAuthors(List.of("Ana", "Bo"))
                .withDate(Instant.parse("2026-05-17T10:30:15.5Z")));
    try (TagReader reader = read(document)) {
      var info = reader.file().getDocumentInformation();
      assertThat(info.getTitle()).isEqualTo("Salt & <Light>");
      assertThat(info.getAuthor()).isEqualTo("Ana; Bo");
      assertThat(info.getCOSObject().getString(COSName.CREATION_DATE))
          .isEqualTo("D:20260517103015Z");
      String xmp =
          new String(
              reader.file().getDocumentCatalog().getMetadata().toByteArray(),
              StandardCharsets.UTF_8);
      assertThat(xmp)
          .contains("<rdf:li xml:lang=\"x-default\">Salt &amp; &lt;Light&gt;</rdf:li>")
          .contains("<rdf:li>Ana</rdf:li><rdf:li>Bo</rdf:li>")
          .contains("<xmp:CreateDate>2026-05-17T10:30:15Z</xmp:CreateDate>");
    }
  }

  @Test
  void aLinkOverSeveralLinesIsOneAnnotationAPage() throws IOException {
    Document document =
        document(p("p", s("s", link("https://example.org/é", text("words ".repeat(150))))));
    try (TagReader reader = read(document)) {
      for (var page : reader.file().getPages()) {
        assertThat(page.getAnnotations()).hasSize(1);
        PDAnnotationLink link = (PDAnnotationLink) page.getAnnotations().get(0);
        assertThat(link.isPrinted()).isTrue();
        assertThat(link.getQuadPoints().length % 8).isZero();
        assertThat(link.getAction().getCOSObject().getString(COSName.URI))
            .isEqualTo("https://example.org/%C3%A9");
      }
    }
  }

  @Test
  void aLinkInsideTheWorkLeadsToThePageOfItsNode() throws IOException {
    Document document =
        document(
            p("p", s("s", inside("far", text("far away")))),
            p("q", "word ".repeat(400)),
            p("far", "Here"));
    try (TagReader reader = read(document)) {
      PDAnnotation link = reader.file().getPage(0).getAnnotations().get(0);
      COSArray there = link.getCOSObject().getCOSArray(COSName.DEST);
      PDDocument file = reader.file();
      assertThat(there.getObject(0))
          .isSameAs(file.getPage(file.getNumberOfPages() - 1).getCOSObject());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "png," + BufferedImage.TYPE_INT_ARGB,
    "png," + BufferedImage.TYPE_BYTE_GRAY,
    "jpg," + BufferedImage.TYPE_INT_RGB,
    "jpg," + BufferedImage.TYPE_BYTE_GRAY,
    "gif," + BufferedImage.TYPE_BYTE_INDEXED
  })
  void picturesOfEveryKindConform(String kind, int type) throws IOException {
    BufferedImage drawn = new BufferedImage(8, 6, type);
    drawn.setRGB(3, 3, 0x80FF0000);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    assertThat(ImageIO.write(drawn, kind, bytes)).isTrue();
    String media = kind.equals("jpg") ? "image/jpeg" : "image/" + kind;
    holds(new ImageAsset("picture." + kind, media, bytes.toByteArray(), 8, 6));
  }

  @Test
  void aPictureInInksBecomesLight() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(out);
      Raster inks = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 8, 6, 4, null);
      writer.write(new IIOImage(inks, null, null));
    } finally {
      writer.dispose();
    }
    holds(new ImageAsset("inks.jpg", "image/jpeg", bytes.toByteArray(), 8, 6));
  }

  private void holds(ImageAsset asset) throws IOException {
    Document document = document(p("p", s("s", image("A dot"), text(" and "), image("a dot"))));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfWriter()
        .write(document, Galley.set(document, 12, Optional.of(asset)), PdfOptions.DEFAULTS, out);
    Path file = Files.write(folder.resolve("test.pdf"), out.toByteArray());
    assertThat(PdfValidation.validate(file, List.of(Profile.PDF_UA_1, Profile.PDF_A_2A))).isEmpty();
    try (TagReader reader = new TagReader(out.toByteArray())) {
      assertThat(reader.tree()).contains("Figure Alt=A dot").contains("Figure Alt=a dot");
      var names = reader.file().getPage(0).getResources().getXObjectNames();
      assertThat(names).as("one picture drawn twice").hasSize(1);
    }
  }

  /** The keys of a number tree. */
  private static final class IntArrays {
    static List<Integer> keys(COSArray numbers) {
      return java.util.stream.IntStream.range(0, numbers.size() / 2)
          .mapToObj(i -> numbers.getInt(2 * i))
          .toList();
    }
  }
}
