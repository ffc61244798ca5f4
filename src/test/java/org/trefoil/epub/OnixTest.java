package org.trefoil.epub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trefoil.check.OnixCheck;
import org.trefoil.document.Block;
import org.trefoil.document.Document;
import org.trefoil.document.Edition;
import org.trefoil.document.Inline;
import org.trefoil.document.Metadata;
import org.trefoil.language.Language;
import org.trefoil.media.Assets;
import org.trefoil.media.ImageAsset;
import org.trefoil.report.Report;
import org.trefoil.source.Span;

/** What booksellers are told: each code is there when it is so, and not when it isn't. */
class OnixTest {

  private static final Assets ASSETS =
      new Assets(
          Map.of("a.png", new ImageAsset("image-1.png", "image/png", Pixels.png(2, 2), 2, 2)));

  private final Building make = new Building();

  private static Onix onix(Document document) throws IOException {
    return new EpubWriter(EpubOptions.DEFAULT)
        .write(document, ASSETS, OutputStream.nullOutputStream(), new Report(document.source()));
  }

  private static List<String> codes(Block... blocks) throws IOException {
    return onix(Building.document(blocks)).codes();
  }

  private Block picture(String alternative) {
    return make.figure(
        new Inline.Image(Span.START, "a.png", alternative, "", false), make.paragraph("A dot."));
  }

  private static Document stating(
      String identifier, String language, Edition edition, Block block) {
    Metadata metadata =
        new Metadata(
            "Tides & tables",
            true,
            "A year",
            List.of("Mara Lindqvist"),
            new Language(language),
            Optional.empty(),
            identifier,
            "",
            "",
            "",
            List.of(),
            edition);
    return Building.document(block).withMetadata(metadata);
  }

  @Test
  void aPlainTextSaysNoMoreThanIsSo() throws IOException {
    assertThat(codes(make.paragraph("Words. ")))
        .containsExactly("10", "13", "22", "30", "32", "36", "52");
  }

  @Test
  void headingsDescriptionsAndFormulasAreTold() throws IOException {
    assertThat(codes(make.heading(1, "One"))).contains("11", "29");
    assertThat(codes(picture("A dot"))).contains("14", "52");
    assertThat(codes(picture(""))).doesNotContain("14", "52");
    Inline math = new Inline.Math(Span.START, "x^2", "x squared");
    assertThat(codes(make.paragraph(math))).contains("17", "53").doesNotContain("35");
    Inline tex = new Inline.Math(Span.START, "\\foo");
    assertThat(codes(make.paragraph(tex))).contains("35").doesNotContain("17", "53");
  }

  @ParameterizedTest
  @CsvSource({
    "EPUB Accessibility 1.1 - WCAG 2.0 Level A, 80, 84",
    "EPUB Accessibility 1.1 - WCAG 2.1 Level AA, 81, 85",
    "EPUB Accessibility 1.1 - WCAG 2.2 Level AAA, 82, 86"
  })
  void conformityIsToldWhenItIsDeclared(String claim, String version, String level)
      throws IOException {
    Edition edition = new Edition("", claim, "Bay Press", "Seal", "https://example.org/");
    Document document = stating("", "en", edition, make.paragraph("Words. "));
    assertThat(onix(document).codes()).contains("04", version, level);
    assertThat(codes(make.paragraph("Words. "))).noneMatch(code -> code.matches("04|8."));
  }

  @ParameterizedTest
  @CsvSource({"en,eng", "de-AT,ger", "fr,fre", "zh-Hant,chi", "ar,ara", "pl,pol", "qaa,qaa"})
  void theFragmentIsSound(String language, String code, @TempDir Path folder) throws IOException {
    Edition edition =
        new Edition(
            "",
            "EPUB Accessibility 1.1 - WCAG 2.2 Level AA",
            "Bay <Press>",
            "Seal",
            "https://e.x/");
    Document document =
        stating("urn:isbn:9783161484100", language, edition, make.paragraph("Words. "));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    onix(document).write(out);
    Path file = Files.write(folder.resolve("a.onix.xml"), out.toByteArray());
    assertThat(OnixCheck.check(file)).isEmpty();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("<ProductIDType>15</ProductIDType><IDValue>9783161484100</IDValue>")
        .contains("<LanguageCode>" + code + "</LanguageCode>")
        .contains("<TitleText>Tides &amp; tables</TitleText>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<ProductFormFeatureValue>36<|<ProductFormFeatureValue>66<",
        "<ProductFormFeatureValue>36<|<ProductFormFeatureValue>13<",
        "<ProductFormFeatureValue>36<|<ProductFormFeatureValue>04<",
        "<NotificationType>03</NotificationType>|",
        "<ProductComposition>00</ProductComposition>|<Surprise/>"
      })
  void theCheckFindsWhatIsWrong(String from, String to, @TempDir Path folder) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    onix(Building.document(make.paragraph("Words. "))).write(out);
    String sound = out.toString(StandardCharsets.UTF_8);
    String broken = sound.replace(from, to == null ? "<DescriptiveDetail/>" : to);
    assertThat(broken).isNotEqualTo(sound);
    Path file = Files.writeString(folder.resolve("a.onix.xml"), broken);
    assertThat(OnixCheck.check(file)).isNotEmpty();
  }
}
