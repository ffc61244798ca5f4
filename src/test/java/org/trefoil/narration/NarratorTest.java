package org.trefoil.narration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trefoil.document.Document;
import org.trefoil.document.NodeId;
import org.trefoil.language.Language;
import org.trefoil.markdown.MarkdownReader;
import org.trefoil.refine.RefineOptions;
import org.trefoil.refine.Refinery;
import org.trefoil.report.Code;
import org.trefoil.report.Report;
import org.trefoil.source.Source;
import org.trefoil.source.SourceReader;

class NarratorTest {

  private static final Path CASES = Path.of("src/test/resources/narration/constructs");

  private Report report;

  static Stream<Path> cases() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      return files.filter(f -> f.toString().endsWith(".md")).sorted().toList().stream();
    }
  }

  /** Rewritten by {@code -Dgolden.write=true}. */
  @ParameterizedTest
  @MethodSource("cases")
  void eachConstructSoundsAsItsGoldenScriptTells(Path file) throws IOException {
    String markdown = Files.readString(file);
    String scripts =
        Stream.of(Level.values())
            .map(level -> "== " + level + "\n" + withoutIds(script(markdown, "en", level)))
            .collect(Collectors.joining());
    Path golden = Path.of(file.toString().replace(".md", ".script"));
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(golden, scripts);
    }
    assertThat(scripts).isEqualTo(Files.readString(golden));
  }

  @ParameterizedTest
  @EnumSource(Level.class)
  void whatMeetsNoLimitIsNeverReported(Level level) {
    script("One line.\n\n| a |\n|---|\n| b |\n", "en", level);
    assertThat(report.diagnostics()).noneMatch(d -> d.code() == Code.NOT_SPOKEN);
  }

  @Test
  void aLargeTableIsSummarisedAndDeclared() {
    String table = "| n | m |\n|---|---|\n" + "| 1 | 2 |\n".repeat(101);
    assertThat(script(table, "en", Level.STANDARD)).contains("The rows are not read aloud.");
    assertThat(report.diagnostics()).anyMatch(d -> d.code() == Code.NOT_SPOKEN);
    assertThat(script(table, "en", Level.PLAIN)).doesNotContain("announce").contains("two");
    assertThat(script(table, "en", Level.FULL)).contains("Row one hundred one.");
  }

  @Test
  void whatIsNotSpokenIsDeclaredNodeByNode() {
    String text = "| n | m |\n|---|---|\n" + "| 1 | 2 |\n".repeat(101) + "\n```\nx\n```\n";
    Narration narration = Narration.of(text, Level.STANDARD);
    List<Exemption> exceptions = narration.script().exceptions();
    assertThat(exceptions)
        .extracting(Exemption::reason)
        .containsExactly(Exemption.Reason.TABLE_SUMMARISED, Exemption.Reason.CODE_SUMMARISED);
    Set<NodeId> spoken =
        narration.script().cues().stream()
            .filter(Cue.Say.class::isInstance)
            .map(Cue::node)
            .collect(Collectors.toSet());
    assertThat(exceptions.get(0).unspoken()).hasSize(101 * 5).doesNotContainAnyElementsOf(spoken);
    assertThat(exceptions.get(1).unspoken()).containsExactly(exceptions.get(1).node());
    assertThat(Narration.of(text, Level.FULL).script().exceptions()).isEmpty();
    assertThat(Narration.of(text, Level.PLAIN).script().exceptions()).isEmpty();
  }

  @Test
  void aNoteIsAnnouncedAfterTheSentenceThatRefersToIt() {
    String script =
        withoutIds(script("One[^a] two. Three.\n\n[^a]: Body.\n", "en", Level.STANDARD));
    assertThat(script.replace("\n", " | "))
        .containsSubsequence("say\tOne two.", "announce\tNote one.", "say\tThree.", "say\tBody.");
  }

  @Test
  void nothingIsAnnouncedInsideAWord() {
    String script =
        withoutIds(
            script(
                "A pre“fix is what a word may begin with, and this one is long enough to be announced, since it goes on and on and on until it has many words”ed end.",
                "en",
                Level.STANDARD));
    assertThat(script).containsSubsequence("announce\tQuote:", "say\tpre fix");
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "fr", "es", "zh", "ar"})
  void announcementsAreInTheLanguageOfTheWork(String tag) {
    String english = script("- a\n- b\n", "en", Level.FULL);
    assertThat(announced("- a\n- b\n", tag))
        .isNotEmpty()
        .doesNotContain(english.lines().toList().get(1));
  }

  @Test
  void aLanguageWithoutMessagesIsAnnouncedInEnglish() {
    assertThat(announced("- a\n- b\n", "fi")).contains("List of two items.");
  }

  @ParameterizedTest
  @EnumSource(Level.class)
  void aLanguageWithoutMessagesIsToldOfWhereAnythingIsAnnounced(Level level) {
    Narration narration = Narration.of("- a\n- b\n", "fi", level);
    narration.script();
    assertThat(
            narration.report().diagnostics().stream()
                .anyMatch(d -> d.code() == Code.NO_ANNOUNCEMENTS))
        .isEqualTo(level != Level.PLAIN);
  }

  @Test
  void theWriterIsNamedAtTheStartUnlessTheTextDoes() {
    String text = "---\nauthor: Mara Berg\n---\n# Tides\n\nWords.\n";
    assertThat(withoutIds(script(text, "en", Level.STANDARD)))
        .containsSubsequence("say\tTides", "announce\tBy Mara Berg.", "say\tWords.");
    assertThat(withoutIds(script(text, "en", Level.PLAIN))).doesNotContain("Mara");
    String titled = text.replace("author", "title: Water\nauthor");
    assertThat(withoutIds(script(titled, "en", Level.STANDARD)))
        .contains("say\tMara Berg")
        .doesNotContain("announce");
  }

  @Test
  void aBlockQuoteIsAnnouncedWithWhoSaidIt() {
    String text = "> We left.\n> — Mara Berg, letters\n\nMore.\n";
    assertThat(withoutIds(script(text, "en", Level.STANDARD)))
        .containsSubsequence(
            "announce\tQuote, from Mara Berg, letters.",
            "say\tWe left.",
            "announce\tEnd quote.",
            "say\tMara Berg, letters",
            "say\tMore.");
  }

  @Test
  void skippedNotesAreNeitherHeardNorAnnouncedButDeclared() {
    Narration narration = Narration.of("One[^a].\n\n[^a]: Body *here*.\n", Level.FULL);
    Script script =
        new Narrator(narration.options().withNotes(Notes.SKIP))
            .narrate(narration.document(), narration.report());
    assertThat(withoutIds(ScriptText.of(script)))
        .contains("One.")
        .doesNotContain("Body", "announce\tNote");
    assertThat(script.exceptions())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.reason()).isEqualTo(Exemption.Reason.NOTE_SKIPPED);
              assertThat(one.unspoken()).hasSize(3);
            });
  }

  @Test
  void thePlainLevelAnnouncesOnlyNumbersAndTasks() {
    String all = "# A\n\n> b\n\n- c\n\n1. d\n\n![e](f.png)\n\n---\n\n“g”\n\n```\nh\n```\n";
    assertThat(script(all, "en", Level.PLAIN).lines().filter(l -> l.contains("\tannounce\t")))
        .hasSize(1);
  }

  @Test
  void anEmptyDocumentHasNoCues() {
    assertThat(script("", "en", Level.FULL)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Level.class)
  void everyPrefixOfTheSampleIsNarrated(Level level) throws IOException {
    String sample = Files.readString(Path.of("samples/kitchen-sink.md"));
    for (int end = 0; end < sample.length(); end += 97) {
      script(sample.substring(0, end), "en", level);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "ar-EG"})
  void theMachinesLocaleDoesNotMatter(String tag) throws IOException {
    String sample = Files.readString(Path.of("samples/kitchen-sink.md"));
    String expected = script(sample, "en", Level.FULL);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(tag));
      assertThat(script(sample, "en", Level.FULL)).isEqualTo(expected);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void aLineOfTheScriptStaysALine() {
    Script script =
        new Script(
            Language.ENGLISH, List.of(new Cue.Chapter(new NodeId("a"), "x\ty\nz\u2028é", 1)));
    assertThat(ScriptText.of(script)).isEqualTo("a\tchapter\tx y z é\n");
  }

  private String announced(String markdown, String tag) {
    return script(markdown, tag, Level.FULL)
        .lines()
        .filter(line -> line.contains("\tannounce\t"))
        .collect(Collectors.joining("\n"));
  }

  private String script(String markdown, String tag, Level level) {
    try {
      byte[] bytes = markdown.getBytes(StandardCharsets.UTF_8);
      Source source =
          SourceReader.read(
              new ByteArrayInputStream(bytes), "case.md", Path.of("samples"), Instant.EPOCH);
      report = new Report(source);
      RefineOptions options =
          new RefineOptions(
              Optional.empty(), List.of(), Optional.of(new Language(tag)), Optional.empty());
      Document document =
          Refinery.refine(new MarkdownReader().read(source, report), options, report);
      return ScriptText.of(new Narrator(NarrationOptions.of(level)).narrate(document, report));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String withoutIds(String script) {
    return script
        .lines()
        .map(line -> line.substring(line.indexOf('\t') + 1) + "\n")
        .collect(Collectors.joining());
  }
}
