package org.trefoil.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.trefoil.media.FontFace;

class TablesTest {

  private static String table(int columns, int rows, String words) {
    String head = row(columns, "h");
    String rule = "|" + "---|".repeat(columns);
    return Stream.concat(
            Stream.of("Before.", "", head, rule),
            IntStream.range(0, rows).mapToObj(row -> row(columns, words + row + "x")))
        .collect(Collectors.joining("\n", "", "\n\nAfter.\n"));
  }

  private static String row(int columns, String words) {
    return IntStream.range(0, columns)
        .mapToObj(i -> words + i)
        .collect(Collectors.joining("|", "|", "|"));
  }

  private static List<Frame.Glyphs> glyphs(Setting set) {
    return set.pages().stream()
        .flatMap(page -> page.frames().stream())
        .filter(Frame.Glyphs.class::isInstance)
        .map(Frame.Glyphs.class::cast)
        .toList();
  }

  private static double right(Frame.Glyphs run) {
    double last = run.xs().length == 0 ? 0 : run.xs()[run.xs().length - 1];
    return run.x() + last * run.size() / 1000;
  }

  @Test
  void columnsWithoutRoomStandBelowTheOthersWithTheFirstAgain() {
    Setting set = Setting.of(table(300, 2, "c"), PageStyle.STANDARD);
    PageStyle style = PageStyle.STANDARD;
    assertThat(glyphs(set))
        .allMatch(run -> run.x() >= style.margin() - 1)
        .allMatch(run -> right(run) <= style.width() - style.margin() + 1);
    List<String> read =
        glyphs(set).stream()
            .filter(run -> run.owner() instanceof Owner.Words)
            .map(Frame.Glyphs::text)
            .filter(text -> text.matches("c0x\\d+"))
            .toList();
    assertThat(read).hasSize(300).doesNotHaveDuplicates();
    assertThat(glyphs(set))
        .filteredOn(run -> run.owner() == Owner.Artifact.REPEATED_HEAD)
        .extracting(Frame.Glyphs::text)
        .filteredOn(text -> !text.startsWith("h0"))
        .filteredOn("c1x0"::equals)
        .hasSizeGreaterThan(5);
  }

  @Test
  void aTableThatFitsStandsInOnePiece() {
    Setting set = Setting.of(table(9, 3, "c"), PageStyle.STANDARD);
    assertThat(glyphs(set)).noneMatch(run -> run.owner() == Owner.Artifact.REPEATED_HEAD);
    assertThat(set.baselineOf("h0")).isEqualTo(set.baselineOf("h8"));
  }

  @Test
  void aHeadNeverStandsAloneAtTheFootOfAPage() {
    for (int lines = 20; lines < 45; lines++) {
      Setting set = Setting.of("Word.\n\n".repeat(lines) + table(3, 4, "c"), PageStyle.STANDARD);
      assertThat(set.pageOf("h1")).as("%d", lines).isEqualTo(set.pageOf("c0x1"));
      assertThat(set.pageOf("c2x1")).as("%d", lines).isEqualTo(set.pageOf("c3x1"));
    }
  }

  @Test
  void lettersOfATableAreNeverSmallerThanThoseOfNotes() {
    for (Theme theme : List.of(Theme.STANDARD, large())) {
      PageStyle style = PageStyle.of(theme, PageStyle.Paper.A4.sheet());
      assertThat(glyphs(Setting.of(table(40, 1, "cell"), style)))
          .filteredOn(run -> run.owner() instanceof Owner.Words)
          .allMatch(run -> run.size() >= theme.size() * theme.small() - 0.01);
    }
  }

  private static Theme large() {
    try {
      return Theme.parse("size: 18\nsmall: 0.95\nlines: whole words");
    } catch (ThemeException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void programTextInAHeadingIsHeavyAlthoughNoHeavyFaceHasIt() {
    Setting set = Setting.of("# The `list` command", PageStyle.STANDARD);
    assertThat(glyphs(set))
        .filteredOn(run -> run.text().equals("list"))
        .extracting(Frame.Glyphs::imitated)
        .containsOnly(FontFace.Cut.BOLD);
    assertThat(glyphs(set))
        .filteredOn(run -> run.text().startsWith("The "))
        .extracting(Frame.Glyphs::imitated)
        .containsOnly(FontFace.Cut.PLAIN);
  }

  @Test
  void columnsWithMoreToSayGetMoreRoom() {
    String table =
        "| a | b | c |\n|---|---|---|\n| "
            + "short words ".repeat(8)
            + "| b | "
            + "very many words ".repeat(60)
            + "|\n";
    Setting set = Setting.of(table, PageStyle.STANDARD);
    double a = x(set, "a");
    double b = x(set, "b");
    double c = x(set, "c");
    double right = PageStyle.STANDARD.width() - PageStyle.STANDARD.margin();
    assertThat(right - c).isGreaterThan(1.8 * (b - a));
    assertThat(c - b).isLessThan(30);
  }

  private static double x(Setting set, String text) {
    return glyphs(set).stream()
        .filter(run -> run.text().equals(text))
        .mapToDouble(Frame.Glyphs::x)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theLinesOfATallCellStandEvenly() {
    String table = "| a | b |\n|---|---|\n| " + "words and words ".repeat(300) + "| b |\n";
    Setting set = Setting.of(table, PageStyle.STANDARD);
    List<Double> lines =
        set.pages().get(0).frames().stream()
            .filter(Frame.Glyphs.class::isInstance)
            .map(Frame.Glyphs.class::cast)
            .filter(run -> run.text().contains("words"))
            .map(Frame.Glyphs::baseline)
            .distinct()
            .sorted()
            .toList();
    assertThat(lines).hasSizeGreaterThan(20);
    double step = lines.get(1) - lines.get(0);
    for (int i = 1; i < lines.size(); i++) {
      assertThat(lines.get(i) - lines.get(i - 1)).isCloseTo(step, within(0.1));
    }
  }
}
