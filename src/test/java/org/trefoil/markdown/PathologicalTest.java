package org.trefoil.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Inputs that break parsers: each repeated a hundred thousand times, read in a thread with a small
 * stack, in seconds.
 */
class PathologicalTest {

  private static final int REPEATS = 100_000;
  private static final int STACK = 512 * 1024;
  private static final int SECONDS = 40;

  private static final Map<String, String> REPEATED =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("links that never close", "[a]("),
              Map.entry("links in angle brackets that never close", "[a](<b"),
              Map.entry("titles that never close", "[a](b \"c"),
              Map.entry("images in images", "![[]()"),
              Map.entry("image openers", "!["),
              Map.entry("emphasis that never closes", "*a **a "),
              Map.entry("emphasis that never opens", "a** "),
              Map.entry("marks that don't match", "*a_ "),
              Map.entry("marks of three", "**x*_y__ "),
              Map.entry("strokes", "~~a ~b "),
              Map.entry("comments", "a <!--"),
              Map.entry("comments at line starts", "<!--\n"),
              Map.entry("instructions", "a <?"),
              Map.entry("declarations", "a <!A"),
              Map.entry("character data", "a <![CDATA["),
              Map.entry("tags that never end", "a <b"),
              Map.entry("elements that never close", "<em>"),
              Map.entry("elements that close only", "</em>"),
              Map.entry("elements that cross", "<em><b></em>"),
              Map.entry("divisions that never close", "<div>\n"),
              Map.entry("divisions", "<div lang=fr>\n\na\n\n</div>\n"),
              Map.entry("HTML lines", "<table>\n"),
              Map.entry("scripts", "<script>\n"),
              Map.entry("quotations", ">"),
              Map.entry("items in items", "* "),
              Map.entry("numbered items in items", "1. "),
              Map.entry("items in quotations", "> - "),
              Map.entry("items", "- a\n"),
              Map.entry("empty items", "-\n"),
              Map.entry("lists in turn", "- a\n+ b\n"),
              Map.entry("lists with two paragraphs", "- a\n\n  b\n"),
              Map.entry("headings", "# a\n"),
              Map.entry("headings with underlines", "a\n===\n"),
              Map.entry("lines that could be lists", "1 a\n"),
              Map.entry("lines that could be emphasis", "*a\n"),
              Map.entry("indented lines", "a\n      b\n"),
              Map.entry("definitions that never end", "[a\n"),
              Map.entry("definitions", "[a]: u\n"),
              Map.entry("abbreviations", "*[A]: b\n"),
              Map.entry("terms", "a\n: b\n\n"),
              Map.entry("descriptions", "a\n: "),
              Map.entry("notes", "[^a]: note\n"),
              Map.entry("references to notes", "[^a] "),
              Map.entry("dollars", "$"),
              Map.entry("prices", "$1 "),
              Map.entry("formulas that never close", "$$ a\n\n"),
              Map.entry("braces", "[a]{b=\""),
              Map.entry("raised and lowered", "^a~b"),
              Map.entry("at-signs", "a@b."),
              Map.entry("web addresses", "http://a.b/("),
              Map.entry("ampersands", "&a"),
              Map.entry("backslashes", "\\"),
              Map.entry("fences", "```\n"),
              Map.entry("code", "`a``"),
              Map.entry("delimiter rows", "|-|\n|-|-|\n"),
              Map.entry("tables", "a|b\n-|-\nc|d\n\n"),
              Map.entry("callouts", "> [!NOTE]\n"),
              Map.entry("dashes in quotations", "> - a\n> — b\n"),
              Map.entry("blank lines", "\n"),
              Map.entry("tabs", "\t"),
              Map.entry("words", "word "),
              Map.entry("ideographs", "漢字\n")));

  private static final Map<String, IntFunction<String>> GROWN =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("brackets in brackets", n -> "[".repeat(n) + "a" + "]".repeat(n)),
              Map.entry("emphasis in emphasis", n -> "*a ".repeat(n) + "b" + " a*".repeat(n)),
              Map.entry("stars", n -> "*".repeat(n) + "a" + "*".repeat(n)),
              Map.entry("elements in elements", n -> "<em>".repeat(n) + "</em>".repeat(n)),
              Map.entry("elements and brackets", n -> "<em>[*".repeat(n) + "*]</em>".repeat(n)),
              Map.entry("divisions in divisions", n -> "<div>\n".repeat(n) + "</div>\n".repeat(n)),
              Map.entry("backticks of all lengths", PathologicalTest::backticks),
              Map.entry("a long fence", n -> "`".repeat(n) + " a`" + "b".repeat(n)),
              Map.entry("a long closing fence", n -> "```\n" + "`".repeat(n) + " ".repeat(n) + "x"),
              Map.entry("a long title", n -> "[a](/u \"" + "x".repeat(n) + "\")"),
              Map.entry("a long title defined", n -> "[a]: /u \"" + "x".repeat(n) + "\""),
              Map.entry("a long destination", n -> "[a](<" + "x".repeat(n) + ">)"),
              Map.entry("a long attribute", n -> "a <b c=\"" + "x".repeat(n) + "\">"),
              Map.entry("many attributes", n -> "<b" + " c".repeat(n) + ">"),
              Map.entry("a heading of blanks", n -> "# a" + " ".repeat(n) + "b" + " ".repeat(n)),
              Map.entry("a heading of hashes", n -> "# a " + "#".repeat(n) + "a"),
              Map.entry("blanks", n -> "a" + " ".repeat(n) + "b" + " ".repeat(n) + "\nc"),
              Map.entry("a setext heading", n -> "a\n".repeat(n) + "==="),
              Map.entry("a lazy quotation", n -> "> a\n" + "*b\n".repeat(n)),
              Map.entry("an indented item", n -> "- a\n" + "      b\n".repeat(n)),
              Map.entry("a deep quotation", n -> "> ".repeat(90) + "a\n" + "\n".repeat(n)),
              Map.entry("a wide table", n -> "|a".repeat(n) + "|\n" + "|-".repeat(n) + "|\n"),
              Map.entry(
                  "a wide, ragged table",
                  n ->
                      "|a".repeat(n / 10) + "|\n" + "|-".repeat(n / 10) + "|\n" + "|b\n".repeat(n)),
              Map.entry("a long table", n -> "|a|b|\n|-|-|\n" + "|a|b|\n".repeat(n)),
              Map.entry("a stair of lists", PathologicalTest::stair),
              Map.entry("many definitions", n -> numbered(n, "[r%d]: /u\n")),
              Map.entry("many notes", n -> numbered(n, "[^%d]: note\n\n")),
              Map.entry("used definitions", n -> "[a]: u\n\n" + "[a] ".repeat(n)),
              Map.entry(
                  "used abbreviations",
                  n -> numbered(2_500, "*[A %d]: b\n") + "\n" + "A ".repeat(n)),
              Map.entry("deep YAML", n -> "---\na: " + "[".repeat(n) + "\n---\n"),
              Map.entry("steep YAML", n -> "---\n" + "- ".repeat(n) + "\na: b\n---\n"),
              Map.entry("long YAML", n -> "---\na: \"" + "x".repeat(n) + "\n---\n")));

  private static String backticks(int n) {
    return IntStream.range(1, (int) Math.sqrt(2.0 * n))
        .mapToObj(i -> "e" + "`".repeat(i))
        .collect(Collectors.joining());
  }

  private static String stair(int n) {
    return IntStream.range(0, (int) Math.sqrt(2.0 * n))
        .mapToObj(i -> "  ".repeat(i) + "- a\n")
        .collect(Collectors.joining());
  }

  private static String numbered(int n, String form) {
    return IntStream.range(0, n)
        .mapToObj(i -> form.replace("%d", String.valueOf(i)))
        .collect(Collectors.joining());
  }

  @TestFactory
  Stream<DynamicTest> isReadInSecondsAndOnASmallStack() {
    Stream<DynamicTest> repeated =
        REPEATED.entrySet().stream().map(e -> test(e.getKey(), e.getValue().repeat(REPEATS)));
    Stream<DynamicTest> grown =
        GROWN.entrySet().stream().map(e -> test(e.getKey(), e.getValue().apply(REPEATS)));
    return Stream.concat(repeated, grown);
  }

  private static DynamicTest test(String name, String markdown) {
    return DynamicTest.dynamicTest(name, () -> read(markdown));
  }

  private static void read(String markdown) throws InterruptedException {
    AtomicReference<Throwable> failure = new AtomicReference<>();
    AtomicReference<Reads> read = new AtomicReference<>();
    Thread thread = new Thread(null, () -> read.set(Reads.of(markdown)), "reading", STACK);
    thread.setUncaughtExceptionHandler((t, thrown) -> failure.set(thrown));
    thread.setDaemon(true);
    thread.start();
    thread.join(TimeUnit.SECONDS.toMillis(SECONDS));
    assertThat(failure.get()).isNull();
    assertThat(read.get()).as("read within %d s", SECONDS).isNotNull();
    assertThat(read.get().document()).isNotNull();
  }
}
