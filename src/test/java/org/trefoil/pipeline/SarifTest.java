package org.trefoil.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trefoil.check.Finding;
import org.trefoil.speech.UnknownVoiceException;

/** The log has the form that SARIF 2.1.0 asks for (sections 3.13 to 3.57). */
class SarifTest {

  /** The schema that OASIS publishes, as a library for SARIF carries it. */
  private static final JsonSchema SCHEMA =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
          .getSchema(SarifTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json"));

  @TempDir Path folder;

  private JsonNode run() throws IOException, UnknownVoiceException {
    Path file = folder.resolve("a b.md");
    Files.writeString(
        file,
        "# One\n\n#### Two\n\nSee [here](https://example.org). \uD83D\uDE00 The 𝐛𝐨𝐥𝐝 one.\n");
    Sarif log = new Sarif("1.0");
    try (Conversion conversion =
        new Conversion(Options.builder().targets().build(), Progress.NONE)) {
      Manuscript manuscript = conversion.read(file);
      conversion.inspect(manuscript);
      log.add(manuscript.report());
    }
    log.add("b.epub", List.of(new Finding("EPUBCheck", "RSC-005", "a.xhtml:1:2", "wrong")));
    JsonNode whole = new ObjectMapper().readTree(log.text());
    assertThat(SCHEMA.validate(whole)).isEmpty();
    assertThat(whole.get("version").asText()).isEqualTo("2.1.0");
    assertThat(names(whole)).containsExactly("$schema", "runs", "version");
    return whole.get("runs").get(0);
  }

  @Test
  void theSchemaRefusesWhatIsNoLog() throws IOException {
    JsonNode wrong = new ObjectMapper().readTree("{\"version\": \"2.1.0\", \"runs\": [{}]}");
    assertThat(SCHEMA.validate(wrong)).isNotEmpty();
  }

  private static Set<String> names(JsonNode object) {
    Set<String> names = new TreeSet<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  @Test
  void theDriverNamesItsRules() throws IOException, UnknownVoiceException {
    JsonNode driver = run().get("tool").get("driver");
    assertThat(names(driver)).containsExactly("name", "rules", "version");
    Set<String> ids = new TreeSet<>();
    for (JsonNode rule : driver.get("rules")) {
      assertThat(ids.add(rule.get("id").asText())).isTrue();
      assertThat(rule.get("shortDescription").get("text").asText()).isNotEmpty();
      assertThat(rule.get("defaultConfiguration").get("level").asText())
          .isIn("none", "note", "warning", "error");
      assertThat(names(rule))
          .isSubsetOf(
              "id",
              "name",
              "shortDescription",
              "fullDescription",
              "defaultConfiguration",
              "properties");
    }
  }

  @Test
  void everyResultHasItsRuleLevelMessageAndPlace() throws IOException, UnknownVoiceException {
    JsonNode run = run();
    JsonNode rules = run.get("tool").get("driver").get("rules");
    assertThat(run.get("columnKind").asText()).isEqualTo("unicodeCodePoints");
    assertThat(run.get("results")).hasSizeGreaterThan(4);
    for (JsonNode result : run.get("results")) {
      assertThat(result.get("message").get("text").asText()).isNotEmpty();
      assertThat(result.get("level").asText()).isIn("none", "note", "warning", "error");
      JsonNode place = result.get("locations").get(0).get("physicalLocation");
      assertThat(place.get("artifactLocation").get("uri").asText()).doesNotContain(" ");
      if (result.has("ruleIndex")) {
        assertThat(rules.get(result.get("ruleIndex").asInt()).get("id"))
            .isEqualTo(result.get("ruleId"));
        region(place.get("region"));
      }
    }
  }

  private static void region(JsonNode region) {
    assertThat(names(region)).containsExactly("endColumn", "endLine", "startColumn", "startLine");
    assertThat(region.get("startLine").asInt()).isPositive();
    assertThat(region.get("startColumn").asInt()).isPositive();
    assertThat(region.get("endLine").asInt())
        .isGreaterThanOrEqualTo(region.get("startLine").asInt());
  }

  @Test
  void safeChangesAreToldWithTheirPlaces() throws IOException, UnknownVoiceException {
    int fixes = 0;
    for (JsonNode result : run().get("results")) {
      for (JsonNode fix : result.path("fixes")) {
        JsonNode change = fix.get("artifactChanges").get(0);
        JsonNode replacement = change.get("replacements").get(0);
        region(replacement.get("deletedRegion"));
        if (result.get("ruleId").asText().equals("MDA603")) {
          assertThat(replacement.get("deletedRegion").get("startColumn").asInt()).isEqualTo(40);
          assertThat(replacement.get("insertedContent").get("text").asText()).isEqualTo("bold");
        }
        fixes++;
      }
    }
    assertThat(fixes).isEqualTo(2);
  }
}
