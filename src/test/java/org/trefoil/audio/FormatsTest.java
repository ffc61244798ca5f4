package org.trefoil.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jflac.FLACDecoder;
import org.jflac.PCMProcessor;
import org.jflac.metadata.StreamInfo;
import org.jflac.util.ByteData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trefoil.Programs;
import org.trefoil.language.Language;

/** FLAC, Opus and M4B, with the eyes and ears of others. */
class FormatsTest {

  private static final int RATE = 16_000;

  @TempDir private Path folder;

  private interface Opening {
    Encoder at(Path file, PcmSink heard) throws IOException;
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 3, 4095, 4096, 4097, 100_001, 600_000})
  void flacGivesBackEverySampleByAnotherDecoder(int length) throws Exception {
    short[] tone = Sounds.tone(length, RATE);
    for (int i = 9000; i < Math.min(length, 20_000); i++) {
      tone[i] = (short) (i % 2 == 0 ? Short.MIN_VALUE : Short.MAX_VALUE);
    }
    Path file = written("a.flac", tone, Sounds.tags(), this::flac);
    ByteArrayOutputStream pcm = new ByteArrayOutputStream();
    FLACDecoder decoder = new FLACDecoder(Files.newInputStream(file));
    decoder.addPCMProcessor(
        new PCMProcessor() {
          @Override
          public void processStreamInfo(StreamInfo info) {
            assertThat(info.getTotalSamples()).isEqualTo(length);
          }

          @Override
          public void processPCM(ByteData data) {
            pcm.write(data.getData(), 0, data.getLen());
          }
        });
    decoder.decode();
    assertThat(samples(pcm.toByteArray())).isEqualTo(tone);
  }

  @ParameterizedTest
  @CsvSource({"a.flac", "a.opus", "a.m4b"})
  void ffmpegHearsTheRecordingAtItsTime(String name) throws IOException {
    short[] tone = Sounds.tone(80_123, RATE);
    Path file = written(name, tone, Sounds.tags(), opening(name));
    short[] decoded =
        samples(
            output(
                "ffmpeg",
                "-v",
                "error",
                "-i",
                file.toString(),
                "-ar",
                "16000",
                "-f",
                "s16le",
                "-"));
    assertThat(decoded.length).isBetween(tone.length, tone.length + 1100);
    assertThat(Sounds.lag(tone, decoded, 600)).isBetween(-1, 1);
  }

  @ParameterizedTest
  @CsvSource({"a.opus", "a.m4b"})
  void ffprobeSeesChaptersInEveryScript(String name) throws IOException {
    List<Chapter> chapters =
        List.of(
            new Chapter("Arrival; = # \\", 0),
            new Chapter("الفصل الثاني", 20_011),
            new Chapter("第三章 \uD83D\uDE00", 40_000));
    Path file = written(name, Sounds.tone(64_000, RATE), tags(chapters), opening(name));
    List<String[]> seen = chapters(file);
    assertThat(seen).hasSize(3);
    for (int i = 0; i < 3; i++) {
      assertThat(seen.get(i)[1].strip()).isEqualTo(chapters.get(i).title());
      assertThat(Double.parseDouble(seen.get(i)[0]))
          .isCloseTo((double) chapters.get(i).start() / RATE, within(0.02));
    }
  }

  @Test
  void anM4bOfThreeHundredChaptersHasThemAllInItsTrack() throws IOException {
    Programs.require("ffmpeg");
    List<Chapter> chapters =
        IntStream.range(0, 300).mapToObj(i -> new Chapter("Chapter " + i, i * 1600L)).toList();
    Path file = written("a.m4b", Sounds.tone(480_000, RATE), tags(chapters), this::m4b);
    assertThat(chapters(file)).hasSize(300);
    String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    assertThat(bytes).contains("chpl").contains("tref").contains("chap").contains("stik");
    assertThat(bytes.charAt(bytes.indexOf("chpl") + 12)).as("Nero's count").isEqualTo('\u00FF');
  }

  @Test
  void anM4bCarriesItsCover() throws IOException {
    Programs.require("ffmpeg");
    Path file = written("a.m4b", Sounds.tone(32_000, RATE), covered(), this::m4b);
    String seen =
        new String(
            output("ffprobe", "-v", "error", "-show_streams", file.toString()),
            StandardCharsets.UTF_8);
    assertThat(seen).contains("DISPOSITION:attached_pic=1");
  }

  @ParameterizedTest
  @CsvSource({"a.flac", "a.opus"})
  void theSameSamplesGiveTheSameBytes(String name) throws IOException {
    short[] tone = Sounds.tone(100_000, RATE);
    byte[] first = Files.readAllBytes(written(name, tone, covered(), opening(name)));
    assertThat(Files.readAllBytes(written(name, tone, covered(), opening(name)))).isEqualTo(first);
    assertThat(folder.toFile().list()).containsExactly(name);
  }

  /** The build lays the one for its own machine on the class path. */
  @Test
  void encodesWithTheFfmpegThatIsCarriedWhereThereIsNone() throws IOException {
    Path file = folder.resolve("a.m4b");
    short[] tone = Sounds.tone(48_000, RATE);
    short[] heard = new short[64_000];
    int[] count = {0};
    try (Encoder encoder =
        new M4bEncoder(
            Ffmpeg.find(""),
            file,
            M4bEncoder.Shelf.AUDIOBOOKS,
            RATE,
            48,
            (s, from, to) -> {
              System.arraycopy(s, from, heard, count[0], to - from);
              count[0] += to - from;
            })) {
      encoder.write(tone, 0, tone.length);
      encoder.finish(covered());
    }
    assertThat(Sounds.lag(tone, Arrays.copyOf(heard, count[0]), 600)).isBetween(-1, 1);
    String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    assertThat(bytes).contains("ftypM4B ").contains("stik").contains("covr").contains("PNG");
  }

  /** Whatever screens and sound cards a machine has: their libraries aren't even looked for. */
  @Test
  @EnabledOnOs(OS.LINUX)
  void theCarriedFfmpegAsksForNoLibraryOfADevice() throws IOException {
    try (Stream<Path> parts = Files.list(Ffmpeg.find("").folder())) {
      List<Path> all = parts.toList();
      assertThat(all).hasSizeGreaterThan(5);
      for (Path part : all) {
        String bytes = new String(Files.readAllBytes(part), StandardCharsets.ISO_8859_1);
        assertThat(bytes).doesNotContain("libxcb.so", "libasound.so", "libpulse.so");
      }
    }
  }

  private Opening opening(String name) {
    return name.endsWith("flac") ? this::flac : name.endsWith("opus") ? this::opus : this::m4b;
  }

  private Encoder flac(Path file, PcmSink heard) throws IOException {
    return Encoder.flac(file, RATE, heard);
  }

  private Encoder opus(Path file, PcmSink heard) throws IOException {
    return Encoder.opus(file, RATE, 24, heard);
  }

  private Encoder m4b(Path file, PcmSink heard) throws IOException {
    Programs.require("ffmpeg");
    return Encoder.m4b(file, RATE, 48, heard);
  }

  private Path written(String name, short[] samples, AudioTags tags, Opening opening)
      throws IOException {
    Path file = folder.resolve(name);
    long[] heard = {0};
    try (Encoder encoder = opening.at(file, (s, from, to) -> heard[0] += to - from)) {
      for (int from = 0; from < samples.length; from += 997) {
        encoder.write(samples, from, Math.min(samples.length, from + 997));
      }
      encoder.finish(tags);
    }
    assertThat(heard[0]).isGreaterThanOrEqualTo(samples.length);
    return file;
  }

  private static AudioTags tags(List<Chapter> chapters) {
    return new AudioTags("T", List.of("Ada"), Language.ENGLISH, Optional.empty(), chapters);
  }

  private static AudioTags covered() {
    byte[] png = Pictures.png();
    return new AudioTags(
        "T",
        "T",
        List.of(),
        Language.ENGLISH,
        Optional.empty(),
        List.of(),
        Optional.of(new AudioTags.Cover("image/png", png, 8, 8)),
        Optional.of(new AudioTags.Track(2, 7)));
  }

  private static List<String[]> chapters(Path file) throws IOException {
    byte[] bytes =
        output(
            "ffprobe",
            "-v",
            "error",
            "-show_entries",
            "chapter=start_time:chapter_tags=title",
            "-of",
            "compact=p=0:nk=1:e=none",
            file.toString());
    List<String[]> chapters = new ArrayList<>();
    for (String line : new String(bytes, StandardCharsets.UTF_8).split("\n")) {
      chapters.add(line.split("\\|", 2));
    }
    return chapters;
  }

  private static short[] samples(byte[] bytes) {
    short[] samples = new short[bytes.length / 2];
    ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer().get(samples);
    return samples;
  }

  private static byte[] output(String... command) throws IOException {
    List<String> full = new ArrayList<>(Arrays.asList(command));
    full.set(0, Programs.require(command[0]).toString());
    Process process =
        new ProcessBuilder(full).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    process.getOutputStream().close();
    return process.getInputStream().readAllBytes();
  }
}
