package org.trefoil.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The commands and options that there are, and what is said of others. */
final class Grammar {

  /** Stands below the options of converting, which are all options of the program too. */
  private static final String VERSION =
      String.format(Locale.ROOT, "  -V, --version           Says which version this is.%n%n");

  private static final Map<String, Supplier<Command>> COMMANDS = new LinkedHashMap<>();

  static {
    COMMANDS.put("convert", ConvertCommand::new);
    COMMANDS.put("check", CheckCommand::new);
    COMMANDS.put("script", ScriptCommand::new);
    COMMANDS.put("words", WordsCommand::new);
    COMMANDS.put("voices", VoicesCommand::new);
    COMMANDS.put("cache", CacheCommand::new);
    COMMANDS.put("completion", CompletionCommand::new);
  }

  private Grammar() {}

  /** Whether there is such a command. */
  static boolean has(String name) {
    return COMMANDS.containsKey(name);
  }

  /**
   * One command, ready to read its options; making ready all of them would take noticeably long.
   */
  static CommandLine command(String name) {
    return reading(new CommandLine(COMMANDS.get(name).get())).setCommandName("trefoil " + name);
  }

  /** The whole program: for its help, and for shells. */
  static CommandLine program() {
    CommandLine program = new CommandLine(new TrefoilCommand());
    COMMANDS.forEach((name, command) -> program.addSubcommand(name, command.get()));
    CommandLine convert = program.getSubcommands().get("convert");
    program
        .getHelpSectionMap()
        .put(
            UsageMessageSpec.SECTION_KEY_OPTION_LIST,
            help -> convert.getHelp().optionList() + VERSION);
    return reading(program);
  }

  private static CommandLine reading(CommandLine line) {
    return line.setExpandAtFiles(false)
        .setInterpolateVariables(false)
        .setAllowOptionsAsOptionParameters(false)
        .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
  }

  /** What is wrong with a command line, in one sentence, and where to read more. */
  static String sentence(ParameterException e) {
    return wrong(e) + "; " + e.getCommandLine().getCommandName() + " --help tells more";
  }

  private static String wrong(ParameterException e) {
    if (e instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched);
    }
    if (e instanceof MissingParameterException missing) {
      ArgSpec first = missing.getMissing().get(0);
      return first instanceof OptionSpec option
          ? option.longestName() + " needs a value"
          : first.paramLabel() + " is missing";
    }
    if (e instanceof OverwrittenOptionException overwritten
        && overwritten.getOverwritten() instanceof OptionSpec option) {
      return option.longestName() + " may be given only once";
    }
    return e.getMessage().strip();
  }

  private static String unmatched(UnmatchedArgumentException e) {
    String first = e.getUnmatched().get(0);
    String kind = first.startsWith("-") ? "There is no option " : "One argument is too many: ";
    List<String> similar = e.getSuggestions();
    return kind + first + (similar.isEmpty() ? "" : " (did you mean " + similar.get(0) + "?)");
  }
}
