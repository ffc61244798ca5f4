package org.trefoil.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trefoil.media.FontLibrary;

/** What letters need in scripts that have neither slanted letters nor spaces between words. */
class StressTest {

  private static final PageStyle A6 = PageStyle.on(PageStyle.Paper.A6);

  private static List<Frame> frames(String markdown) {
    return Setting.of(markdown, A6).pages().get(0).frames();
  }

  private static Stream<Frame.Glyphs> runs(List<Frame> frames, String part) {
    return frames.stream()
        .filter(frame -> frame instanceof Frame.Glyphs run && part.contains(run.text()))
        .map(frame -> (Frame.Glyphs) frame);
  }

  @ParameterizedTest
  @CsvSource({"zh, 水闸，门, 1", "ja, 水門、板, -1", "ko, 갑문 문, -1"})
  void stressedCharactersOfEastAsiaHaveADotEach(String language, String stressed, int side) {
    List<Frame> frames = frames("---\nlang: " + language + "\n---\n一*" + stressed + "*二\n");
    List<Frame.Dot> dots =
        frames.stream()
            .filter(frame -> frame instanceof Frame.Dot)
            .map(frame -> (Frame.Dot) frame)
            .toList();
    double baseline = runs(frames, stressed).findFirst().orElseThrow().baseline();
    assertThat(dots).hasSize(3);
    assertThat(dots).allMatch(dot -> (dot.box().y() - baseline) * side > 0);
    assertThat(dots).extracting(dot -> dot.box().x()).isSorted().doesNotHaveDuplicates();
    assertThat(runs(frames, stressed)).noneMatch(run -> run.imitated().isItalic());
    assertThat(runs(frames, stressed)).noneMatch(run -> run.imitated().isBold());
  }

  @ParameterizedTest
  @CsvSource({"ar, الماء", "he, המים", "fa, آب"})
  void stressedWordsFromTheRightHaveALineAboveThem(String language, String stressed) {
    String head = "---\nlang: " + language + "\n---\n";
    int plain = fills(frames(head + stressed));
    List<Frame> frames = frames(head + "*" + stressed + "*");
    assertThat(fills(frames)).isGreaterThan(plain);
    assertThat(frames).noneMatch(frame -> frame instanceof Frame.Dot);
    assertThat(fills(frames(head + "**" + stressed + "**"))).isEqualTo(plain);
  }

  private static int fills(List<Frame> frames) {
    return (int) frames.stream().filter(frame -> frame instanceof Frame.Fill).count();
  }

  @Test
  void lettersThatLeanHaveNoMarks() {
    assertThat(frames("Some *stressed* words")).noneMatch(frame -> frame instanceof Frame.Dot);
    assertThat(fills(frames("Some *stressed* words"))).isEqualTo(fills(frames("Some words")));
  }

  @Test
  void koreanWordsAreKeptWholeWhereThatDoesNoHarm() {
    String text = "운하는 십 리도 못 되는 길에서 마흔 자나 내려가고 그 한 자를 물로 갚아야 한다 ".repeat(4).strip();
    List<String> lines = Setting.of("---\nlang: ko\n---\n" + text, A6).lines(0);
    List<String> words = List.of(text.split(" "));
    long whole =
        lines.stream().filter(l -> words.contains(l.substring(l.lastIndexOf(' ') + 1))).count();
    assertThat(whole).isGreaterThan(lines.size() * 2L / 3);
    String one = "갑문지기의".repeat(40);
    assertThat(String.join("", Setting.of("---\nlang: ko\n---\n" + one, A6).lines(0)))
        .contains(one);
  }

  @Test
  void noSingleLetterStandsBeforeAHyphen() {
    String text = "ανεβαίνει ανεβοκατεβαίνει ανεξάρτητα απόσταση ".repeat(30);
    for (double width = 150; width < 260; width += 9) {
      PageStyle style = new PageStyle(width, 800, 20, 11, 1.4);
      for (String line : Setting.of("---\nlang: el\n---\n" + text, style).lines(0)) {
        assertThat(line).doesNotMatch(".*(^|\\s)\\S\u00AD$").doesNotMatch("^[^1]\\s.*");
      }
    }
  }

  @Test
  void twoMarksThatMeetShareTheirWhite() {
    FontLibrary fonts = FontLibrary.ofMachine();
    assumeTrue(
        System.getenv("CI") != null || fonts.fallback(0x4E00).isPresent(),
        "No font here has Chinese characters");
    double each = width("水）门", fonts) + width("水。门", fonts) - width("水门", fonts);
    assertThat(width("水）。门", fonts)).isLessThan(each - 1).isGreaterThan(each - 6);
    Setting set = Setting.of("---\nlang: zh\n---\n写着（一八三一年），它", A6, fonts);
    assertThat(set.lines(0)).contains("写着（一八三一年），它");
  }

  private static double width(String text, FontLibrary fonts) {
    Setting set = Setting.of("---\nlang: zh\n---\n" + text + "|", A6, fonts);
    double left = Double.MAX_VALUE;
    double end = 0;
    for (Frame frame : set.pages().get(0).frames()) {
      if (frame instanceof Frame.Glyphs run && run.baseline() < 200) {
        left = Math.min(left, run.x());
        end = run.text().contains("|") ? run.x() : end;
      }
    }
    return end - left;
  }
}
