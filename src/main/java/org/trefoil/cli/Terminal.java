package org.trefoil.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What surrounds a run: its streams and its environment. Tests make their own.
 *
 * @param in standard input
 * @param out standard output, raw, so that a broken pipe is noticed
 * @param err standard error, for people; always UTF-8
 * @param environment the variables that may change how we speak
 * @param interactive whether standard error is a terminal; the launcher knows and tells
 */
record Terminal(
    InputStream in,
    OutputStream out,
    PrintStream err,
    Map<String, String> environment,
    boolean interactive) {

  /** The streams of this process. */
  static Terminal ofProcess() {
    return new Terminal(
        System.in,
        new FileOutputStream(FileDescriptor.out),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        System.getenv(),
        Boolean.getBoolean("trefoil.terminal"));
  }

  /** Says one line to a person. */
  void say(String line) {
    err.print(line + "\n");
    err.flush();
  }

  /** Whether a line may be drawn over: only on a terminal that can, and if nobody objects. */
  boolean canRedraw() {
    return interactive
        && environment.getOrDefault("NO_COLOR", "").isEmpty()
        && !"dumb".equals(environment.get("TERM"));
  }

  /** Whether the user wants to see the inside of our mistakes. */
  boolean debug() {
    return "1".equals(environment.get("TREFOIL_DEBUG"));
  }
}
