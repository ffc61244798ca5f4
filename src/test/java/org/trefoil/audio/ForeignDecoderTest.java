package org.trefoil.audio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trefoil.Programs;
import org.trefoil.language.Language;

/** What ffmpeg makes of our files. */
class ForeignDecoderTest {

  private static final Chapter[] CHAPTERS = {
    new Chapter("Arrival", 0),
    new Chapter("الفصل الثاني", 20_011),
    new Chapter("第三章 \uD83D\uDE00", 40_000),
  };

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "16000, 160000",
    "16000, 5761",
    "16000, 6335",
    "16000, 576",
    "22050, 99999",
    "44100, 200000",
    "8000, 33333",
    "16000, 700001"
  })
  void decodesExactlyTheSamplesThatWentIn(int rate, int length) throws Exception {
    short[] tone = Sounds.tone(length, rate);
    Path file = Sounds.mp3(folder.resolve("a.mp3"), tone, rate, Sounds.tags());
    short[] decoded = decoded(file);
    assertThat(decoded).hasSameSizeAs(tone);
    assertThat(Sounds.lag(tone, decoded, Math.min(600, length / 4))).isZero();
  }

  @Test
  void seesTitlesAndChaptersOfAnMp3() throws Exception {
    Path file = Sounds.mp3(folder.resolve("a.mp3"), Sounds.tone(64_000, 16000), 16000, tags());
    List<String> seen = probed(file);
    assertThat(seen)
        .contains("TAG:title=Über", "TAG:artist=Ada/Bo", "TAG:album=Über", "TAG:date=2020")
        .contains("TAG:genre=Audiobook", "TAG:language=eng");
    assertChapters(seen);
  }

  @Test
  void seesTitlesAndChaptersOfAWav() throws Exception {
    Path file = Sounds.wav(folder.resolve("a.wav"), Sounds.tone(64_000, 16000), 16000, tags());
    assertChapters(probed(file));
  }

  private static void assertChapters(List<String> seen) {
    assertThat(seen)
        .containsSubsequence(
            "start_time=0.000000",
            "end_time=1.251000",
            "TAG:title=Arrival",
            "start_time=1.251000",
            "end_time=2.500000",
            "TAG:title=الفصل الثاني",
            "start_time=2.500000",
            "end_time=4.000000",
            "TAG:title=第三章 \uD83D\uDE00");
  }

  private static AudioTags tags() {
    return new AudioTags(
        "Über",
        List.of("Ada", "Bo"),
        Language.ENGLISH,
        Optional.of(Instant.parse("2020-06-01T00:00:00Z")),
        List.of(CHAPTERS));
  }

  private static short[] decoded(Path file) throws IOException {
    byte[] bytes = output("ffmpeg", "-v", "error", "-i", file.toString(), "-f", "s16le", "pipe:1");
    short[] samples = new short[bytes.length / 2];
    ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer().get(samples);
    return samples;
  }

  private static List<String> probed(Path file) throws IOException {
    byte[] bytes =
        output("ffprobe", "-v", "error", "-show_chapters", "-show_format", file.toString());
    return Arrays.asList(new String(bytes, StandardCharsets.UTF_8).split("\n"));
  }

  private static byte[] output(String... command) throws IOException {
    List<String> full = new ArrayList<>(List.of(command));
    full.set(0, Programs.require(command[0]).toString());
    Process process =
        new ProcessBuilder(full).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    process.getOutputStream().close();
    return process.getInputStream().readAllBytes();
  }
}
