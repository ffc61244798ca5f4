package org.trefoil.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A profile that can't be read is the trouble of whoever asks for its voice alone. */
class ProfilesTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  @TempDir private Path folder;
  private String text;

  @BeforeEach
  void writeProfiles() throws IOException {
    Path voices = Files.createDirectories(folder.resolve("trefoil/voices"));
    Files.writeString(voices.resolve("bad.yaml"), "engine: freetts\nlanguage: [\n");
    Files.writeString(
        voices.resolve("good.yaml"), "engine: freetts\nvoice: kevin16\nlanguage: en\n");
    text = Files.writeString(folder.resolve("text.md"), "# Boat\n\nIt floats.\n").toString();
  }

  @Test
  void aTextIsConvertedWithAWarning() {
    assertThat(run(text, "--lang", "en", "--to", "audio", "--no-cache", "-o", folder.toString()))
        .isEqualTo(0);
    assertThat(told())
        .contains("trefoil: warning: Voice profile bad, line")
        .contains("no voice bad");
    assertThat(folder.resolve("text.mp3")).exists();
  }

  @Test
  void whoAsksForItIsTold() {
    assertThat(run(text, "--to", "audio", "--voice", "de=bad", "-o", folder.toString()))
        .isEqualTo(2);
    assertThat(told()).contains("Voice profile bad, line");
    assertThat(run("voices", "--sample", "bad", "-o", folder.toString())).isEqualTo(2);
  }

  @Test
  void theListTellsWhatIsWrong() {
    assertThat(run("voices")).isEqualTo(0);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("good\ten\tfreetts\tready\n")
        .contains("bad\t-\t-\tVoice profile bad, line");
  }

  private int run(String... arguments) {
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(new byte[0]),
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Map.of("XDG_CONFIG_HOME", folder.toString()),
            false);
    return new Door(terminal).open(arguments);
  }

  private String told() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
