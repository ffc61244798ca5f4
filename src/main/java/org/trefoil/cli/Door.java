package org.trefoil.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** Reads a command line, runs its command, and answers for how it ends. */
final class Door {

  private final Terminal terminal;

  Door(Terminal terminal) {
    this.terminal = terminal;
  }

  /**
   * Runs one command line.
   *
   * @return the exit code
   */
  int open(String... args) {
    CommandLine line = new CommandLine(new TrefoilCommand());
    line.setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(terminal.err(), true));
    line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
    return line.execute(args);
  }
}
