package org.trefoil.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trefoil.pipeline.Themes;

class PagesTest {

  private static final String LINE = "The keeper counted the boats and wrote it all down. ";

  private static String chapter(String name) {
    return "# " + name + "\n\n" + (LINE.repeat(8) + "\n\n").repeat(10);
  }

  @Test
  void theChaptersOfABookBeginPagesAndStandAboveThem() {
    String book =
        "---\ntitle: Tides\ncontents: false\n---\n"
            + chapter("Ebb")
            + chapter("Flood")
            + chapter("Slack");
    Setting set = Setting.of(book, PageStyle.on(PageStyle.Paper.A5));
    for (String name : new String[] {"Flood", "Slack"}) {
      int page = set.pageOf(name);
      assertThat(set.lines(page).get(0)).isEqualTo(name);
      assertThat(set.lines(page + 1).get(0)).isIn(name, "Tides");
    }
    assertThat(set.lines(0).get(0)).isEqualTo("Tides");
  }

  @Test
  void theSectionsOfAnArticleFollowEachOther() {
    Setting set = Setting.of("# One\n\nA.\n\n# Two\n\nB.\n\n# Three\n\nC.", PageStyle.STANDARD);
    assertThat(set.pages()).hasSize(1);
  }

  @Test
  void neitherTheFirstNorTheLastItemOfAListStandsAloneOnAPage() {
    for (int before = 10; before < 34; before++) {
      String lines = "Line.\n\n".repeat(before);
      Setting set =
          Setting.of(
              lines + "- first\n- second\n- third\n- fourth\n\nEnd.\n",
              PageStyle.on(PageStyle.Paper.A6));
      assertThat(set.pageOf("second")).isEqualTo(set.pageOf("first"));
      assertThat(set.pageOf("third")).isEqualTo(set.pageOf("fourth"));
    }
  }

  @Test
  void whoSaidItStandsBesideWhatWasSaid() {
    for (int before = 8; before < 34; before++) {
      String lines = "Line.\n\n".repeat(before);
      Setting set =
          Setting.of(
              lines + "> One.\n>\n> Two.\n>\n> -- Aune Verhoeven\n",
              PageStyle.on(PageStyle.Paper.A6));
      assertThat(set.pageOf("Aune")).as("%d lines", before).isEqualTo(set.pageOf("Two"));
    }
  }

  /** Five languages, three themes, words of any length, on a narrow page. */
  @ParameterizedTest
  @CsvSource({
    "en, aeinorst-’, standard",
    "de, aeinorstäßü, dyslexia",
    "ru, абвгдежзик, large-print",
    "ar, ابتثجحخدذرز, standard",
    "zh, 海上的灯塔每，。天, large-print"
  })
  void noLineIsOverfull(String language, String letters, String theme)
      throws IOException, ThemeException {
    Random random = new Random(language.hashCode());
    StringBuilder text = new StringBuilder("---\nlang: " + language + "\n---\n");
    for (int block = 0; block < 60; block++) {
      text.append(new String[] {"", "", "> ", "- ", "1. ", "## "}[random.nextInt(6)]);
      for (int word = random.nextInt(40); word >= 0; word--) {
        int length = random.nextInt(20) == 0 ? 90 : 1 + random.nextInt(12);
        for (int i = 0; i < length; i++) {
          text.append(letters.charAt(random.nextInt(letters.length())));
        }
        text.append(random.nextInt(15) == 0 ? " https://a.example/b_c/d?e=f " : " ");
      }
      text.append("\n\n");
    }
    PageStyle style = PageStyle.of(Themes.find(theme), PageStyle.Paper.A6.sheet());
    for (PagedDocument.Page page : Setting.of(text.toString(), style).pages()) {
      for (Frame frame : page.frames()) {
        if (frame instanceof Frame.Glyphs run) {
          assertThat(left(run)).isGreaterThanOrEqualTo(style.margin() - 1);
          assertThat(right(run)).isLessThanOrEqualTo(style.width() - style.margin() + 1);
        }
      }
    }
  }

  private static double right(Frame.Glyphs run) {
    double last = 0;
    for (int i = 0; i < run.glyphs().length; i++) {
      boolean space = Character.isWhitespace(run.text().charAt(run.clusters()[i]));
      last = space ? last : Math.max(last, run.xs()[i]);
    }
    return run.x() + last * run.size() / 1000;
  }

  private static double left(Frame.Glyphs run) {
    for (int i = 0; i < run.glyphs().length; i++) {
      if (!Character.isWhitespace(run.text().charAt(run.clusters()[i]))) {
        return run.x() + run.xs()[i] * run.size() / 1000;
      }
    }
    return Double.MAX_VALUE;
  }
}
