package org.trefoil.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trefoil.Programs;
import org.trefoil.audio.AudioTags;
import org.trefoil.audio.Encoder;
import org.trefoil.language.Language;
import org.trefoil.report.Severity;

class SoundCheckTest {

  private static final int RATE = 16_000;

  @TempDir private Path dir;

  @Test
  void soundIsHeardInMp3AndWav() throws IOException {
    for (boolean mp3 : new boolean[] {true, false}) {
      Path file = recorded(mp3, tone(3 * RATE));
      assertThat(SoundCheck.check(file)).isEmpty();
    }
  }

  @Test
  void aRecordingOfSilenceIsAnErrorAndALongSilenceAWarning() throws IOException {
    assertThat(SoundCheck.check(recorded(true, new short[3 * RATE])))
        .extracting(Finding::rule, Finding::severity)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("silent", Severity.ERROR));
    short[] halting = Arrays.copyOf(tone(RATE), 8 * RATE);
    System.arraycopy(tone(RATE), 0, halting, 7 * RATE, RATE);
    List<Finding> findings = SoundCheck.check(recorded(false, halting));
    assertThat(findings)
        .extracting(Finding::rule, Finding::severity)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("long-silence", Severity.WARNING));
    assertThat(findings.get(0).place()).isEqualTo("1.0 s");
  }

  @Test
  void soundAndSilenceAreHeardInOtherKinds() throws IOException {
    Programs.require("ffmpeg");
    assertThat(SoundCheck.check(flac(tone(3 * RATE)))).isEmpty();
    assertThat(SoundCheck.check(flac(new short[3 * RATE])))
        .extracting(Finding::rule)
        .containsExactly("silent");
    Path cut = Files.write(dir.resolve("c.flac"), new byte[] {'f', 'L', 'a', 'C', 0, 0, 0, 1});
    assertThat(SoundCheck.check(cut)).extracting(Finding::rule).containsExactly("decodable");
  }

  private Path flac(short[] samples) throws IOException {
    Path file = dir.resolve("b.flac");
    try (Encoder encoder = Encoder.flac(file, RATE, (all, from, to) -> {})) {
      encoder.write(samples, 0, samples.length);
      encoder.finish(tags());
    }
    return file;
  }

  @Test
  void whatOnlyBeginsLikeARecordingIsAnError() throws IOException {
    Path file = Files.writeString(dir.resolve("a.mp3"), "ID3 but nothing of the kind follows");
    assertThat(SoundCheck.check(file)).extracting(Finding::rule).containsExactly("decodable");
  }

  private Path recorded(boolean mp3, short[] samples) throws IOException {
    Path file = dir.resolve(mp3 ? "b.mp3" : "b.wav");
    try (Encoder encoder = mp3 ? Encoder.mp3(file, RATE) : Encoder.wav(file, RATE)) {
      encoder.write(samples, 0, samples.length);
      encoder.finish(tags());
    }
    return file;
  }

  private static AudioTags tags() {
    return new AudioTags(
        "T",
        "T",
        List.of(),
        Language.parse("en").orElseThrow(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  private static short[] tone(int length) {
    short[] samples = new short[length];
    for (int i = 0; i < length; i++) {
      samples[i] = (short) (8_000 * Math.sin(2 * Math.PI * 440 * i / RATE));
    }
    return samples;
  }
}
