package org.trefoil.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trefoil.Programs;
import org.trefoil.audio.Mp3Listener;
import org.trefoil.speech.UnknownVoiceException;

/** A whole recording in every format, heard by ffmpeg; the MP3 also by a decoder in Java. */
class ForeignEarsTest {

  private static final String TEXT =
      """
      ---
      title: Tides
      author: Ada Lime
      lang: en
      ---

      # Tides

      The sea comes in twice a day. Nobody in the village looks at a clock for it.

      ## Ebb; = # "second" 第三章 \uD83D\uDE00

      When the water goes, the boats lie on their sides. “Leave them,” said the old man. Children dig
      for worms, and gulls watch the children.

      ## الفصل

      ## Flood

      It returns without a sound at first. Then the ropes go tight, one after another.
      """;

  private static final Pattern TIME = Pattern.compile("\"startTime\": ([\\d.]+)");

  @TempDir private static Path dir;

  private static double seconds;
  private static List<Double> starts;

  @BeforeAll
  static void convert() throws IOException {
    Path source = dir.resolve("tides.md");
    Files.writeString(source, TEXT);
    Sound sound = Sound.DEFAULT.with(List.of(Sound.Transcripts.CHAPTERS));
    Options options =
        Options.builder()
            .targets(Target.AUDIO)
            .audio(AudioFormat.MP3, AudioFormat.OPUS, AudioFormat.FLAC, AudioFormat.WAV)
            .sound(sound)
            .build();
    run(options, source);
    if (Programs.find("ffmpeg").isPresent()) {
      run(
          Options.builder()
              .targets(Target.AUDIO)
              .audio(AudioFormat.M4B, AudioFormat.M4A)
              .sound(Sound.DEFAULT.with(List.of()))
              .build(),
          source);
    }
    starts = numbers(TIME, Files.readString(dir.resolve("tides.chapters.json")));
  }

  private static void run(Options options, Path source) throws IOException {
    try (Conversion conversion = new Conversion(options, Progress.NONE)) {
      Outcome outcome = conversion.convert(conversion.read(source), dir);
      seconds = outcome.outputs().get(0).extent().seconds();
    } catch (UnknownVoiceException e) {
      throw new IllegalStateException(e);
    }
  }

  @ParameterizedTest
  @EnumSource(AudioFormat.class)
  void durationTagsAndChaptersAreThoseOfTheText(AudioFormat format) throws IOException {
    String seen = probe(format);
    assertThat(numbers(Pattern.compile("format\\|.*?duration=([\\d.]+)"), seen).get(0))
        .isCloseTo(seconds, within(0.1));
    if (format == AudioFormat.WAV) {
      return;
    }
    assertThat(seen).containsIgnoringCase("tag:title=Tides").contains("Ada Lime");
    assertThat(seen).contains("attached_pic=1");
    List<Double> chapters = numbers(Pattern.compile("chapter\\|start_time=([\\d.]+)"), seen);
    assertThat(chapters).hasSameSizeAs(starts).hasSizeGreaterThan(2);
    for (int i = 0; i < chapters.size(); i++) {
      assertThat(chapters.get(i)).isCloseTo(starts.get(i), within(0.02));
    }
    assertThat(seen).contains("Ebb; = # \"second\" 第三章 \uD83D\uDE00").contains("الفصل");
  }

  @ParameterizedTest
  @EnumSource(AudioFormat.class)
  void itIsAsLoudAsPromisedAndNeverSilentForLong(AudioFormat format) throws IOException {
    String said =
        output(
            "ffmpeg",
            "-hide_banner",
            "-nostats",
            "-i",
            file(format),
            "-map",
            "0:a",
            "-af",
            "silencedetect=noise=-50dB:d=2.05,ebur128=peak=true",
            "-f",
            "null",
            "-");
    assertThat(said).doesNotContain("silence_start");
    String summary = said.substring(said.indexOf("Summary:"));
    assertThat(numbers(Pattern.compile("I: +(-[\\d.]+) LUFS"), summary).get(0))
        .isCloseTo(-20, within(0.5));
    assertThat(numbers(Pattern.compile("Peak: +(-[\\d.]+) dBFS"), summary).get(0))
        .isLessThanOrEqualTo(-3.4);
  }

  @Test
  void aSecondDecoderHearsAsMuch() throws IOException {
    long[] count = {0, 0};
    try (var in = Files.newInputStream(Path.of(file(AudioFormat.MP3)))) {
      Mp3Listener.decode(
          in,
          (value, rate) -> {
            count[0]++;
            count[1] = rate;
          });
    }
    assertThat((double) count[0] / count[1]).isCloseTo(seconds, within(0.3));
  }

  @Test
  void nothingClicksAndPausesAreQuietButNotDead() throws IOException {
    short[] samples = wav();
    int window = 800; // 50 ms: a pause, not the closure of a consonant
    int longestDead = 0;
    int dead = 0;
    for (int i = window; i < samples.length; i++) {
      dead = samples[i] == 0 ? dead + 1 : 0;
      longestDead = Math.max(longestDead, dead);
      if (Math.abs(samples[i] - samples[i - 1]) > 3000) {
        int at = i;
        int before =
            IntStream.range(at - window, at).map(j -> Math.abs(samples[j])).max().orElse(0);
        assertThat(before).as("a step out of silence at %s", at).isGreaterThan(60);
      }
    }
    assertThat(longestDead).as("samples of digital silence").isLessThan(400);
  }

  private static short[] wav() throws IOException {
    byte[] bytes = Files.readAllBytes(Path.of(file(AudioFormat.WAV)));
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    int at = text.indexOf("data") + 8;
    ByteBuffer data = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    short[] samples = new short[data.getInt(at - 4) / 2];
    data.position(at).asShortBuffer().get(samples);
    return samples;
  }

  private static String probe(AudioFormat format) throws IOException {
    return output(
        "ffprobe",
        "-v",
        "error",
        "-show_entries",
        "format=duration:format_tags:stream_tags:stream_disposition=attached_pic"
            + ":chapter=start_time:chapter_tags=title",
        "-of",
        "compact=e=none",
        file(format));
  }

  private static String file(AudioFormat format) {
    return dir.resolve(format.fileName("tides")).toString();
  }

  private static List<Double> numbers(Pattern pattern, String text) {
    List<Double> numbers = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      numbers.add(Double.parseDouble(matcher.group(1)));
    }
    return numbers;
  }

  private static String output(String... command) throws IOException {
    List<String> full = new ArrayList<>(Arrays.asList(command));
    full.set(0, Programs.require(command[0]).toString());
    Process process = new ProcessBuilder(full).redirectErrorStream(true).start();
    process.getOutputStream().close();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
