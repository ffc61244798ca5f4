package org.trefoil.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trefoil.xml.Xml;
import org.trefoil.xml.XmlNode;

/** The report says what was checked, by whom, on which bytes, and asks what nobody checked. */
class ReportsTest {

  @TempDir static Path folder;
  private static JsonNode json;
  private static byte[] page;

  @BeforeAll
  static void make() throws Exception {
    Path text = folder.resolve("a.md");
    Files.writeString(
        text,
        "---\ntitle: <Tides>\nlang: en\nauthor: Mara\n---\n\n# One\n\nSee [here](https://example.org).\n");
    Options options =
        Options.builder()
            .targets(Target.EPUB, Target.PDF)
            .scrutiny(Scrutiny.DEFAULT.reporting())
            .build();
    try (Conversion conversion = new Conversion(options, Progress.NONE)) {
      Manuscript manuscript = conversion.read(text);
      assertThat(conversion.targets(manuscript, folder))
          .contains(folder.resolve("a.report.html"), folder.resolve("a.report.json"));
      Outcome outcome = conversion.convert(manuscript, folder);
      assertThat(conversion.check(manuscript, outcome) && conversion.verify(outcome)).isTrue();
      conversion.report(manuscript, outcome, folder);
    }
    json = new ObjectMapper().readTree(folder.resolve("a.report.json").toFile());
    page = Files.readAllBytes(folder.resolve("a.report.html"));
  }

  @Test
  void everyFileHasItsHashAndEveryToolItsVersion() throws Exception {
    Set<String> tools = new TreeSet<>();
    for (JsonNode check : json.get("checks")) {
      tools.add(check.get("tool").asText());
      Path file = folder.resolve(Path.of(check.get("file").asText()).getFileName());
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      assertThat(check.get("sha256").asText()).isEqualTo(HexFormat.of().formatHex(hash));
      assertThat(check.get("version").asText()).as(check.get("tool").asText()).isNotEmpty();
    }
    assertThat(tools)
        .containsExactly(
            "EPUBCheck", "Equivalence", "Trefoil's linter", "Trefoil’s own checks", "veraPDF");
  }

  @Test
  void whatTheFilesClaimHasAReason() {
    Set<String> values = new TreeSet<>();
    for (JsonNode claim : json.get("claims")) {
      values.add(claim.get("value").asText());
      assertThat(claim.get("reason").asText()).isNotEmpty();
    }
    assertThat(values).contains("PDF UA 1", "PDF A 2A", "tableOfContents", "readingOrder");
  }

  @Test
  void pointsAreCheckedOrAsked() {
    boolean vague = false;
    int questions = 0;
    for (JsonNode point : json.get("points")) {
      String machine = point.get("machine").asText();
      assertThat(machine).isIn("nothing found", "findings", "not checked");
      vague |= point.get("clause").asText().equals("EN 10.2.4.4") && machine.equals("findings");
      questions += point.get("question").asText().isEmpty() ? 0 : 1;
      if (machine.equals("not checked")) {
        assertThat(point.get("question").asText()).isNotEmpty();
      }
    }
    assertThat(vague).as("the vague link bears on the purpose of links").isTrue();
    assertThat(questions).isGreaterThan(15);
    assertThat(json.get("ofSound").asText()).contains("not recognised");
  }

  @Test
  void thePageIsWellFormedAndNamesItsTables() throws Exception {
    XmlNode.Element html = Xml.readPage(page);
    assertThat(html.attribute("lang")).contains("en");
    int[] counts = new int[2];
    count(html, counts);
    assertThat(counts[0]).as("tables").isGreaterThanOrEqualTo(4);
    assertThat(counts[1]).as("captions").isEqualTo(counts[0]);
    assertThat(new String(page, java.nio.charset.StandardCharsets.UTF_8)).contains("&lt;Tides");
  }

  private static void count(XmlNode.Element element, int[] counts) {
    counts[0] += element.name().equals("table") ? 1 : 0;
    counts[1] += element.name().equals("caption") ? 1 : 0;
    element.children().stream()
        .filter(XmlNode.Element.class::isInstance)
        .forEach(child -> count((XmlNode.Element) child, counts));
  }
}
