package org.trefoil.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trefoil.pdf.Texts.document;
import static org.trefoil.pdf.Texts.image;
import static org.trefoil.pdf.Texts.p;
import static org.trefoil.pdf.Texts.s;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
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
import org.trefoil.media.ImageAsset;
import org.trefoil.report.Report;

class DrawingsTest {

  @TempDir Path folder;

  private final Document document = document(p("p", s("s", image("A cat"))));
  private final Report report = new Report(document.source());

  @ParameterizedTest
  @EnumSource
  void everyKindOfPaintConforms(Standard standard) throws IOException {
    holds(Files.readAllBytes(Path.of("src/test/resources/pictures/shapes.svg")), standard);
  }

  @ParameterizedTest
  @EnumSource
  void depthAndSizeStayWithinWhatIsAllowed(Standard standard) throws IOException {
    String deep = "<g transform='scale(1e6)' clip-path='url(#c)' opacity='.9'>";
    String wide = "<g clip-path='url(#c)'>";
    holds(
        svg(
            "<clipPath id='c'><rect width='50' height='50'/></clipPath>"
                + (deep.repeat(40)
                    + "<rect width='9' height='9' stroke='red'/>"
                    + "</g>".repeat(40))
                + (wide.repeat(60) + "<rect width='9' height='9' fill='blue'/>" + "</g>".repeat(60))
                + "<path d='M-1e300 1e40L1e99 5' stroke='red' stroke-dasharray='1e-9 1e9'/>"),
        standard);
  }

  private void holds(byte[] drawing, Standard standard) throws IOException {
    byte[] pdf = pdf(drawing, standard);
    Path file = Files.write(folder.resolve("test.pdf"), pdf);
    assertThat(report.diagnostics()).isEmpty();
    assertThat(PdfCheck.check(file, AllWords.of(document))).isEmpty();
    assertThat(PdfValidation.validate(file, Profiles.of(standard))).isEmpty();
    assertThat(pdf(drawing, standard)).isEqualTo(pdf);
  }

  @Test
  void aDrawingStaysOneAndIsEmbeddedOnce() throws IOException {
    try (PDDocument file = Loader.loadPDF(pdf(svg("<rect width='9' height='9'/>"), Standard.UA1))) {
      var resources = file.getPage(0).getResources();
      assertThat(resources.getXObjectNames()).hasSize(1);
      for (COSName name : resources.getXObjectNames()) {
        assertThat(resources.getXObject(name)).isInstanceOf(PDFormXObject.class);
      }
    }
  }

  @Test
  void colorsArriveOnThePageWhereTheyWereDrawn() throws IOException {
    byte[] drawing =
        svg(
            "<mask id='m'><rect width='100' height='50' fill='white'/></mask>"
                + "<rect width='100' height='100' fill='red'/>"
                + "<rect width='50' height='100' fill='#0000ff'/>"
                + "<g opacity='.5'><rect x='50' width='50' height='100'/></g>"
                + "<rect width='50' height='100' fill='lime' mask='url(#m)'/>");
    try (PDDocument file = Loader.loadPDF(pdf(drawing, Standard.UA1))) {
      int[] colors =
          Arrays.stream(
                  new PDFRenderer(file).renderImage(0, 2).getRGB(0, 0, 600, 800, null, 0, 600))
              .map(color -> color & 0xFFFFFF)
              .toArray();
      for (int wanted : new int[] {0x00FF00, 0x0000FF, 0x7F0000}) {
        long area = Arrays.stream(colors).filter(color -> isLike(color, wanted)).count();
        assertThat(area).as("area in %06x", wanted).isGreaterThan(2_000);
      }
      assertThat(Arrays.stream(colors).filter(color -> isLike(color, 0xFF0000)).count())
          .isLessThan(400);
    }
  }

  private static boolean isLike(int color, int wanted) {
    boolean like = true;
    for (int shift = 0; shift < 24; shift += 8) {
      like &= Math.abs((color >> shift & 255) - (wanted >> shift & 255)) < 4;
    }
    return like;
  }

  private byte[] pdf(byte[] drawing, Standard standard) throws IOException {
    Assets assets =
        new Assets(
            Map.of("picture.png", new ImageAsset("a.svg", "image/svg+xml", drawing, 100, 100)));
    var paged =
        new Typesetter(PageStyle.STANDARD, FontLibrary.with(java.util.List.of()))
            .typeset(document, assets, report);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfWriter().write(document, paged, PdfOptions.of(standard), out);
    return out.toByteArray();
  }

  private static byte[] svg(String inside) {
    String svg =
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 100 100'>" + inside + "</svg>";
    return svg.getBytes(StandardCharsets.UTF_8);
  }
}
