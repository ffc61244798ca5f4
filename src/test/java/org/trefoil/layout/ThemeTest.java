package org.trefoil.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trefoil.pipeline.Themes;

class ThemeTest {

  @Test
  void contrastIsThatOfTheStandard() {
    assertThat(Palette.contrast(0x000000, 0xFFFFFF)).isCloseTo(21, within(0.01));
    assertThat(Palette.contrast(0x767676, 0xFFFFFF)).isCloseTo(4.54, within(0.01));
    assertThat(Palette.contrast(0x777777, 0x777777)).isCloseTo(1, within(0.001));
  }

  @ParameterizedTest
  @ValueSource(strings = {"standard", "large-print", "dyslexia"})
  void theTextOfEveryThemeStandsOut(String name) throws IOException, ThemeException {
    Palette palette = Themes.find(name).palette();
    for (int under : new int[] {palette.paper(), palette.ground()}) {
      assertThat(Palette.contrast(palette.ink(), under)).isGreaterThanOrEqualTo(4.5);
      assertThat(Palette.contrast(palette.link(), under)).isGreaterThanOrEqualTo(4.5);
    }
  }

  @Test
  void theStandardFileIsTheStandardTheme() throws IOException, ThemeException {
    assertThat(Themes.find("standard")).isEqualTo(Theme.STANDARD);
  }

  @Test
  void largePrintIsLargeWholeAndWithoutGrey() throws IOException, ThemeException {
    Theme theme = Themes.find("large-print");
    assertThat(theme.size()).isEqualTo(18);
    assertThat(theme.manner()).isEqualTo(Manner.WHOLE);
    assertThat(theme.palette().ink()).isZero();
    assertThat(theme.palette().rule()).isZero();
    PageStyle style = PageStyle.of(theme, PageStyle.Paper.A4.sheet());
    Setting set = Setting.of("# Head[^1]\n\nText and `code`.\n\n[^1]: Note.", style);
    set.pages().stream()
        .flatMap(page -> page.frames().stream())
        .filter(frame -> frame instanceof Frame.Glyphs)
        .map(frame -> (Frame.Glyphs) frame)
        .filter(run -> !run.text().equals("1"))
        .forEach(run -> assertThat(run.size()).as(run.text()).isGreaterThan(14));
  }

  @Test
  void aThemeThatCannotBeReadIsRefusedWithItsReason() {
    assertThatThrownBy(() -> Theme.parse("ink: \"#AAAAAA\""))
        .isInstanceOf(ThemeException.class)
        .hasMessageContaining("contrast of ink on paper");
    assertThatThrownBy(() -> Theme.parse("size: 11\nsise: 12"))
        .isInstanceOf(ThemeException.class)
        .hasMessageContaining("Line 2: sise");
    assertThatThrownBy(() -> Theme.parse("size: 1000")).isInstanceOf(ThemeException.class);
    assertThatThrownBy(() -> Theme.parse("page: cardboard")).isInstanceOf(ThemeException.class);
    assertThatThrownBy(() -> Theme.parse("- a list")).isInstanceOf(ThemeException.class);
    assertThatThrownBy(() -> Themes.find("gothic")).hasMessageContaining("large-print");
    assertThatThrownBy(() -> Themes.find("none.yaml")).hasMessageContaining("no theme file");
  }

  @Test
  void aSheetHasANameOrASize() {
    assertThat(Sheet.named("A5")).contains(PageStyle.Paper.A5.sheet());
    assertThat(Sheet.named("210x297").orElseThrow().width()).isCloseTo(595.28, within(0.01));
    assertThat(Sheet.named("6x9in").orElseThrow().height()).isEqualTo(648);
    assertThat(Sheet.named("12.5 x 19cm")).isPresent();
    assertThat(Sheet.named("1x1mm")).isEmpty();
    assertThat(Sheet.named("99999x99999in")).isEmpty();
    assertThat(Sheet.named("a7")).isEmpty();
  }

  @Test
  void aPageOfAnotherColourIsPaintedFirst() throws IOException, ThemeException {
    PageStyle style = PageStyle.of(Themes.find("dyslexia"), PageStyle.Paper.A5.sheet());
    Frame first = Setting.of("Text.", style).pages().get(0).frames().get(0);
    assertThat(first.owner()).isEqualTo(Owner.Artifact.BACKGROUND);
    assertThat(((Frame.Fill) first).box()).isEqualTo(new Box(0, 0, style.width(), style.height()));
  }
}
