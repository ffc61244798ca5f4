package org.trefoil.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Where every run of text, rule and ground of each construct stands, with the bundled fonts alone.
 * Run with {@code -Dgolden.rewrite=true} to write the files anew, and read the difference.
 */
class PlacedLinesTest {

  private static final Path FOLDER = Path.of("src/test/resources/layout");

  static List<Path> texts() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
  }

  private static Path golden(Path text) {
    return text.resolveSibling(text.getFileName().toString().replace(".md", ".lines"));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void everyLineStandsWhereItStood(Path text) throws IOException {
    Setting set = Setting.of(Files.readString(text), PageStyle.on(PageStyle.Paper.A6));
    StringBuilder lines = new StringBuilder();
    for (PagedDocument.Page page : set.pages()) {
      lines.append("page ").append(page.label()).append('\n');
      page.frames().forEach(frame -> lines.append(line(frame)));
    }
    if (Boolean.getBoolean("golden.rewrite")) {
      Files.writeString(golden(text), lines);
    }
    assertThat(lines.toString()).isEqualTo(Files.readString(golden(text)));
  }

  /** Points from the left and from above, rounded so that no JDK's arithmetic matters. */
  private static String line(Frame frame) {
    if (frame instanceof Frame.Glyphs run) {
      String how = (run.rightToLeft() ? " rtl" : "") + (isArtifact(run) ? " artifact" : "");
      String where = place(run.x()) + place(run.baseline()) + place(run.size());
      return "text" + where + how + " “" + run.text().replace("\n", "¶") + "”\n";
    }
    if (frame instanceof Frame.Fill fill) {
      Box box = fill.box();
      return "fill"
          + place(box.x())
          + place(box.y())
          + place(box.width())
          + place(box.height())
          + "\n";
    }
    if (frame instanceof Frame.Formula formula) {
      StringBuilder lines = new StringBuilder("formula “" + formula.text() + "”\n");
      formula.letters().forEach(run -> lines.append("  ").append(line(run)));
      return lines.toString();
    }
    return frame instanceof Frame.LinkArea area ? "link" + place(area.box().x()) + "\n" : "";
  }

  private static boolean isArtifact(Frame.Glyphs run) {
    return run.owner() instanceof Owner.Artifact;
  }

  private static String place(double points) {
    return String.format(Locale.ROOT, " %.1f", points);
  }

  @Test
  void noGoldenFileIsLeftOver() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(files.filter(file -> file.toString().endsWith(".lines")))
          .containsExactlyInAnyOrderElementsOf(texts().stream().map(f -> golden(f)).toList());
    }
  }

  @Test
  void aProgramsLineThatGoesOnIsMarkedAndCopiesOutRight() {
    String code = "x = \"" + "word ".repeat(40) + "\"";
    Setting set = Setting.of("```\n" + code + "\ny = 1\n```", PageStyle.on(PageStyle.Paper.A6));
    StringBuilder said = new StringBuilder();
    int marks = 0;
    for (Frame frame : set.pages().get(0).frames()) {
      if (frame instanceof Frame.Glyphs run && run.owner() instanceof Owner.CodeLine) {
        said.append(run.text());
      }
      marks += frame instanceof Frame.Fill fill && fill.box().width() < 5 ? 1 : 0;
    }
    assertThat(said.toString()).isEqualTo(code + "\ny = 1");
    assertThat(marks).isPositive().isEven();
  }

  @Test
  void wholeWordsArePartedByHyphensOnlyWhenTheyAreTooWide() throws ThemeException {
    Theme theme = Theme.parse("size: 30\nlines: whole words");
    PageStyle style = PageStyle.of(theme, PageStyle.Paper.A6.sheet());
    Setting set = Setting.of("---\nlang: de\n---\nDonaudampfschifffahrtsgesellschaft heute", style);
    List<String> lines = set.lines(0);
    assertThat(lines.get(0)).endsWith("\u00AD");
    assertThat(String.join("", lines).replace("\u00AD", ""))
        .startsWith("Donaudampfschifffahrtsgesellschaft");
  }
}
