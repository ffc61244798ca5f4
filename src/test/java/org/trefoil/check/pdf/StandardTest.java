package org.trefoil.check.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.trefoil.check.pdf.clause.Standard;

/** What we say that we look at is what we look at. */
class StandardTest {

  private static final String HEAD =
      "| PDF/UA-1 | PDF/UA-2 | Matterhorn | what has to be so |\n|---|---|---|---|\n";

  @Test
  void thePageListsEveryQuestionAndNoOther() throws IOException {
    String page = Files.readString(Path.of("src/docs/checks.md"));
    int from = page.indexOf(HEAD) + HEAD.length();
    List<String> told = page.substring(from, page.indexOf("\n\n", from)).lines().toList();
    List<String> asked =
        Standard.questions().stream()
            .map(
                q ->
                    String.format(
                        "| %s | %s | %s | %s |", q.first(), q.second(), q.matterhorn(), q.asks()))
            .toList();
    assertThat(told).containsExactlyElementsOf(asked);
  }

  @Test
  void eachQuestionHasANumberInSomePartAndASentence() {
    assertThat(Standard.questions())
        .hasSizeGreaterThan(100)
        .allSatisfy(
            q -> {
              assertThat(q.first() + q.second()).matches("([\\d.]+-t\\d+)+");
              assertThat(q.matterhorn()).matches("(\\d\\d-\\d\\d\\d)?");
              assertThat(q.asks()).matches("\\p{Lu}[^|]+[^.|]");
            });
  }
}
