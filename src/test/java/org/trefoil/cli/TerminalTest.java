package org.trefoil.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalTest {

  @Test
  void aLineIsDrawnOverOnlyOnATerminalThatCanAndIfNobodyObjects() {
    assertThat(terminal(Map.of(), true).canRedraw()).isTrue();
    assertThat(terminal(Map.of("TERM", "xterm"), true).canRedraw()).isTrue();
    assertThat(terminal(Map.of("NO_COLOR", ""), true).canRedraw()).isTrue();
    assertThat(terminal(Map.of(), false).canRedraw()).isFalse();
    assertThat(terminal(Map.of("TERM", "dumb"), true).canRedraw()).isFalse();
    assertThat(terminal(Map.of("NO_COLOR", "1"), true).canRedraw()).isFalse();
  }

  @Test
  void linesAreUtf8WhateverTheMachineThinks() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    new Terminal(
            nothing(),
            OutputStream.nullOutputStream(),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Map.of(),
            false)
        .say("“港”");
    assertThat(err.toByteArray()).isEqualTo("“港”\n".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aReaderWhoHasEnoughIsNobodysMistake() {
    assertThat(runInto(failing("Broken pipe"))).isEqualTo(0);
  }

  @Test
  void aFullDiskIsTheMachines() {
    assertThat(runInto(failing("No space left on device"))).isEqualTo(3);
  }

  private static int runInto(OutputStream out) {
    Terminal terminal =
        new Terminal(
            nothing(),
            out,
            new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
            Map.of(),
            false);
    return new Door(terminal).open("voices");
  }

  private static OutputStream failing(String message) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(message);
      }
    };
  }

  private static Terminal terminal(Map<String, String> environment, boolean interactive) {
    return new Terminal(
        nothing(),
        OutputStream.nullOutputStream(),
        new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
        environment,
        interactive);
  }

  private static ByteArrayInputStream nothing() {
    return new ByteArrayInputStream(new byte[0]);
  }
}
