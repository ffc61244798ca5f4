package org.trefoil.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The program itself: its help, its version, its commands. */
@Command(
    name = "trefoil",
    sortOptions = false,
    customSynopsis = {"trefoil [OPTION]... INPUT...", "       trefoil COMMAND [OPTION]..."},
    header = "Turns Markdown into an accessible EPUB, a tagged PDF and a narrated audio track.",
    footerHeading = "%nFor example:%n",
    footer = {
      "  trefoil harbour.md -o out",
      "  trefoil chapter-*.md --to epub,audio --audio wav",
      "  trefoil script harbour.md",
      "",
      "Results of script and voices go to standard output, messages to standard error.",
      "Exit codes: 0 done, 1 the source has errors, 2 wrong usage, 3 files or",
      "machine failed, 4 made but a check failed, 70 our mistake, 130 stopped."
    },
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
