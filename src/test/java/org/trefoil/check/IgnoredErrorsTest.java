package org.trefoil.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trefoil.check.PdfValidation.Profile;
import org.trefoil.pipeline.Conversion;
import org.trefoil.pipeline.Manuscript;
import org.trefoil.pipeline.Options;
import org.trefoil.pipeline.Progress;
import org.trefoil.pipeline.Target;
import org.trefoil.report.Code;
import org.trefoil.speech.UnknownVoiceException;

/**
 * What the rules warn of is real: made as the source stands, without our repairs and stand-ins, a
 * file is rejected by veraPDF, EPUBCheck or our own checks. The repairs are undone in the finished
 * files, as a writer without them would have written.
 */
class IgnoredErrorsTest {

  @TempDir Path folder;

  private Path made(String markdown, Target target, Code told)
      throws IOException, UnknownVoiceException {
    Path text = folder.resolve("a.md");
    Files.writeString(text, markdown);
    Files.copy(
        Path.of("src/test/resources/lint/dot.png"),
        folder.resolve("dot.png"),
        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    Options options = Options.builder().targets(target).build();
    try (Conversion conversion = new Conversion(options, Progress.NONE)) {
      Manuscript manuscript = conversion.read(text);
      conversion.inspect(manuscript);
      assertThat(manuscript.report().diagnostics()).anyMatch(found -> found.code() == told);
      return conversion.convert(manuscript, folder).outputs().get(0).file();
    }
  }

  private interface Spoiling {
    void spoil(COSDictionary element);
  }

  private Path spoiled(Path pdf, String type, Spoiling spoiling) throws IOException {
    Path spoiled = folder.resolve("spoiled.pdf");
    try (PDDocument file = Loader.loadPDF(pdf.toFile())) {
      int[] count = {0};
      for (var key : List.copyOf(file.getDocument().getXrefTable().keySet())) {
        COSObject object = file.getDocument().getObjectFromPool(key);
        COSBase base = object.getObject();
        if (base instanceof COSDictionary element
            && type.equals(element.getNameAsString(COSName.S))) {
          spoiling.spoil(element);
          count[0]++;
        }
      }
      assertThat(count[0]).as(type).isPositive();
      file.save(spoiled.toFile());
    }
    return spoiled;
  }

  private static List<String> rejected(Path pdf) throws IOException {
    return PdfValidation.validate(pdf, List.of(Profile.PDF_UA_1)).stream()
        .map(Finding::rule)
        .toList();
  }

  private Path spoiled(Path epub, UnaryOperator<String> change) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(epub));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] bytes = in.readAllBytes();
        if (entry.getName().endsWith("html") || entry.getName().endsWith("opf")) {
          bytes = change.apply(new String(bytes, "UTF-8")).getBytes("UTF-8");
        }
        zip.putNextEntry(new ZipEntry(entry.getName()));
        zip.write(bytes);
      }
    }
    return Files.write(folder.resolve("spoiled.epub"), out.toByteArray());
  }

  @Test
  void anUndescribedPictureFailsWithoutItsStandIn() throws Exception {
    Path pdf = made("# A\n\n![](dot.png)\n", Target.PDF, Code.UNDESCRIBED_IMAGE);
    assertThat(rejected(spoiled(pdf, "Figure", figure -> figure.removeItem(COSName.ALT))))
        .contains("7.3-1");
  }

  @Test
  void aLinkOfASilentPictureHasNoName() throws Exception {
    Path epub =
        made(
            "# A\n\n[![](dot.png){.decorative}](https://example.org)\n",
            Target.EPUB,
            Code.SILENT_LINK);
    assertThat(BookCheck.check(epub)).extracting(Finding::rule).containsExactly("link-name");
  }

  @Test
  void aPictureThatMovesWithoutEndIsFound() throws Exception {
    Files.copy(Path.of("src/test/resources/lint/endless.gif"), folder.resolve("endless.gif"));
    Path epub = made("# A\n\n![Two colours](endless.gif)\n", Target.EPUB, Code.MOVING);
    assertThat(BookCheck.check(epub)).extracting(Finding::rule).containsExactly("moving");
  }

  @Test
  void anUndescribedPictureFailsInTheBookToo() throws Exception {
    Path epub = made("# A\n\n![](dot.png)\n", Target.EPUB, Code.UNDESCRIBED_IMAGE);
    Path spoiled = spoiled(epub, text -> text.replaceAll(" alt=\"[^\"]*\"", ""));
    // the picture, and the cover that was painted
    assertThat(BookCheck.check(spoiled))
        .extracting(Finding::rule)
        .containsExactly("image-alt", "image-alt");
  }

  @Test
  void aSkippedHeadingFailsAtItsRank() throws Exception {
    Path pdf = made("# A\n\n#### B\n\nWords.\n", Target.PDF, Code.SKIPPED_LEVEL);
    assertThat(rejected(spoiled(pdf, "H2", heading -> heading.setName(COSName.S, "H4"))))
        .contains("7.4.2-1");
  }

  @Test
  void aMissingTitleFails() throws Exception {
    Path epub = made("Words alone.\n", Target.EPUB, Code.NO_TITLE);
    Path spoiled = spoiled(epub, text -> text.replaceAll("<dc:title[^>]*>[^<]*</dc:title>", ""));
    assertThat(EpubValidation.validate(spoiled)).isNotEmpty();
  }

  @Test
  void aMissingLanguageFails() throws Exception {
    Path epub = made("# A\n\nWords.\n", Target.EPUB, Code.NO_LANGUAGE);
    Path spoiled = spoiled(epub, text -> text.replaceAll("<dc:language>[^<]*</dc:language>", ""));
    assertThat(EpubValidation.validate(spoiled)).isNotEmpty();
  }

  @Test
  void aBadLanguageTagFails() throws Exception {
    Path epub = made("[mare]{lang=x_!y} is the sea.\n", Target.EPUB, Code.BAD_LANGUAGE);
    Path spoiled = spoiled(epub, text -> text.replaceAll("lang=\"[^\"]*\"", "lang=\"x_!y\""));
    assertThat(EpubValidation.validate(spoiled)).isNotEmpty();
  }

  @Test
  void aLinkThatLeadsNowhereFails() throws Exception {
    Path epub = made("# A\n\nSee [B](#b).\n", Target.EPUB, Code.BROKEN_LINK);
    Path spoiled = spoiled(epub, text -> text.replace("See B.", "See <a href=\"#b\">B</a>."));
    assertThat(EpubValidation.validate(spoiled)).extracting(Finding::rule).contains("RSC-012");
  }

  @Test
  void anIdGivenTwiceFails() throws Exception {
    Path epub = made("# A {#a}\n\n## B {#a}\n", Target.EPUB, Code.DUPLICATE_ID);
    Path spoiled = spoiled(epub, text -> text.replaceAll("<h2 id=\"[^\"]*\"", "<h2 id=\"a\""));
    assertThat(EpubValidation.validate(spoiled)).extracting(Finding::rule).contains("RSC-005");
  }

  @Test
  void aPictureThatIsNotThereFails() throws Exception {
    Path epub = made("# A\n\n![A dot](dot.png)\n\n## \n", Target.EPUB, Code.EMPTY_HEADING);
    Path spoiled = spoiled(epub, text -> text.replaceAll("src=\"[^\"]*\"", "src=\"gone.png\""));
    assertThat(EpubValidation.validate(spoiled)).extracting(Finding::rule).contains("RSC-007");
  }
}
