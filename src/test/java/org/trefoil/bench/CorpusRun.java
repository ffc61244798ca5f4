package org.trefoil.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trefoil.check.pdf.Inspection;
import org.trefoil.check.pdf.clause.Standard;
import org.trefoil.check.pdf.reading.Fault;
import org.trefoil.check.pdf.syntax.BrokenPdfException;
import org.trefoil.check.pdf.syntax.LockedPdfException;

/**
 * Holds our own checks of PDF to files whose names say what is wrong with them, as those of
 * veraPDF's corpus do: {@code 7.2-t04-fail-a.pdf}. Of other files it tells what was found.
 */
public final class CorpusRun {

  private static final Pattern NAME =
      Pattern.compile("(.*?)(\\d[\\d.-]*?)-t(\\d+)-(pass|fail)(-\\w+)?\\.pdf");

  /** Rules that were one when some files were named, and that veraPDF counts apart today. */
  private static final Map<String, Set<String>> RENUMBERED =
      Map.of(
          "7.18.7-t1", Set.of("7.11-t1"),
          "7.2-t3", Set.of("7.2-t16", "7.2-t39"),
          "7.2-t19", Set.of("7.2-t40"),
          "7.2-t27", Set.of("7.2-t28"),
          "8.7-t2", Set.of("8.7-t1"));

  /** What came of the files of one rule. */
  private static final class Row {
    final Set<String> missed = new TreeSet<>();
    final Set<String> blamed = new TreeSet<>();
    int fails;
    int passes;
  }

  private final Map<String, Row> rows = new TreeMap<>();
  private final Map<String, Integer> unexpected = new TreeMap<>();
  private final Set<String> claimed;
  private final boolean tells;
  private int files;
  private int crashes;
  private int unreadable;
  private long slowest;

  private CorpusRun(boolean second, boolean tells) {
    this.tells = tells;
    this.claimed =
        Standard.questions().stream()
            .map(q -> second ? q.second() : q.first())
            .filter(id -> !id.isEmpty())
            .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * Prints a table for each folder; {@code -v} also what was found in each file.
   *
   * @param args folders; one with UA-2 in its name is held to that part
   */
  public static void main(String[] args) throws IOException {
    boolean tells = List.of(args).contains("-v");
    for (String folder : args) {
      if (!folder.equals("-v")) {
        CorpusRun run = new CorpusRun(folder.contains("UA-2"), tells);
        run.all(Path.of(folder));
        run.print(folder);
      }
    }
  }

  private void all(Path folder) throws IOException {
    List<Path> all;
    try (Stream<Path> found = Files.walk(folder)) {
      all = found.filter(file -> file.toString().endsWith(".pdf")).sorted().toList();
    }
    for (Path file : all) {
      long begin = System.nanoTime();
      Set<String> rules = found(file);
      slowest = Math.max(slowest, System.nanoTime() - begin);
      files++;
      weigh(file.getFileName().toString(), rules);
    }
  }

  private Set<String> found(Path file) throws IOException {
    try {
      Inspection inspection = Inspection.of(Files.readAllBytes(file));
      inspection.faults();
      return inspection.lacks().stream()
          .map(Fault::rule)
          .map(rule -> rule.substring(rule.indexOf(' ') + 1))
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (LockedPdfException e) {
      return Inspection.of(e).isEmpty() ? Set.of() : Set.of("7.16-t1");
    } catch (BrokenPdfException e) {
      unreadable++;
      return Set.of("unreadable: " + e.getMessage());
    } catch (RuntimeException | StackOverflowError e) {
      crashes++;
      return Set.of("crash: " + e);
    }
  }

  private void weigh(String name, Set<String> found) {
    Matcher matcher = NAME.matcher(name);
    if (!matcher.matches()) {
      found.forEach(rule -> unexpected.merge(rule, 1, Integer::sum));
      tell(name, found);
      return;
    }
    String rule = matcher.group(2) + "-t" + Integer.parseInt(matcher.group(3));
    Row row = rows.computeIfAbsent(rule, key -> new Row());
    if (matcher.group(4).equals("fail")) {
      row.fails++;
      boolean hit =
          found.contains(rule)
              || RENUMBERED.getOrDefault(rule, Set.of()).stream().anyMatch(found::contains);
      if (!hit) {
        row.missed.add(name + " " + found);
      }
    } else {
      row.passes++;
      if (!found.isEmpty()) {
        row.blamed.add(name + " " + found);
      }
    }
    tell(name, found);
  }

  private void tell(String name, Set<String> found) {
    if (tells) {
      System.out.println(name + " " + found);
    }
  }

  private void print(String folder) {
    System.out.println(folder);
    System.out.printf(
        "%-14s %-8s %6s %6s %6s %6s%n", "rule", "claimed", "fail", "hit", "pass", "blamed");
    int[] sums = new int[4];
    rows.forEach(
        (rule, row) -> {
          boolean is =
              claimed.contains(rule)
                  || RENUMBERED.getOrDefault(rule, Set.of()).stream().anyMatch(claimed::contains);
          System.out.printf(
              "%-14s %-8s %6d %6d %6d %6d%n",
              rule,
              is ? "yes" : "no",
              row.fails,
              row.fails - row.missed.size(),
              row.passes,
              row.blamed.size());
          if (is) {
            row.missed.forEach(name -> System.out.println("    missed " + name));
          }
          row.blamed.forEach(name -> System.out.println("    blamed " + name));
          sums[0] += is ? row.fails : 0;
          sums[1] += is ? row.fails - row.missed.size() : 0;
          sums[2] += row.passes;
          sums[3] += row.blamed.size();
        });
    unexpected.forEach((rule, count) -> System.out.println("    others " + rule + " " + count));
    System.out.printf(
        Locale.ROOT,
        "%d files: %d of %d failing files flagged by the rules claimed, %d of %d sound ones blamed;"
            + " %d unreadable, %d crashes, slowest %d ms%n",
        files,
        sums[1],
        sums[0],
        sums[3],
        sums[2],
        unreadable,
        crashes,
        slowest / 1_000_000);
  }
}
