package org.trefoil.media.cover;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trefoil.language.Language;
import org.trefoil.media.AssetResolver;
import org.trefoil.media.Cover;
import org.trefoil.media.FontLibrary;

/** Covers from words: legible, whole, always the same. */
class CoverPainterTest {

  private static final int TITLE_END = 1030;
  private static final int AUTHORS_START = 1460;

  private static Cover paint(String title, String authors, String language) {
    return new CoverPainter(FontLibrary.with(List.of()))
        .paint(title, authors, new Language(language));
  }

  @Test
  void theSameWordsGiveTheSameBytes() {
    Cover cover = paint("The harbour", "Mara Lindqvist", "en");
    Cover again = paint("The harbour", "Mara Lindqvist", "en");
    assertThat(cover.shown().bytes()).isEqualTo(again.shown().bytes());
    assertThat(cover.thumbnail().bytes()).isEqualTo(again.thumbnail().bytes());
    assertThat(cover.thumbnail().mediaType()).isEqualTo("image/png");
    assertThat(paint("The harbor", "Mara Lindqvist", "en").thumbnail().bytes())
        .isNotEqualTo(cover.thumbnail().bytes());
  }

  @Test
  void titleAndAuthorsStandInTheirPartsAndInsideTheMargins() throws IOException {
    BufferedImage image = paint("The harbour", "Mara Lindqvist", "en").thumbnail().pixels();
    Color ink = Palette.of("The harbour").ink();
    assertThat(rows(image, ink, 0, TITLE_END)).isPositive();
    assertThat(rows(image, ink, TITLE_END, AUTHORS_START)).isZero();
    assertThat(rows(image, ink, AUTHORS_START, image.getHeight())).isPositive();
    assertThat(columns(image, ink, 0, 100)).isZero();
    assertThat(columns(image, ink, image.getWidth() - 100, image.getWidth())).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz und andere Wörter",
        "A title that goes on and on and on, for it was written by somebody who could not find an"
            + " end and had nobody to tell him that there has to be one, until there was no more"
            + " room on any cover, however large, and the letters became too small to be read"
      })
  void aLongTitleStaysInItsPart(String title) throws IOException {
    BufferedImage image = paint(title, "", "en").thumbnail().pixels();
    Color ink = Palette.of(title).ink();
    assertThat(rows(image, ink, 0, TITLE_END)).isPositive();
    assertThat(rows(image, ink, TITLE_END, image.getHeight())).isZero();
    assertThat(columns(image, ink, image.getWidth() - 100, image.getWidth())).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u0001\u0002", "\ud800", "\u202e\u202e", "\ufffe", "🦭🦭", "-"})
  void whatCantBeDrawnLeavesAnEmptyCover(String title) throws IOException {
    assertThat(paint(title, title, "ar").thumbnail().pixels().getWidth()).isEqualTo(1200);
  }

  @Test
  void aTitleOfAMegabyteIsShortened() {
    assertThat(paint("word ".repeat(200_000), "x".repeat(1_000_000), "en").shown().bytes().length)
        .isLessThan(400_000);
  }

  @ParameterizedTest
  @CsvSource({"en", "ar"})
  void theDrawingIsOneThatABookMayCarry(String language, @TempDir Path folder) throws Exception {
    byte[] drawing = paint("Harbour", "Lindqvist", language).shown().bytes();
    Files.write(folder.resolve("a.svg"), drawing);
    AssetResolver resolver = new AssetResolver(folder);
    assertThat(resolver.resolve("a.svg").width()).isEqualTo(1200);
    assertThat(resolver.losses("a.svg")).isEmpty();
    assertThat(new String(drawing, StandardCharsets.UTF_8)).doesNotContain("<text", "NaN", "E-");
  }

  @Test
  void lettersStandOutSevenTimes() {
    for (Palette palette : Palette.all()) {
      double ink = light(palette.ink());
      double ground = light(palette.ground());
      assertThat((ink + 0.05) / (ground + 0.05)).isGreaterThan(7);
    }
  }

  /** Relative luminance (WCAG 2.2). */
  private static double light(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(int part) {
    double value = part / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }

  private static long rows(BufferedImage image, Color colour, int from, int to) {
    long found = 0;
    for (int y = from; y < to; y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        found += image.getRGB(x, y) == colour.getRGB() ? 1 : 0;
      }
    }
    return found;
  }

  private static long columns(BufferedImage image, Color colour, int from, int to) {
    long found = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = from; x < to; x++) {
        found += image.getRGB(x, y) == colour.getRGB() ? 1 : 0;
      }
    }
    return found;
  }
}
