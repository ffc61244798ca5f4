package org.trefoil.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.trefoil.pipeline.Conversion;
import org.trefoil.pipeline.Manuscript;
import org.trefoil.pipeline.Options;
import org.trefoil.pipeline.Outcome;
import org.trefoil.pipeline.Progress;
import org.trefoil.pipeline.Sound;
import org.trefoil.pipeline.Target;
import org.trefoil.speech.UnknownVoiceException;

/**
 * From Markdown to a mastered, tagged MP3: seconds of sound a second of wall time, the same for
 * {@code espeak-ng} piped to {@code ffmpeg} on the same text, and the processor time of ours.
 *
 * <p>Arguments: a Markdown file, or a number of words to make up; how often (default 1).
 */
public final class AudioBench {

  private static final String[] WORDS = {
    "harbour",
    "the",
    "water",
    "of",
    "and",
    "lantern",
    "a",
    "slowly",
    "boat",
    "morning",
    "in",
    "village",
    "their",
    "returned",
    "with",
    "silence",
    "over",
    "stone",
    "she",
    "counted"
  };

  private AudioBench() {}

  /** Runs it. */
  public static void main(String[] args)
      throws IOException, InterruptedException, UnknownVoiceException {
    Path folder = Files.createTempDirectory("audio-bench");
    boolean made = args[0].matches("\\d+");
    Path text = made ? folder.resolve("text.md") : Path.of(args[0]);
    if (made) {
      Files.writeString(text, prose(Integer.parseInt(args[0])));
    }
    int runs = args.length > 1 ? Integer.parseInt(args[1]) : 1;
    for (int run = 1; run <= runs; run++) {
      ours(text, folder.resolve("out"));
    }
    others(text, folder.resolve("other.mp3"));
    System.out.println("Files are in " + folder);
  }

  private static void ours(Path text, Path out) throws IOException, UnknownVoiceException {
    Options options =
        Options.builder().targets(Target.AUDIO).sound(Sound.DEFAULT.with(Sound.Split.NONE)).build();
    try (Conversion conversion = new Conversion(options, Progress.NONE)) {
      Manuscript manuscript = conversion.read(text);
      long cpu = processorTime();
      long began = System.nanoTime();
      Outcome outcome = conversion.convert(manuscript, out);
      double wall = (System.nanoTime() - began) / 1e9;
      double sound = outcome.outputs().get(0).extent().seconds();
      tell("trefoil", sound, wall, (processorTime() - cpu) / 1e9);
    }
    Runtime runtime = Runtime.getRuntime();
    System.out.printf(Locale.ROOT, "  heap at most %d MB%n", runtime.maxMemory() / 1024 / 1024);
  }

  private static void others(Path text, Path out) throws IOException, InterruptedException {
    long began = System.nanoTime();
    ProcessBuilder speaking =
        new ProcessBuilder("espeak-ng", "-v", "en", "--stdout", "-f", text.toString());
    ProcessBuilder encoding =
        new ProcessBuilder(
            "ffmpeg",
            "-v",
            "error",
            "-y",
            "-i",
            "-",
            "-ar",
            "16000",
            "-b:a",
            "48k",
            out.toString());
    encoding.redirectError(ProcessBuilder.Redirect.DISCARD);
    for (Process process : ProcessBuilder.startPipeline(List.of(speaking, encoding))) {
      process.waitFor();
    }
    double wall = (System.nanoTime() - began) / 1e9;
    double sound = Files.size(out) * 8 / 48_000.0;
    tell("espeak-ng | ffmpeg", sound, wall, Double.NaN);
  }

  private static void tell(String who, double sound, double wall, double cpu) {
    System.out.printf(
        Locale.ROOT,
        "%s: %.0f s of sound in %.1f s (%.0f times real time), processors %.1f s%n",
        who,
        sound,
        wall,
        sound / wall,
        cpu);
  }

  private static long processorTime() {
    var system = ManagementFactory.getOperatingSystemMXBean();
    return system instanceof com.sun.management.OperatingSystemMXBean own
        ? own.getProcessCpuTime()
        : 0;
  }

  /** Chapters of about three thousand words; the sentences are none, but sound like some. */
  private static String prose(int words) {
    StringBuilder text = new StringBuilder("---\ntitle: A long book\nlang: en\n---\n");
    long state = 1;
    for (int i = 0; i < words; i++) {
      if (i % 3000 == 0) {
        text.append("\n\n# Chapter ").append(i / 3000 + 1).append("\n\nIt ");
      }
      state = state * 6364136223846793005L + 1442695040888963407L;
      text.append(WORDS[(int) (state >>> 33) % WORDS.length]);
      text.append(i % 90 == 89 ? ".\n\nIt " : i % 15 == 14 ? ". It " : " ");
    }
    return text.append("\n").toString();
  }
}
