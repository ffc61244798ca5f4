package org.trefoil.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trefoil.audio.mastering.Gauge;
import org.trefoil.audio.mastering.Levels;
import org.trefoil.pipeline.AudioFormat;
import org.trefoil.pipeline.Conversion;
import org.trefoil.pipeline.Options;
import org.trefoil.pipeline.Progress;
import org.trefoil.pipeline.Sound;
import org.trefoil.pipeline.Target;
import org.trefoil.speech.UnknownVoiceException;

/**
 * Listens to a finished recording: samples at full scale, the largest step from one sample to the
 * next where sound begins and where it ends (a click, or a word that was cut), the longest silence,
 * the level of each chapter.
 *
 * <p>Arguments: Markdown files.
 */
public final class ListenBench {

  private static final Pattern START = Pattern.compile("\"startTime\": ([\\d.]+)");

  /** What nobody hears, in samples: the noise under the pauses stays below. */
  private static final int QUIET = 50;

  /** A silence that parts two stretches of sound, in milliseconds. */
  private static final int PARTING_MS = 20;

  private final short[] samples;
  private final int rate;

  private ListenBench(short[] samples, int rate) {
    this.samples = samples;
    this.rate = rate;
  }

  /** Runs it. */
  public static void main(String[] args) throws IOException, UnknownVoiceException {
    Path folder = Files.createTempDirectory("listen-bench");
    Sound sound = Sound.DEFAULT.with(List.of(Sound.Transcripts.CHAPTERS));
    Options options =
        Options.builder().targets(Target.AUDIO).audio(AudioFormat.WAV).sound(sound).build();
    try (Conversion conversion = new Conversion(options, Progress.NONE)) {
      for (String text : args) {
        conversion.convert(conversion.read(Path.of(text)), folder);
        String name = Path.of(text).getFileName().toString().replaceFirst("\\.md$", "");
        System.out.println(text);
        of(folder.resolve(name + ".wav")).tell(folder.resolve(name + ".chapters.json"));
      }
    }
  }

  private static ListenBench of(Path wav) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(wav)).order(ByteOrder.LITTLE_ENDIAN);
    int at = 12;
    int rate = 0;
    while (bytes.getInt(at) != 0x61746164) {
      rate = bytes.getInt(at) == 0x20746D66 ? bytes.getInt(at + 12) : rate;
      at += 8 + bytes.getInt(at + 4);
    }
    short[] samples = new short[bytes.getInt(at + 4) / 2];
    bytes.position(at + 8).asShortBuffer().get(samples);
    return new ListenBench(samples, rate);
  }

  private void tell(Path chapters) throws IOException {
    List<int[]> stretches = stretches();
    System.out.printf(
        Locale.ROOT,
        "  %.1f s, %d samples at full scale, %d stretches of sound; largest step out of silence"
            + " %.1f dB, into silence %.1f dB; longest silence %.2f s, silences over 2 s: %d%n",
        (double) samples.length / rate,
        fullScale(),
        stretches.size(),
        decibels(stretches.stream().mapToInt(s -> step(s[0] - 1)).max().orElse(0)),
        decibels(stretches.stream().mapToInt(s -> step(s[1] - 1)).max().orElse(0)),
        silences(stretches).stream().mapToDouble(s -> s).max().orElse(0),
        silences(stretches).stream().filter(s -> s > 2).count());
    levels(chapters);
  }

  private long fullScale() {
    long count = 0;
    for (short sample : samples) {
      count += sample == Short.MAX_VALUE || sample == Short.MIN_VALUE ? 1 : 0;
    }
    return count;
  }

  /** First sample of each stretch of sound, and one past its last. */
  private List<int[]> stretches() {
    List<int[]> stretches = new ArrayList<>();
    int parting = PARTING_MS * rate / 1000;
    int begin = -1;
    int last = -1;
    for (int i = 0; i < samples.length; i++) {
      if (Math.abs(samples[i]) > QUIET) {
        if (begin < 0 || i - last > parting) {
          if (begin >= 0) {
            stretches.add(new int[] {begin, last + 1});
          }
          begin = i;
        }
        last = i;
      }
    }
    if (begin >= 0) {
      stretches.add(new int[] {begin, last + 1});
    }
    return stretches;
  }

  /** From a sample to the next. */
  private int step(int at) {
    return at < 0 || at + 1 >= samples.length ? 0 : Math.abs(samples[at + 1] - samples[at]);
  }

  private static double decibels(int step) {
    return 20 * Math.log10(Math.max(1, step) / 32768.0);
  }

  /** Seconds between the stretches. */
  private List<Double> silences(List<int[]> stretches) {
    List<Double> silences = new ArrayList<>();
    for (int i = 1; i < stretches.size(); i++) {
      silences.add((double) (stretches.get(i)[0] - stretches.get(i - 1)[1]) / rate);
    }
    return silences;
  }

  private void levels(Path chapters) throws IOException {
    List<Integer> starts = new ArrayList<>();
    Matcher start = START.matcher(Files.readString(chapters));
    while (start.find()) {
      starts.add((int) Math.round(Double.parseDouble(start.group(1)) * rate));
    }
    starts.add(samples.length);
    StringBuilder told = new StringBuilder("  LUFS by chapter:");
    for (int i = 0; i + 1 < starts.size(); i++) {
      Gauge gauge = new Gauge(rate);
      gauge.write(samples, starts.get(i), starts.get(i + 1));
      Levels levels = gauge.levels();
      told.append(String.format(Locale.ROOT, " %.1f", levels.loudness()));
    }
    System.out.println(told);
  }
}
