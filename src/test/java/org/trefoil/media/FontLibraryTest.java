package org.trefoil.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trefoil.media.FontLibrary.Style;

class FontLibraryTest {

  private static final int CHINESE = 0x6F22;

  @TempDir Path folder;

  private final FontLibrary bundle = FontLibrary.with(List.of());

  private byte[] bytes(Style style) throws IOException {
    return bundle.face(style).file().bytes();
  }

  @Test
  void everyStyleIsBundledAndWritesTheLanguagesOfEurope() {
    for (Style style : Style.values()) {
      "AZaz09éßøŁčőñç“”‘’«»–—…€"
          .codePoints()
          .forEach(c -> assertThat(bundle.covers(style, c)).as("%s %x", style, c).isTrue());
      assertThat(bundle.covers(style, CHINESE)).isFalse();
    }
  }

  @Test
  void theSignsThatTheTypesetterDrawsItselfAreBundled() {
    "\u2022\u2610\u2611\u25A1"
        .codePoints()
        .forEach(c -> assertThat(bundle.fallback(c)).as("%x", c).isPresent());
  }

  @Test
  void aMonospaceHasWhatTheBodyLacks() {
    for (int c : new int[] {'ж', 'λ'}) {
      assertThat(bundle.covers(Style.REGULAR, c)).isFalse();
      assertThat(bundle.fallback(c).orElseThrow()).isSameAs(bundle.face(Style.MONOSPACE));
    }
  }

  @Test
  void whatNobodyHasIsEmpty() {
    assertThat(bundle.fallback(CHINESE)).isEmpty();
    assertThat(bundle.fallback(CHINESE)).isEmpty();
  }

  @Test
  void damagedAndForeignFilesAreNoFonts() throws IOException {
    byte[] good = bytes(Style.REGULAR);
    for (int length : new int[] {0, 3, 11, 12, 40, 200, 4000}) {
      byte[] cut = java.util.Arrays.copyOf(good, length);
      Files.write(folder.resolve("cut" + length + ".ttf"), cut);
    }
    Files.writeString(folder.resolve("text.ttf"), "OTTO is another kind of outline");
    assertThat(FontLibrary.with(List.of(folder)).fallback(CHINESE)).isEmpty();
  }

  @Test
  void noByteOfAFontIsBelieved() throws IOException {
    byte[] good = bytes(Style.REGULAR);
    java.util.Random random = new java.util.Random(3);
    for (int round = 0; round < 300; round++) {
      byte[] bad = good.clone();
      for (int i = 0; i < 6; i++) {
        bad[random.nextInt(400)] = (byte) random.nextInt(256);
      }
      Optional<TrueTypeFile> file = TrueTypeFile.read(bad);
      file.ifPresent(font -> "a\u6F22\uFFFF".codePoints().forEach(font::covers));
    }
  }

  @Test
  void theTableOfCharactersAgreesWithTheJdk() throws Exception {
    for (Style style : List.of(Style.REGULAR, Style.MONOSPACE)) {
      TrueTypeFile file = TrueTypeFile.read(bytes(style)).orElseThrow();
      java.awt.Font font =
          java.awt.Font.createFont(
              java.awt.Font.TRUETYPE_FONT, new java.io.ByteArrayInputStream(bytes(style)));
      for (int c = 0x20; c < 0x3000; c++) {
        if (Character.isLetterOrDigit(c)) {
          assertThat(file.covers(c)).as("%s %x", style, c).isEqualTo(font.canDisplay(c));
        }
      }
    }
  }

  @Test
  void twoFilesOfOneNameAreTwoFonts() throws IOException {
    for (String each : List.of("one", "two")) {
      Files.createDirectories(folder.resolve(each));
      Files.write(folder.resolve(each).resolve("Same.ttf"), bytes(Style.REGULAR));
    }
    FontLibrary library = FontLibrary.with(List.of(folder));
    assertThat(library.fallback(CHINESE)).isEmpty();
    assertThat(library.names()).containsExactly("Same.ttf", "Same.ttf-2");
  }

  @Test
  void aFamilysBoldFaceLiesBesideItsPlainOne() throws IOException {
    Path plain = Files.write(folder.resolve("Any-Regular.ttf"), bytes(Style.REGULAR));
    Files.write(folder.resolve("Any-Bold.ttf"), bytes(Style.BOLD));
    FontFace face = new FontFace("Any-Regular.ttf", () -> bytes(Style.REGULAR));
    Siblings siblings = new Siblings();
    siblings.lies(face, plain);
    FontFace bold = siblings.of(face, FontFace.Cut.BOLD, 'a').orElseThrow();
    assertThat(bold.cut()).isEqualTo(FontFace.Cut.BOLD);
    assertThat(bold.file().bytes()).isEqualTo(bytes(Style.BOLD));
    assertThat(siblings.of(face, FontFace.Cut.BOLD, CHINESE)).isEmpty();
    assertThat(siblings.of(face, FontFace.Cut.ITALIC, 'a')).isEmpty();
    assertThat(siblings.of(face, FontFace.Cut.PLAIN, 'a')).isEmpty();
  }
}
