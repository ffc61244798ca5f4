package org.trefoil.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNamesTest {

  @ParameterizedTest
  @CsvSource({
    "harbour.md, harbour",
    "notes/harbour.markdown, harbour",
    "000_a20e.txt, 000_a20e",
    "README, README",
    "a.b.md, a.b",
    "v1.2, v1.2",
    "2026-05-17.md, 2026-05-17",
    ".md, .md",
    "海.md, 海"
  })
  void aFileIsNamedWithoutItsExtension(String file, String name) {
    assertThat(FileNames.ofFile(Path.of(file))).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Kitchen Sink | the-kitchen-sink",
        "Über das Meer, und zurück! | über-das-meer-und-zurück",
        "It’s the crews' turn | its-the-crews-turn",
        "../../etc/passwd | etc-passwd",
        "港の灯台 | 港の灯台",
        "ميناء | ميناء",
        "हिन्दी किताब | हिन्दी-किताब",
        "… | untitled",
        "NUL | untitled",
        "a: <b> | a-b"
      })
  void aTitleBecomesASafeName(String title, String name) {
    assertThat(FileNames.ofTitle(title)).isEqualTo(name);
  }

  @Test
  void aLongTitleIsCutAtAWordAndFitsEveryFileSystem() {
    assertThat(FileNames.ofTitle("word ".repeat(100))).endsWith("word").hasSizeLessThan(61);
    String ideographs = FileNames.ofTitle("𠀀".repeat(500));
    assertThat(ideographs.getBytes(StandardCharsets.UTF_8).length).isLessThan(250);
    assertThat(ideographs.codePoints()).allMatch(c -> c == 0x20000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\ud800", "a\ud800b", "\udc00"})
  void aLoneSurrogateIsNoLetter(String title) {
    assertThat(FileNames.ofTitle(title)).doesNotContain("\ud800", "\udc00").isNotEmpty();
  }
}
