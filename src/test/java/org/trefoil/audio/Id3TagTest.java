package org.trefoil.audio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trefoil.language.Language;

class Id3TagTest {

  @TempDir private Path folder;

  @Test
  void saysWhatTheWorkIs() throws IOException {
    AudioTags tags =
        new AudioTags(
            "Überfahrt",
            List.of("Ada One", "Bo Two"),
            new Language("de-CH"),
            Optional.of(Instant.parse("2023-12-31T23:30:00Z")),
            List.of());
    assertThat(written(tags, 32000).texts())
        .containsEntry("TIT2", "Überfahrt")
        .containsEntry("TALB", "Überfahrt")
        .containsEntry("TPE1", "Ada One/Bo Two")
        .containsEntry("TYER", "2023")
        .containsEntry("TLAN", "deu")
        .containsEntry("TCON", "Audiobook")
        .containsEntry("TLEN", "2000");
  }

  @Test
  void leavesOutWhatIsNotKnown() throws IOException {
    AudioTags tags =
        new AudioTags("T", List.of(), Language.UNDETERMINED, Optional.empty(), List.of());
    assertThat(written(tags, 16).texts())
        .doesNotContainKeys("TPE1", "TYER")
        .containsEntry("TLAN", "und");
  }

  @Test
  void titlesOfEveryScriptComeBackWhole() throws IOException {
    String[] titles = {"Plain", "الفصل الأول", "第一章", "क्षत्रिय", "\uD83D\uDE00 \uD83C\uDFF4", ""};
    List<Chapter> chapters = new ArrayList<>();
    for (int i = 0; i < titles.length; i++) {
      chapters.add(new Chapter(titles[i], i * 1600L));
    }
    assertThat(written(Sounds.tags(chapters.toArray(new Chapter[0])), 16000).chapters().values())
        .extracting(DecodedMp3.TaggedChapter::title)
        .containsExactly(titles);
  }

  @Test
  void aBrokenTitleIsMended() throws IOException {
    assertThat(
            written(Sounds.tags(new Chapter("a\uD83Db", 0)), 16000).chapters().get("ch0").title())
        .matches("a.b");
  }

  @Test
  void chaptersFollowEachOtherAndTheLastEndsWithTheRecording() throws IOException {
    AudioTags tags =
        Sounds.tags(new Chapter("a", 0), new Chapter("b", 8008), new Chapter("c", 16000));
    assertThat(written(tags, 40000).chapters().values())
        .containsExactly(
            new DecodedMp3.TaggedChapter("a", 0, 501),
            new DecodedMp3.TaggedChapter("b", 501, 1000),
            new DecodedMp3.TaggedChapter("c", 1000, 2500));
  }

  @Test
  void aChapterBeyondTheEndIsMovedToIt() throws IOException {
    AudioTags tags = Sounds.tags(new Chapter("a", 0), new Chapter("b", 99999));
    assertThat(written(tags, 16000).chapters().get("ch1"))
        .isEqualTo(new DecodedMp3.TaggedChapter("b", 1000, 1000));
  }

  @Test
  void moreChaptersThanATableHoldsGoIntoTablesOfATable() throws IOException {
    Chapter[] chapters = new Chapter[300];
    for (int i = 0; i < 300; i++) {
      chapters[i] = new Chapter("Chapter " + i, i * 10L);
    }
    DecodedMp3 file = written(Sounds.tags(chapters), 16000);
    assertThat(file.chapters()).hasSize(300);
    assertThat(file.tables())
        .containsEntry("toc", 2)
        .containsEntry("part0", 255)
        .containsEntry("part1", 45);
  }

  private DecodedMp3 written(AudioTags tags, int samples) throws IOException {
    Path file = folder.resolve("tagged.mp3");
    return DecodedMp3.of(Sounds.mp3(file, Sounds.tone(samples, 16000), 16000, tags));
  }
}
