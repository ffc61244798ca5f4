package org.trefoil.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.trefoil.document.Document;
import org.trefoil.language.Language;
import org.trefoil.markdown.MarkdownReader;
import org.trefoil.narration.Level;
import org.trefoil.narration.NarrationOptions;
import org.trefoil.narration.Narrator;
import org.trefoil.narration.Script;
import org.trefoil.refine.RefineOptions;
import org.trefoil.refine.Refinery;
import org.trefoil.report.Report;
import org.trefoil.source.Source;
import org.trefoil.source.SourceReader;

/**
 * How long Markdown takes to become a script: half a megabyte, one, two and four, three times each.
 * Two texts, made of the English written forms that the tests know: those in prose (news, recipes,
 * manuals, full of numbers), and all of them, nearly a form a word, which is the worst case.
 */
public final class ScriptBench {

  private static final Path PAIRS = Path.of("src/test/resources/narration/english.tsv");
  private static final int KILOBYTE = 1024;

  /** The time of our thread alone, so that other work on the machine doesn't count. */
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  private ScriptBench() {}

  /** Prints a line for each text and size; the times are milliseconds of processor time. */
  public static void main(String[] arguments) throws IOException {
    System.out.println("text\tKB\trun 1\trun 2\trun 3\tms per MB\tof run 3, narration");
    for (String text : List.of("prose", "forms")) {
      String sentences = sentences(text.equals("prose") ? "prose\t" : "");
      for (int size : new int[] {512, 1024, 2048, 4096}) {
        System.out.println(text + "\t" + size + line(sentences, size));
      }
    }
  }

  private static String line(String sentences, int size) throws IOException {
    String text = sentences.repeat(size * KILOBYTE / sentences.length() + 1);
    byte[] markdown = text.substring(0, size * KILOBYTE).getBytes(StandardCharsets.UTF_8);
    StringBuilder line = new StringBuilder();
    long[] last = new long[2];
    for (int run = 0; run < 3; run++) {
      last = milliseconds(markdown);
      line.append('\t').append(last[0]);
    }
    return line.append('\t').append(last[0] * KILOBYTE / size).append('\t').append(last[1]) + "";
  }

  private static String sentences(String kind) throws IOException {
    StringBuilder out = new StringBuilder();
    int count = 0;
    for (String line : Files.readAllLines(PAIRS)) {
      if (!line.startsWith("# ") && line.startsWith(kind)) {
        out.append(line.split("\t")[1]).append(++count % 5 == 0 ? "\n\n" : " ");
      }
    }
    return out.append("\n\n").toString();
  }

  private static long[] milliseconds(byte[] markdown) throws IOException {
    long begin = CLOCK.getCurrentThreadCpuTime();
    Source source =
        SourceReader.read(
            new ByteArrayInputStream(markdown), "bench.md", Path.of("."), Instant.EPOCH);
    Report report = new Report(source);
    RefineOptions options =
        new RefineOptions(
            Optional.empty(), List.of(), Optional.of(Language.ENGLISH), Optional.empty());
    Document document = Refinery.refine(new MarkdownReader().read(source, report), options, report);
    long refined = CLOCK.getCurrentThreadCpuTime();
    Script script = new Narrator(NarrationOptions.of(Level.STANDARD)).narrate(document, report);
    long end = CLOCK.getCurrentThreadCpuTime();
    if (script.cues().isEmpty()) {
      throw new IllegalStateException("No cues");
    }
    return new long[] {(end - begin) / 1_000_000, (end - refined) / 1_000_000};
  }
}
