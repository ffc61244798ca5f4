package org.trefoil.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trefoil.Programs;
import org.trefoil.audio.AudioTags;
import org.trefoil.audio.Chapter;
import org.trefoil.audio.DecodedMp3;
import org.trefoil.audio.Encoder;
import org.trefoil.language.Language;
import org.trefoil.narration.Cue;
import org.trefoil.narration.Script;
import org.trefoil.source.Span;
import org.trefoil.timeline.Clip;
import org.trefoil.timeline.Timeline;

/**
 * Whether the times hold in the file: every word begins with a click, and the clicks are sought.
 */
class EncodedTimesTest {

  private static final int RATE = ClickEngine.RATE;

  @TempDir private Path folder;
  private Path file;
  private Timeline timeline;

  @BeforeEach
  void speakIntoAnMp3() throws Exception {
    file = folder.resolve("clicks.mp3");
    Cast cast = Cast.of(ClickEngine.voice("standard", "en"));
    try (Speaker speaker = new Speaker(cast, List.of(new ClickEngine()), 3);
        Encoder encoder = Encoder.mp3(file, speaker.sampleRate(Language.ENGLISH))) {
      timeline =
          speaker.speak(script(), encoder, Scripts.report(), id -> Span.START, SpeechProgress.NONE);
      encoder.finish(tags(timeline));
    }
  }

  @Test
  void inTheFileDecodedByJlayer() {
    assertTimes(DecodedMp3.of(file).samples());
  }

  @Test
  void inTheFileDecodedByFfmpeg() throws IOException {
    assertTimes(decoded());
  }

  @Test
  void chaptersHoldToTheMillisecond() {
    List<DecodedMp3.TaggedChapter> chapters = List.copyOf(DecodedMp3.of(file).chapters().values());
    assertThat(chapters).hasSameSizeAs(timeline.chapters());
    for (int i = 0; i < chapters.size(); i++) {
      assertThat(chapters.get(i).startMs() / 1000.0)
          .isCloseTo(timeline.seconds(timeline.chapters().get(i).start()), within(0.0005));
    }
    assertThat(chapters.get(chapters.size() - 1).endMs() / 1000.0)
        .isCloseTo(timeline.seconds(timeline.samples()), within(0.0005));
  }

  private void assertTimes(short[] samples) {
    assertThat(samples.length).isEqualTo((int) timeline.samples());
    List<Integer> clicks = clicks(samples);
    List<Long> words =
        timeline.clips().stream()
            .flatMap(clip -> clip.words().stream())
            .map(Clip.Word::start)
            .toList();
    assertThat(clicks).hasSameSizeAs(words);
    for (int i = 0; i < clicks.size(); i++) {
      assertThat((double) clicks.get(i) / RATE)
          .isCloseTo((double) words.get(i) / RATE, within(0.002));
    }
  }

  /** Where something far louder than the hum begins. */
  private static List<Integer> clicks(short[] samples) {
    List<Integer> clicks = new ArrayList<>();
    int last = -RATE;
    for (int i = 0; i < samples.length; i++) {
      if (Math.abs(samples[i]) > 5000) {
        if (i - last > RATE / 100) {
          clicks.add(i);
        }
        last = i;
      }
    }
    return clicks;
  }

  private static Script script() {
    Random random = new Random(11);
    List<Cue> cues = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      if (i % 12 == 0) {
        cues.add(Scripts.chapter("h-" + i, "Chapter " + i));
      }
      String text =
          IntStream.rangeClosed(0, random.nextInt(12))
              .mapToObj(k -> "abcdefghij".substring(random.nextInt(9)))
              .collect(Collectors.joining(" "));
      cues.add(Scripts.say("s-" + i, text));
      cues.add(Scripts.pause(random.nextInt(700)));
    }
    return new Script(Language.ENGLISH, cues);
  }

  private static AudioTags tags(Timeline timeline) {
    return new AudioTags(
        "Clicks",
        List.of(),
        Language.ENGLISH,
        Optional.empty(),
        timeline.chapters().stream().map(m -> new Chapter(m.title(), m.start())).toList());
  }

  private short[] decoded() throws IOException {
    Process process =
        new ProcessBuilder(
                Programs.require("ffmpeg").toString(),
                "-v",
                "error",
                "-i",
                file.toString(),
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
