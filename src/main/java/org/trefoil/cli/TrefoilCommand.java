package org.trefoil.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The program itself: its help, its version, its commands. */
@Command(
    name = "trefoil",
    header = "Turns Markdown into an accessible EPUB, a tagged PDF and a narrated audio track.",
    versionProvider = Version.class)
final class TrefoilCommand {

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Shows this help.")
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Says which version this is.")
  private boolean version;
}
