package org.trefoil.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DoorTest {

  @TempDir private Path dir;

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void aMistakeOfOursIsToldInOneSentenceAndTheTraceOnlyOnDemand() {
    RuntimeException mistake = new IllegalStateException("an invariant");
    assertThat(readingFails(mistake, Map.of())).isEqualTo(70);
    assertThat(said()).hasSize(1);
    assertThat(said().get(0)).contains("mistake").contains("report").contains("TREFOIL_DEBUG=1");
    err.reset();
    assertThat(readingFails(mistake, Map.of("TREFOIL_DEBUG", "1"))).isEqualTo(70);
    assertThat(said()).hasSizeGreaterThan(3).anyMatch(line -> line.contains("an invariant"));
  }

  @Test
  void tooDeepAndTooLargeAreToldAsWhatTheyAre() {
    assertThat(readingFails(new StackOverflowError(), Map.of())).isEqualTo(70);
    assertThat(said().get(0)).contains("nested");
    err.reset();
    assertThat(readingFails(new OutOfMemoryError(), Map.of())).isEqualTo(3);
    assertThat(said().get(0)).contains("TREFOIL_JAVA_OPTIONS=-Xmx4g");
  }

  @Test
  void aFileThatIsNoTextIsTheAuthorsAffair() throws IOException {
    byte[] picture = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13};
    Path file = Files.write(dir.resolve("a.md"), picture);
    Shell.Result result = new Shell().run(file.toString(), "-o", dir.toString());
    assertThat(result.exit()).isEqualTo(1);
    assertThat(result.error()).startsWith("trefoil: ").contains("a.md");
    assertThat(result.error().lines()).hasSize(1);
  }

  @Test
  void oneInputThatFailsDoesNotKeepTheOthersBack() throws IOException {
    Path bad = Files.writeString(dir.resolve("bad.md"), "![x](none.png)\n");
    Path good = Files.writeString(dir.resolve("good.md"), "# Good\n\nIt is.\n");
    Shell.Result result =
        new Shell()
            .run(bad.toString(), good.toString(), "--to", "epub", "--lang", "en", "-o", dir + "");
    assertThat(result.exit()).isEqualTo(1);
    assertThat(dir.resolve("good.epub")).exists();
    assertThat(dir.resolve("bad.epub")).doesNotExist();
  }

  @Test
  void anInputIsNeverOverwritten() throws IOException {
    Path file = Files.writeString(dir.resolve("a.epub"), "# A text with an odd name\n");
    Shell.Result result = new Shell().run(file.toString(), "-o", dir.toString());
    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.error()).contains("overwritten");
    assertThat(file).hasContent("# A text with an odd name\n");
  }

  @Test
  void everyLineOfJsonIsAnObjectThatSaysWhatItIs() throws IOException {
    Path file = Files.writeString(dir.resolve("a\"b.md"), "No title, a [link](#nowhere).\n");
    Shell.Result result =
        new Shell().run("--json", "--to", "epub,audio", file.toString(), "-o", dir.toString());
    assertThat(result.exit()).isZero();
    assertThat(result.error()).isEmpty();
    List<String> events = new ArrayList<>();
    for (String line : result.output().lines().toList()) {
      JsonNode event = new ObjectMapper().readTree(line);
      events.add(event.get("event").textValue());
      if (event.has("input")) {
        assertThat(event.get("input").textValue()).isEqualTo(file.toString());
      }
    }
    assertThat(events).contains("read", "found", "took", "wrote", "end");
    assertThat(events.stream().filter("wrote"::equals)).as("book, track, transcript").hasSize(3);
    assertThat(events).last().isEqualTo("end");
  }

  @Test
  void nothingIsDrawnAndNothingColouredWhoeverListens() throws IOException {
    Path file = Files.writeString(dir.resolve("a.md"), "# A\n\nWords.\n");
    for (boolean interactive : new boolean[] {false, true}) {
      Shell.Result result =
          new Shell(Map.of(), interactive).run(file.toString(), "--to", "audio", "-o", dir + "");
      assertThat(result.error()).doesNotContain("\r").doesNotContain("\u001b");
    }
    assertThat(new Shell(Map.of(), true).run("--help").output()).doesNotContain("\u001b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "convert", "script", "voices", "completion"})
  void everyCommandExplainsItselfInShortLines(String command) {
    Shell.Result result =
        command.isEmpty() ? new Shell().run("--help") : new Shell().run(command, "--help");
    assertThat(result.exit()).isZero();
    assertThat(result.error()).isEmpty();
    assertThat(result.output().lines()).allMatch(line -> line.length() <= 80).hasSizeGreaterThan(3);
    assertThat(result.output()).as("formats are filled in").doesNotContain("%n");
  }

  @Test
  void theShellLearnsOurCommands() {
    assertThat(new Shell().run("completion", "zsh").output())
        .contains("bashcompinit")
        .contains("--narration")
        .contains("voices");
    assertThat(new Shell().run("completion", "fish").exit()).isEqualTo(2);
  }

  private int readingFails(Throwable thrown, Map<String, String> environment) {
    InputStream failing =
        new InputStream() {
          @Override
          public int read() {
            if (thrown instanceof Error error) {
              throw error;
            }
            throw (RuntimeException) thrown;
          }
        };
    Terminal terminal =
        new Terminal(
            failing,
            OutputStream.nullOutputStream(),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            environment,
            false);
    return new Door(terminal).open("-", "--to", "epub");
  }

  private List<String> said() {
    return err.toString(StandardCharsets.UTF_8).lines().toList();
  }
}
