package org.trefoil.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trefoil.audio.mastering.Mastering;
import org.trefoil.report.Code;
import org.trefoil.report.Diagnostic;
import org.trefoil.speech.UnknownVoiceException;

/** Books at the edge of what players can count. */
class ManyChaptersTest {

  private static final int CHAPTERS = 257;
  private static final List<String> TITLES = List.of("A", "ب", "一", "\uD83D\uDE00");

  @TempDir private Path dir;

  @Test
  void moreChaptersThanATableHoldsAreAllThereAndAWarningTells() throws IOException {
    StringBuilder text = new StringBuilder("---\nlang: en\ntitle: T\nauthor: A\n---\n\n");
    for (int i = 0; i < CHAPTERS; i++) {
      text.append("# ").append(TITLES.get(i % 4)).append(i).append("\n\n");
      if (i % 100 == 50) {
        text.append("One.\n\n");
      }
    }
    Outcome outcome = convert(text.toString(), Sound.Transcripts.CHAPTERS);
    assertThat(outcome.diagnostics())
        .extracting(Diagnostic::code)
        .filteredOn(code -> code == Code.PLAYER_LIMIT)
        .hasSize(1);
    String json = Files.readString(dir.resolve("book.chapters.json"));
    byte[] bytes = Files.readAllBytes(dir.resolve("book.mp3"));
    String mp3 = new String(bytes, StandardCharsets.ISO_8859_1);
    assertThat(mp3).contains("APIC").contains("image/png");
    for (int i = 0; i < CHAPTERS; i++) {
      String title = TITLES.get(i % 4) + i;
      assertThat(json).contains("\"title\": \"" + title + "\"");
      byte[] wide = title.getBytes(StandardCharsets.UTF_16BE);
      assertThat(mp3).contains(i % 4 == 0 ? title : new String(wide, StandardCharsets.ISO_8859_1));
    }
  }

  @Test
  void aBookOfOneWordHasAFileAndATranscript() throws IOException {
    Outcome outcome = convert("Word\n", Sound.Transcripts.VTT);
    assertThat(outcome.outputs()).hasSize(2);
    assertThat(Files.readString(dir.resolve("book.vtt"))).contains("Word");
    assertThat(dir.resolve("book.mp3")).isNotEmptyFile();
  }

  private Outcome convert(String text, Sound.Transcripts beside) throws IOException {
    Path source = dir.resolve("book.md");
    Files.writeString(source, text);
    Options options =
        Options.builder()
            .targets(Target.AUDIO)
            .sound(Sound.DEFAULT.with(Mastering.NONE).with(List.of(beside)))
            .build();
    try (Conversion conversion = new Conversion(options, Progress.NONE)) {
      return conversion.convert(conversion.read(source), dir);
    } catch (UnknownVoiceException e) {
      throw new IllegalStateException(e);
    }
  }
}
