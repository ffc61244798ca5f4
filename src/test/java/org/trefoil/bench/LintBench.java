package org.trefoil.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.trefoil.document.Document;
import org.trefoil.lint.Configuration;
import org.trefoil.lint.Linter;
import org.trefoil.markdown.MarkdownReader;
import org.trefoil.refine.RefineOptions;
import org.trefoil.refine.Refinery;
import org.trefoil.report.Report;
import org.trefoil.source.Source;

/** How long linting takes, after start-up, for texts of one and of two megabytes. */
public final class LintBench {

  private static final int MEGABYTE = 1_000_000;
  private static final int WARM_UP = 3;

  private LintBench() {}

  /** Prints milliseconds for reading, refining and linting each text. */
  public static void main(String[] args) throws IOException {
    Map<String, String> units = new LinkedHashMap<>();
    units.put(
        "kitchen-sink.md", Files.readString(Path.of("samples/kitchen-sink.md")).substring(290));
    units.put("harbour.md", Files.readString(Path.of("samples/harbour.md")));
    units.put("open brackets", "[a][b ");
    units.put("labels", "[some words][a label] ");
    units.put("tags", "<span style=\"color: red ");
    units.put("closed tags", "<span style=\"color: yellow\">");
    units.put("capitals", "AB CD ");
    units.put("emoji", "\uD83C\uDF89 ");
    units.put(
        "comments", "<!-- trefoil-ignore-begin MDA301 -->\n\nSee [here](https://example.org).\n\n");
    units.put("skipped headings", "# A\n\n#### B\n\n###### C\n\n");
    units.put("ragged rows", "| a | b | c |\n|---|---|---|\n| 1 |\n\n");
    System.out.printf("%-18s %8s %8s %8s %8s%n", "text", "read 1", "lint 1", "read 2", "lint 2");
    for (Map.Entry<String, String> unit : units.entrySet()) {
      String one = grown(unit.getValue(), MEGABYTE);
      String two = grown(unit.getValue(), 2 * MEGABYTE);
      for (int i = 0; i < WARM_UP; i++) {
        measured(one);
      }
      long[] small = measured(one);
      long[] large = measured(two);
      System.out.printf(
          Locale.ROOT,
          "%-18s %8d %8d %8d %8d%n",
          unit.getKey(),
          small[0],
          small[1],
          large[0],
          large[1]);
    }
  }

  private static String grown(String unit, int size) {
    return unit.repeat(size / unit.length() + 1);
  }

  /** Milliseconds of reading and refining, and of linting with its findings sorted. */
  private static long[] measured(String text) {
    Source source = new Source("a.md", text, Path.of(""), Instant.EPOCH, Set.of());
    Report report = new Report(source);
    long start = System.nanoTime();
    Document refined =
        Refinery.refine(new MarkdownReader().read(source, report), RefineOptions.NONE, report);
    long middle = System.nanoTime();
    Linter.lint(refined, Configuration.NONE, report);
    report.diagnostics();
    long end = System.nanoTime();
    return new long[] {(middle - start) / 1_000_000, (end - middle) / 1_000_000};
  }
}
