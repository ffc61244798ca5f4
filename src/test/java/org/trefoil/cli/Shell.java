package org.trefoil.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Runs command lines inside the test, with streams of its own. */
final class Shell {

  private final Map<String, String> environment;
  private final boolean interactive;

  Shell() {
    this(Map.of(), false);
  }

  Shell(Map<String, String> environment, boolean interactive) {
    this.environment = environment;
    this.interactive = interactive;
  }

  /** What a run printed, said and returned. */
  record Result(String output, String error, int exit) {}

  Result run(String... args) {
    return runWith("", args);
  }

  Result runWith(String input, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            environment,
            interactive);
    int exit = new Door(terminal).open(args);
    return new Result(
        out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8), exit);
  }
}
