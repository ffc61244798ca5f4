package org.trefoil.cli;

import java.util.Locale;
import java.util.logging.LogManager;

/** Where the program begins and ends. */
public final class Main {

  private Main() {}

  /** Runs a command line and ends the process with its exit code. */
  public static void main(String[] args) {
    Locale.setDefault(Locale.ROOT);
    LogManager.getLogManager().reset();
    System.exit(new Door(Terminal.ofProcess()).open(args));
  }
}
