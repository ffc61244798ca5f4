package org.trefoil.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trefoil.audio.Mp3Listener;
import org.trefoil.audio.mastering.Levels;
import org.trefoil.audio.mastering.Mastering;
import org.trefoil.report.Code;
import org.trefoil.speech.UnknownVoiceException;

/** A file for each chapter. */
class SplitTest {

  private static final String HEAD = "---\ntitle: T\nauthor: A\nlang: en\n---\n\n";
  private static final List<String> TITLES = List.of("Storm", "العاصفة", "风暴", "\uD83D\uDE00", "?");

  @TempDir private Path dir;

  private final List<Levels> measured = new ArrayList<>();

  @Test
  void namesSortAsTheChaptersDoWhateverTheirScript() throws IOException {
    StringBuilder text = new StringBuilder(HEAD);
    for (int i = 0; i < 101; i++) {
      text.append("# ").append(TITLES.get(i % TITLES.size())).append("\n\nA word.\n\n");
    }
    Outcome outcome = convert(text.toString(), "book", Mastering.NONE);
    List<String> names = mp3s(outcome);
    assertThat(names).hasSize(102).isSorted();
    assertThat(names.subList(0, 6))
        .containsExactly(
            "book.001-t.mp3",
            "book.002-storm.mp3",
            "book.003-العاصفة.mp3",
            "book.004-风暴.mp3",
            "book.005.mp3",
            "book.006.mp3");
    assertThat(names.get(101)).isEqualTo("book.102-storm.mp3");
    assertThat(Files.readString(dir.resolve("book.003-العاصفة.vtt"))).contains("العاصفة");
    assertThat(Files.readString(dir.resolve("book.102-storm.chapters.json")))
        .containsOnlyOnce("startTime")
        .contains("\"startTime\": 0.000");
  }

  @Test
  void tenChaptersHaveTwoDigits() throws IOException {
    String text = HEAD + "# One\n\nA word.\n\n".repeat(10);
    assertThat(mp3s(convert(text, "book", Mastering.NONE)))
        .isSorted()
        .startsWith("book.01-t.mp3")
        .endsWith("book.11-one.mp3");
  }

  /** No file system takes more than 255 bytes, and most letters have two or three. */
  @Test
  void longTitlesMakeNamesThatEveryFileSystemTakes() throws IOException {
    String name = "书".repeat(60);
    String text = HEAD + ("# " + "海".repeat(90) + "\n\nA word.\n\n").repeat(2);
    assertThat(mp3s(convert(text, name, Mastering.NONE)))
        .hasSize(3)
        .allMatch(each -> each.startsWith(name + ".0"))
        .allMatch(each -> each.getBytes(StandardCharsets.UTF_8).length <= 255);
  }

  @Test
  void chaptersComeOutEquallyLoudAndAsAcxWantsThem() throws IOException {
    String text =
        HEAD
            + "# One\n\nThe sea comes in twice a day, and nobody in the village looks at a clock.\n\n"
            + "# Two\n\n“Leave them!” said the old man. “Leave them where they are, all of them.”\n\n"
            + "# Three\n\nIt was cold.\n\nIt was dark, and the gulls slept on the roofs.\n";
    Outcome outcome = convert(text, "book", Mastering.ACX);
    assertThat(measured).hasSize(4);
    List<Levels> chapters = measured.subList(1, 4);
    assertThat(spread(chapters)).isLessThanOrEqualTo(1);
    for (Levels each : chapters) {
      assertThat(each.rms()).isBetween(-23.0, -18.0);
      assertThat(each.truePeak()).isLessThanOrEqualTo(-3);
      assertThat(each.floor()).isLessThanOrEqualTo(-60);
    }
    assertThat(outcome.diagnostics())
        .filteredOn(each -> each.code() == Code.PLAYER_LIMIT)
        .allMatch(each -> each.message().startsWith("“T”"));
    for (String name : mp3s(outcome)) {
      quietAtItsEnds(name);
    }
  }

  private static double spread(List<Levels> chapters) {
    var loudness = chapters.stream().mapToDouble(Levels::loudness).summaryStatistics();
    return loudness.getMax() - loudness.getMin();
  }

  /** Half a second to one before, one to five after. */
  private void quietAtItsEnds(String name) throws IOException {
    List<Short> samples = new ArrayList<>();
    try (var in = Files.newInputStream(dir.resolve(name))) {
      Mp3Listener.decode(
          in,
          (value, rate) -> {
            assertThat(rate).isEqualTo(44_100);
            samples.add(value);
          });
    }
    int[] loud =
        IntStream.range(0, samples.size()).filter(i -> Math.abs(samples.get(i)) > 300).toArray();
    assertThat(loud[0] / 44_100.0).isBetween(0.5, 1.0);
    assertThat((samples.size() - loud[loud.length - 1]) / 44_100.0).isBetween(1.0, 5.0);
  }

  private static List<String> mp3s(Outcome outcome) {
    return outcome.outputs().stream()
        .map(output -> output.file().getFileName().toString())
        .filter(name -> name.endsWith(".mp3"))
        .toList();
  }

  private Outcome convert(String text, String name, Mastering mastering) throws IOException {
    Path source = dir.resolve(name + ".md");
    Files.writeString(source, text);
    Sound sound =
        Sound.DEFAULT
            .with(mastering)
            .with(Sound.Split.CHAPTER)
            .with(List.of(Sound.Transcripts.VTT, Sound.Transcripts.CHAPTERS));
    Options options = Options.builder().targets(Target.AUDIO).sound(sound).build();
    try (Conversion conversion = new Conversion(options, this::hear)) {
      return conversion.convert(conversion.read(source), dir);
    } catch (UnknownVoiceException e) {
      throw new IllegalStateException(e);
    }
  }

  private void hear(Event event) {
    if (event instanceof Event.Measured levels) {
      measured.add(levels.levels());
    }
  }
}
