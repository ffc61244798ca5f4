package org.trefoil.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trefoil.document.Document;
import org.trefoil.markdown.MarkdownReader;
import org.trefoil.refine.RefineOptions;
import org.trefoil.refine.Refinery;
import org.trefoil.report.Report;
import org.trefoil.report.Severity;
import org.trefoil.source.Source;

/** Whole texts: the samples and our own documentation have no errors; the docs list every rule. */
class SamplesTest {

  static List<Path> texts() throws IOException {
    try (Stream<Path> samples = Files.list(Path.of("samples"));
        Stream<Path> docs = Files.walk(Path.of("src/docs"))) {
      return Stream.concat(samples, docs)
          .filter(file -> file.toString().endsWith(".md"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void aWholeTextHasNoErrors(Path file) throws IOException {
    Source source =
        new Source(
            file.toString(), Files.readString(file), file.getParent(), Instant.EPOCH, Set.of());
    Report report = new Report(source);
    Document refined =
        Refinery.refine(new MarkdownReader().read(source, report), RefineOptions.NONE, report);
    Linter.lint(refined, Configuration.NONE, report);
    assertThat(report.diagnostics())
        .filteredOn(found -> found.severity() == Severity.ERROR)
        .isEmpty();
  }

  @Test
  void theDocumentationListsEveryRule() throws IOException {
    String docs = Files.readString(Path.of("src/docs/checks.md"));
    for (Rule rule : RuleBook.rules()) {
      if (!rule.reason().isEmpty()) {
        assertThat(docs).contains("| " + rule.code().id() + " | `" + rule.slug() + "` |");
        assertThat(docs).contains(rule.reason());
      }
    }
  }
}
