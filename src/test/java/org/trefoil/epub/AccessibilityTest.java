package org.trefoil.epub;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trefoil.document.Block;
import org.trefoil.document.Document;
import org.trefoil.document.Inline;
import org.trefoil.document.Metadata;
import org.trefoil.language.Language;
import org.trefoil.media.Assets;
import org.trefoil.media.ImageAsset;
import org.trefoil.source.Span;

class AccessibilityTest {

  private static final Assets ASSETS =
      new Assets(
          Map.of(
              "a.png", new ImageAsset("image-1.png", "image/png", Pixels.png(2, 2), 2, 2),
              "m.gif", new ImageAsset("image-2.gif", "image/gif", Pixels.gif(2), 1, 1)));

  private final Building make = new Building();

  @Test
  void aPlainTextClaimsNoMoreThanItHas() {
    Unpacked book = book(make.paragraph("Words."));
    assertThat(claims(book, "accessMode")).containsExactly("textual");
    assertThat(claims(book, "accessModeSufficient")).containsExactly("textual");
    assertThat(claims(book, "accessibilityFeature"))
        .containsExactly("readingOrder", "displayTransformability");
    assertThat(claims(book, "accessibilityHazard")).containsExactly("none");
    assertThat(claims(book, "accessibilitySummary").get(0))
        .contains("no headings", "no images that carry information");
  }

  @Test
  void headingsAreClaimedWhereThereAreSome() {
    Unpacked book = book(make.heading(1, "One"), make.paragraph("Words."));
    assertThat(claims(book, "accessibilityFeature"))
        .contains("structuralNavigation", "tableOfContents");
  }

  @Test
  void describedImagesAreClaimed() {
    Unpacked book = book(figure("a.png", "A dot"));
    assertThat(claims(book, "accessMode")).containsExactly("textual", "visual");
    assertThat(claims(book, "accessModeSufficient")).containsExactly("textual");
    assertThat(claims(book, "accessibilityFeature")).contains("alternativeText");
  }

  @Test
  void oneUndescribedImageTakesTheClaimAway() {
    Unpacked book = book(figure("a.png", "A dot"), figure("a.png", ""));
    assertThat(claims(book, "accessibilityFeature")).doesNotContain("alternativeText");
    assertThat(claims(book, "accessModeSufficient")).containsExactly("textual,visual");
    assertThat(claims(book, "accessibilitySummary").get(0)).contains("1 of 2");
  }

  @Test
  void decorationIsNothingToSee() {
    Unpacked book = book(make.figure(Building.decoration("a.png"), null));
    assertThat(claims(book, "accessMode")).containsExactly("textual");
    assertThat(claims(book, "accessibilityFeature")).doesNotContain("alternativeText");
  }

  @Test
  void anImageThatIsNotShownIsNothingToSee() {
    Unpacked book = book(figure("gone.png", "A lost dot"));
    assertThat(claims(book, "accessMode")).containsExactly("textual");
    assertThat(claims(book, "accessibilityFeature")).doesNotContain("alternativeText");
  }

  @Test
  void movingPicturesMakeTheHazardsUnknown() {
    Unpacked book = book(figure("m.gif", "A dancing dot"));
    assertThat(claims(book, "accessibilityHazard")).containsExactly("unknown");
  }

  @Test
  void formulasAreClaimedAsWhatTheyAre() {
    Unpacked book = book(make.paragraph(new Inline.Math(Span.START, "x^2")));
    assertThat(claims(book, "accessibilityFeature")).contains("latex");
  }

  @Test
  void conformityIsNeverClaimedByItself() {
    assertThat(book(make.paragraph("Words.")).file("package.opf"))
        .doesNotContain("conformsTo", "certifiedBy");
  }

  private Block figure(String source, String alternative) {
    return make.figure(Building.image(source, alternative), null);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de | vergrößern",
        "fr | agrandi",
        "es | ampliarse",
        "zh | 放大",
        "ar | تكبير",
      })
  void theSummaryIsInTheLanguageOfTheBook(String language, String enlarge) {
    Document document = Building.document(figure("a.png", ""), make.heading(1, "1"));
    Metadata stated = document.metadata().withLanguage(new Language(language));
    Unpacked book = Unpacked.book(document.withMetadata(stated), ASSETS);
    String summary = claims(book, "accessibilitySummary").get(0);
    assertThat(summary).containsIgnoringCase(enlarge).contains("1");
    assertThat(summary).doesNotContain("。 ", "The ");
    assertThat(book.file("package.opf")).doesNotContain("accessibilitySummary\" xml:lang");
  }

  private static Unpacked book(Block... blocks) {
    return Unpacked.book(Building.document(blocks), ASSETS);
  }

  private static List<String> claims(Unpacked book, String property) {
    return Pattern.compile("<meta property=\"schema:" + property + "\"[^>]*>([^<]*)<")
        .matcher(book.file("package.opf"))
        .results()
        .map((MatchResult result) -> result.group(1))
        .toList();
  }
}
