package org.trefoil.epub;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.trefoil.document.Document;
import org.trefoil.document.Edition;
import org.trefoil.document.Inline;
import org.trefoil.document.Metadata;
import org.trefoil.media.Assets;
import org.trefoil.media.Cover;
import org.trefoil.media.ImageAsset;
import org.trefoil.report.Code;
import org.trefoil.source.Span;

/** The outside of a book, and what its author declares of it. */
class CoverTest {

  private static final String STANDARD = "EPUB Accessibility 1.1 - WCAG 2.2 Level AA";
  private static final ImageAsset PNG =
      new ImageAsset("cover.png", "image/png", Pixels.png(40, 60), 40, 60);

  private final Building make = new Building();

  private static Document stating(Document document, Edition edition) {
    Metadata m = document.metadata();
    return document.withMetadata(
        new Metadata(
            "A harbour",
            true,
            "",
            java.util.List.of("Mara Lindqvist"),
            m.language(),
            m.date(),
            "",
            "",
            "",
            "",
            java.util.List.of(),
            edition));
  }

  private static Inline image(String alternative) {
    return new Inline.Image(Span.START, "a.png", alternative, "", false);
  }

  private Unpacked book(Assets assets, Edition edition) {
    return Unpacked.book(stating(Building.document(make.paragraph("Words. ")), edition), assets);
  }

  @Test
  void aCoverHasAPageAPropertyAndALandmark() {
    Unpacked book = book(Assets.NONE.with(new Cover(PNG, Optional.of(PNG), false)), Edition.NONE);
    assertThat(book.findings()).isEmpty();
    assertThat(book.file("package.opf"))
        .contains("href=\"images/cover.png\" media-type=\"image/png\" properties=\"cover-image\"")
        .contains("<meta name=\"cover\" content=\"picture-cover-png\"/>")
        .contains("<itemref idref=\"cover\" linear=\"no\"/>");
    assertThat(book.file("cover.xhtml"))
        .contains("role=\"doc-cover\"", "alt=\"Cover of “A harbour” by Mara Lindqvist\"");
    assertThat(book.file("nav.xhtml")).contains("epub:type=\"cover\" href=\"cover.xhtml\"");
    assertThat(book.files()).containsKey("EPUB/images/cover.png");
  }

  @Test
  void aCoverThatTheTextShowsTooIsOneFile() {
    Assets assets =
        new Assets(Map.of("a.png", PNG), Optional.of(new Cover(PNG, Optional.of(PNG), false)));
    Unpacked book = Unpacked.book(Building.document(make.paragraph(image("A lamp"))), assets);
    assertThat(book.findings()).isEmpty();
    assertThat(book.files().keySet().stream().filter(name -> name.contains("images/"))).hasSize(1);
  }

  @Test
  void aBookWithoutACoverSaysNothingOfOne() {
    assertThat(book(Assets.NONE, Edition.NONE).file("package.opf")).doesNotContain("cover");
  }

  @Test
  void whatTheAuthorDeclaresIsCarriedOver() {
    Unpacked book =
        book(Assets.NONE, new Edition("", STANDARD, "Bay Press", "Seal", "https://example.org/r"));
    assertThat(book.findings()).isEmpty();
    assertThat(book.file("package.opf"))
        .contains("<meta property=\"dcterms:conformsTo\" id=\"claim\">" + STANDARD + "</meta>")
        .contains("property=\"a11y:certifiedBy\" refines=\"#claim\" id=\"certifier\">Bay Press<")
        .contains("property=\"a11y:certifierCredential\" refines=\"#certifier\">Seal<")
        .contains("rel=\"a11y:certifierReport\" refines=\"#certifier\"");
  }

  @Test
  void conformityIsWithheldFromABookThatShowsItToBeFalse() {
    Document document =
        stating(
            Building.document(make.paragraph(image(""))),
            new Edition("", STANDARD, "Bay Press", "", ""));
    Unpacked book = Unpacked.book(document, new Assets(Map.of("a.png", PNG)));
    assertThat(book.file("package.opf")).doesNotContain("conformsTo", "certifiedBy");
    assertThat(book.report().diagnostics()).anyMatch(d -> d.code() == Code.FRONT_MATTER);
  }
}
