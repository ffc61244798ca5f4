package org.trefoil.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Formulas on pages. */
class MathSettingTest {

  private static final Path EVERY_KIND = Path.of("src/test/resources/math/every-kind.txt");
  private static final PageStyle SMALL = PageStyle.on(PageStyle.Paper.A6);

  private static List<Frame.Formula> formulas(PagedDocument.Page page) {
    return page.frames().stream()
        .filter(Frame.Formula.class::isInstance)
        .map(Frame.Formula.class::cast)
        .toList();
  }

  private static List<Frame.Formula> formulas(Setting set) {
    return set.pages().stream().flatMap(page -> formulas(page).stream()).toList();
  }

  @Test
  void nothingLeavesTheTextArea() throws IOException {
    String text =
        Files.readAllLines(EVERY_KIND).stream()
            .map(tex -> "Words before $" + tex + "$ and after.\n\n$$\n" + tex + "\n$$\n\n")
            .collect(Collectors.joining());
    Setting set = Setting.of(text, SMALL);
    assertThat(formulas(set)).hasSizeGreaterThan(120);
    double right = SMALL.width() - SMALL.margin() + 1;
    for (Frame.Formula formula : formulas(set)) {
      assertThat(formula.box().x()).isGreaterThan(SMALL.margin() - 1);
      assertThat(formula.box().right()).as(formula.text()).isLessThan(right);
      assertThat(formula.box().y()).isGreaterThan(SMALL.margin() / 2);
      assertThat(formula.box().bottom()).isLessThan(SMALL.height() - SMALL.margin() / 2);
    }
  }

  @Test
  void linesKeepClearOfWhatStandsHigh() {
    Setting set =
        Setting.of(
            "One $\\begin{pmatrix} a \\\\ b \\\\ c \\\\ d \\end{pmatrix}$ two. "
                + "Three. ".repeat(60),
            SMALL);
    Frame.Formula tall = formulas(set).get(0);
    List<Double> lines =
        set.pages().get(0).frames().stream()
            .filter(Frame.Glyphs.class::isInstance)
            .map(frame -> ((Frame.Glyphs) frame).baseline())
            .filter(baseline -> baseline > tall.box().bottom())
            .sorted()
            .toList();
    assertThat(lines.get(0) - 0.8 * SMALL.size()).isGreaterThan(tall.box().bottom() - 1);
  }

  @Test
  void whatIsHigherThanAPageStandsInLetters() {
    String rows = "a & b \\\\ ".repeat(120);
    Setting set = Setting.of("$$\\begin{matrix} " + rows + "\\end{matrix}$$", SMALL);
    assertThat(formulas(set)).isEmpty();
    assertThat(set.pages()).hasSizeGreaterThan(0);
    assertThat(set.lines(0)).anyMatch(line -> line.contains("a, b; a, b"));
  }

  @Test
  void wordsThatLeadToAFormulaStandOnItsPage() {
    for (int lines = 20; lines < 34; lines++) {
      String before =
          IntStream.range(0, lines).mapToObj(i -> "- line\n").collect(Collectors.joining());
      Setting set = Setting.of(before + "\nSo that\n\n$$\\frac{a}{b}$$\n\nis so.", SMALL);
      PagedDocument.Page page = set.pages().get(set.pageOf("So that"));
      assertThat(formulas(page)).as("%d lines before", lines).hasSize(1);
    }
  }
}
