package org.trefoil.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trefoil.check.Finding;
import org.trefoil.speech.UnknownVoiceException;

/** What was recorded is listened to when it stands in its place. */
class ProvedSoundTest {

  private static final String TEXT =
      "# Bay\n\nThe boat came in late. Nobody waved.\n\n```sh\nls\n```\n\n# Pier\n\nIt was cold.[^1]\n\n"
          + "[^1]: By the log.\n";

  @TempDir Path folder;
  private final List<Event.Proved> proofs = new ArrayList<>();

  private Outcome convert(Conversion conversion) throws IOException {
    Path source = Files.writeString(folder.resolve("a.md"), TEXT);
    Manuscript manuscript = conversion.read(source);
    Outcome outcome = conversion.convert(manuscript, folder);
    assertThat(conversion.check(manuscript, outcome)).isTrue();
    return outcome;
  }

  private Conversion conversion(Options options) throws UnknownVoiceException {
    return new Conversion(
        options,
        event -> {
          if (event instanceof Event.Proved proved) {
            proofs.add(proved);
          }
        });
  }

  private List<String> heard() {
    return proofs.stream()
        .filter(proof -> proof.matter() == Event.Proved.Matter.SOUND)
        .map(proof -> proof.file().getFileName().toString())
        .toList();
  }

  @Test
  void aRecordingAndTheVoiceOfABook() throws IOException, UnknownVoiceException {
    Options options = Options.builder().targets(Target.EPUB, Target.AUDIO).build();
    try (Conversion conversion = conversion(options)) {
      Manuscript manuscript = conversion.read(Files.writeString(folder.resolve("a.md"), TEXT));
      Outcome outcome = conversion.convert(manuscript, folder);
      assertThat(conversion.check(manuscript, outcome)).isTrue();
      assertThat(heard()).containsExactlyInAnyOrder("a.mp3", "a.epub");
      Path transcript = folder.resolve("a.vtt");
      Files.writeString(transcript, Files.readString(transcript).replace("waved", "wailed"));
      assertThat(conversion.check(manuscript, outcome)).isFalse();
      assertThat(proofs.stream().flatMap(proof -> proof.findings().stream()))
          .extracting(Finding::rule)
          .containsExactly("EQ-TEXT");
    }
  }

  @Test
  void aPictureThatNobodyDescribedIsNoFaultOfTheRecording()
      throws IOException, UnknownVoiceException {
    Options options = Options.builder().targets(Target.AUDIO).build();
    Path source = folder.resolve("b.md");
    Files.copy(Path.of("src/test/resources/pictures/shapes.svg"), folder.resolve("p.svg"));
    Files.writeString(source, "# B\n\nBefore it.\n\n![](p.svg)\n\nAfter ![](p.svg) it.\n");
    try (Conversion conversion = conversion(options)) {
      Manuscript manuscript = conversion.read(source);
      assertThat(conversion.check(manuscript, conversion.convert(manuscript, folder))).isTrue();
      assertThat(heard()).containsExactly("b.mp3");
    }
  }

  @Test
  void chapterByChapterAndInAnotherForm() throws IOException, UnknownVoiceException {
    Options options =
        Options.builder()
            .targets(Target.AUDIO)
            .audio(AudioFormat.WAV)
            .sound(Sound.DEFAULT.with(Sound.Split.CHAPTER))
            .build();
    try (Conversion conversion = conversion(options)) {
      assertThat(convert(conversion).outputs()).hasSizeGreaterThan(3);
      assertThat(heard()).hasSize(1).first().asString().endsWith(".wav");
    }
  }
}
