package org.trefoil.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trefoil.Programs;
import org.trefoil.audio.mastering.Mastering;
import org.trefoil.speech.ClickEngine;
import org.trefoil.speech.SpeechEngine;

/**
 * Whether words sound where the transcript says, in the files that a user gets: spoken with a voice
 * that begins each word with a click, one part of it resampled, mastered in each way, stored in
 * each format, decoded by ffmpeg.
 */
class ExactTimesTest {

  private static final int RATE = 48000;
  private static final double SENTENCE = 0.010;
  private static final double WORD = 0.030;

  private static final Pattern CUE = Pattern.compile("(\\S+) --> (\\S+)\\n(.*)");
  private static final Pattern STAMP = Pattern.compile("<([0-9:.]+)>");

  private static final String TEXT =
      """
      ---
      title: Boats
      lang: en
      ---

      # Harbour morning

      Seven boats leave before sunrise, while everybody sleeps. Nobody waves. Their lanterns
      vanish behind black rocks.

      <div lang="de">

      Sieben Boote fahren langsam hinaus. Niemand winkt ihnen.

      </div>

      # Evening harbour

      Later they return, tired, with empty baskets and heavy nets.
      """;

  @TempDir private Path folder;
  private ClassLoader own;
  private URLClassLoader loader;

  /** A sentence of the transcript: when it begins and ends, and its words. */
  private record Heard(double start, double end, List<Double> words) {}

  @BeforeEach
  void installTheEngine() throws IOException {
    Programs.require("ffmpeg");
    Path services = folder.resolve("META-INF/services/" + SpeechEngine.class.getName());
    Files.createDirectories(services.getParent());
    Files.writeString(services, ClickEngine.class.getName() + "\n");
    voice("clicks", "en");
    voice("slow-clock", "de");
    Files.writeString(folder.resolve("book.md"), TEXT);
    own = Thread.currentThread().getContextClassLoader();
    loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, own);
    Thread.currentThread().setContextClassLoader(loader);
  }

  @AfterEach
  void removeTheEngine() throws IOException {
    if (loader != null) {
      Thread.currentThread().setContextClassLoader(own);
      loader.close();
    }
  }

  @ParameterizedTest
  @EnumSource(Mastering.class)
  void wordsSoundWhereTheTranscriptSays(Mastering mastering) throws IOException {
    List<AudioFormat> formats = formats(mastering);
    convert(mastering, formats);
    List<Heard> sentences = transcript(Files.readString(folder.resolve("book.vtt")));
    assertThat(sentences).hasSize(9);
    for (AudioFormat format : formats) {
      short[] samples = decoded(folder.resolve(format.fileName("book")));
      for (Heard sentence : sentences) {
        check(sentence, samples, mastering + " " + format + " at " + sentence.start());
      }
    }
  }

  /** All of them once, and each way to master with those that it is meant for. */
  private static List<AudioFormat> formats(Mastering mastering) {
    return switch (mastering) {
      case SPEECH -> List.of(AudioFormat.values());
      case ACX -> List.of(AudioFormat.MP3);
      case PODCAST -> List.of(AudioFormat.OPUS);
      case BROADCAST -> List.of(AudioFormat.WAV);
      case NONE -> List.of(AudioFormat.M4B);
    };
  }

  private static void check(Heard sentence, short[] samples, String where) {
    assertThat(click(samples, sentence.start()))
        .as("sentence, " + where)
        .isCloseTo(sentence.start(), within(SENTENCE));
    for (double word : sentence.words()) {
      assertThat(click(samples, word)).as("word, " + where).isCloseTo(word, within(WORD));
    }
    assertThat(end(samples, sentence.end()))
        .as("end, " + where)
        .isCloseTo(sentence.end(), within(SENTENCE));
  }

  /** The loudest moment around a time, in seconds. */
  private static double click(short[] samples, double near) {
    int found = 0;
    int loudest = -1;
    for (int i = index(near - 0.09, samples); i < index(near + 0.09, samples); i++) {
      if (Math.abs(samples[i]) > loudest) {
        loudest = Math.abs(samples[i]);
        found = i;
      }
    }
    return (double) found / RATE;
  }

  /** Where the hum of the last word is last heard, around a time. */
  private static double end(short[] samples, double near) {
    double hum = level(samples, near - 0.04, near - 0.015);
    double at = near + 0.09;
    while (at > near - 0.09 && level(samples, at, at + 0.003) < hum / 3) {
      at -= 0.001;
    }
    return at + 0.002;
  }

  private static double level(short[] samples, double from, double to) {
    double energy = 0;
    for (int i = index(from, samples); i < index(to, samples); i++) {
      energy += (double) samples[i] * samples[i];
    }
    return Math.sqrt(energy / Math.max(1, index(to, samples) - index(from, samples)));
  }

  private static int index(double seconds, short[] samples) {
    return (int) Math.max(0, Math.min(samples.length, Math.round(seconds * RATE)));
  }

  private void voice(String id, String language) throws IOException {
    Files.writeString(
        folder.resolve(id + ".yaml"),
        "engine: click\nvoice: %s\nlanguage: %s\n".formatted(id, language));
  }

  private void convert(Mastering mastering, List<AudioFormat> formats) throws IOException {
    Options options =
        Options.builder()
            .targets(Target.AUDIO)
            .audio(formats.toArray(AudioFormat[]::new))
            .sound(Sound.DEFAULT.with(mastering))
            .voices(
                List.of(
                    folder.resolve("clicks.yaml").toString(),
                    "de=" + folder.resolve("slow-clock.yaml")))
            .build();
    try (Conversion conversion = new Conversion(options, Progress.NONE)) {
      conversion.convert(conversion.read(folder.resolve("book.md")), folder);
    }
  }

  private static List<Heard> transcript(String vtt) {
    List<Heard> sentences = new ArrayList<>();
    for (MatchResult cue : CUE.matcher(vtt).results().toList()) {
      double start = seconds(cue.group(1));
      List<Double> words = new ArrayList<>(List.of(start));
      STAMP.matcher(cue.group(3)).results().forEach(stamp -> words.add(seconds(stamp.group(1))));
      sentences.add(new Heard(start, seconds(cue.group(2)), words));
    }
    return sentences;
  }

  private static double seconds(String stamp) {
    String[] parts = stamp.split(":");
    return Integer.parseInt(parts[0]) * 3600
        + Integer.parseInt(parts[1]) * 60
        + Double.parseDouble(parts[2]);
  }

  private static short[] decoded(Path file) throws IOException {
    Process process =
        new ProcessBuilder(
                Programs.require("ffmpeg").toString(),
                "-v",
                "error",
                "-i",
                file.toString(),
                "-ac",
                "1",
                "-ar",
                Integer.toString(RATE),
                "-f",
                "s16le",
                "pipe:1")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    process.getOutputStream().close();
    byte[] bytes = process.getInputStream().readAllBytes();
    short[] samples = new short[bytes.length / 2];
    ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer().get(samples);
    return samples;
  }
}
