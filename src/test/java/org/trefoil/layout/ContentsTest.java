package org.trefoil.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ContentsTest {

  private static final PageStyle STYLE = PageStyle.on(PageStyle.Paper.A5);
  private static final String FILLING =
      "Words that fill the pages of a chapter. ".repeat(90) + "\n\n";

  private static String book(String front, int chapters) {
    StringBuilder book = new StringBuilder("---\ntitle: A Book\n" + front + "---\n\n");
    for (int i = 1; i <= chapters; i++) {
      book.append("# Chapter ").append(i).append("\n\n").append(FILLING);
      book.append("## Part of ").append(i).append("\n\n").append(FILLING);
    }
    return book.toString();
  }

  private static List<Contents.Entry> entries(Setting set) {
    return set.paged().contents().map(Contents::entries).orElse(List.of());
  }

  @Test
  void aBookSaysOnWhichPagesItsPartsBegin() {
    Setting set = Setting.of(book("lang: en\n", 4), STYLE);
    assertThat(entries(set)).hasSize(8);
    for (Contents.Entry entry : entries(set)) {
      int page = Integer.parseInt(entry.page().value()) - 1;
      assertThat(set.lines(page)).contains(entry.words().value().strip());
      assertThat(String.join("\n", set.lines(1)))
          .contains(entry.words().value())
          .containsPattern(entry.words().value() + "( \\.)+" + entry.page().value() + "(?!\\d)");
    }
    assertThat(set.lines(0)).contains("A Book").doesNotContain("Contents");
    assertThat(set.lines(1)).contains("Contents");
    assertThat(set.lines(2)).contains("Chapter 1");
  }

  @Test
  void theAuthorDecidesOtherwise() {
    assertThat(entries(Setting.of(book("contents: false\n", 4), STYLE))).isEmpty();
    assertThat(entries(Setting.of(book("", 2), STYLE))).isEmpty();
    assertThat(entries(Setting.of(book("contents: true\n", 1), STYLE))).hasSize(2);
    assertThat(entries(Setting.of("---\ncontents: true\n---\nNo heading.", STYLE))).isEmpty();
  }

  @Test
  void contentsThatTheAuthorHasWrittenAreEnough() {
    assertThat(entries(Setting.of(book("lang: en\n", 4) + "# Contents\n\n- One\n", STYLE)))
        .isEmpty();
  }

  @Test
  void withVeryManyPartsOnlyTheOutermostAreNamed() {
    StringBuilder book = new StringBuilder("---\ncontents: true\nlang: de\n---\n\n# Eins\n\n");
    for (int i = 0; i < 300; i++) {
      book.append("## Teil ").append(i).append("\n\nWort.\n\n");
    }
    assertThat(entries(Setting.of(book.toString(), STYLE))).hasSize(1);
    assertThat(Setting.of(book.toString(), STYLE).lines(0)).contains("Inhalt");
  }

  @Test
  void fromTheRightTheNumbersStandAtTheLeft() {
    Setting set = Setting.of(book("contents: true\nlang: ar\n", 2), STYLE);
    Frame.Glyphs number =
        set.pages().get(1).frames().stream()
            .filter(Frame.Glyphs.class::isInstance)
            .map(Frame.Glyphs.class::cast)
            .filter(run -> run.text().equals(entries(set).get(0).page().value()))
            .findFirst()
            .orElseThrow();
    assertThat(number.x()).isBetween(STYLE.margin() - 1, STYLE.margin() + 1);
  }
}
