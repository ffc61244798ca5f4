package org.trefoil.audio.mastering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trefoil.Programs;
import org.trefoil.audio.AudioTags;
import org.trefoil.audio.Encoder;
import org.trefoil.language.Language;

class GaugeTest {

  @TempDir private Path folder;

  /**
   * EBU Tech 3341: a sine of 1 kHz at full scale less 23 dB reads -23 LUFS less 3 for one channel.
   */
  @ParameterizedTest
  @ValueSource(ints = {16_000, 22_050, 44_100, 48_000})
  void readsTheReferenceTone(int rate) throws IOException {
    short[] tone = new short[rate * 20];
    for (int i = 0; i < tone.length; i++) {
      tone[i] = (short) Math.rint(32768 * 0.0707946 * Math.sin(2 * Math.PI * 1000 * i / rate));
    }
    Gauge gauge = new Gauge(rate);
    gauge.write(tone, 0, tone.length);
    Levels levels = gauge.levels();
    assertThat(levels.loudness()).isCloseTo(-26, within(0.1));
    assertThat(levels.truePeak()).isCloseTo(-23, within(0.1));
    assertThat(levels.rms()).isCloseTo(-26, within(0.05));
  }

  @Test
  void findsThePeakBetweenSamples() throws IOException {
    short[] tone = new short[48_000];
    for (int i = 0; i < tone.length; i++) {
      tone[i] = (short) (16_384 * Math.sin(Math.PI / 2 * i + Math.PI / 4));
    }
    Gauge gauge = new Gauge(48_000);
    gauge.write(tone, 0, tone.length);
    assertThat(gauge.levels().truePeak()).isCloseTo(-6.02, within(0.2));
  }

  @Test
  void silenceHasNoLevel() throws IOException {
    Gauge gauge = new Gauge(16_000);
    gauge.write(new short[100_000], 0, 100_000);
    assertThat(gauge.levels().silent()).isTrue();
    assertThat(new Gauge(16_000).levels().silent()).isTrue();
  }

  @Test
  void agreesWithFfmpeg() throws IOException {
    Path file = folder.resolve("a.mp3");
    short[] sound = Speechlike.joined(Speechlike.pieces(16_000, 10, 0.3, 8));
    Gauge gauge = new Gauge(16_000);
    try (Encoder encoder = Encoder.mp3(file, 16_000, 48, gauge)) {
      encoder.write(sound, 0, sound.length);
      encoder.finish(new AudioTags("T", List.of(), Language.ENGLISH, Optional.empty(), List.of()));
    }
    Process process =
        new ProcessBuilder(
                Programs.require("ffmpeg").toString(),
                "-hide_banner",
                "-nostats",
                "-i",
                file.toString(),
                "-af",
                "ebur128=peak=true",
                "-f",
                "null",
                "-")
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String summary = said.substring(said.indexOf("Summary:"));
    Levels levels = gauge.levels();
    assertThat(levels.loudness()).isCloseTo(number("I: +(-[\\d.]+) LUFS", summary), within(0.15));
    assertThat(levels.truePeak()).isCloseTo(number("Peak: +(-[\\d.]+) dBFS", summary), within(0.3));
  }

  private static double number(String pattern, String text) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    assertThat(matcher.find()).as(pattern).isTrue();
    return Double.parseDouble(matcher.group(1));
  }
}
