package org.trefoil.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.trefoil.pipeline.ConfigurationException;
import org.trefoil.source.SourceException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

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
    try {
      return run(args).number();
    } catch (UsageException e) {
      return fail(ExitCode.USAGE, e.getMessage());
    } catch (BrokenPipeException e) {
      return ExitCode.DONE.number();
    } catch (ConfigurationException e) {
      return fail(ExitCode.USAGE, Sentences.of(e));
    } catch (SourceException e) {
      return fail(ExitCode.SOURCE, Sentences.of(e));
    } catch (IOException e) {
      return fail(ExitCode.ENVIRONMENT, Sentences.of(e));
    } catch (OutOfMemoryError e) {
      return fail(ExitCode.ENVIRONMENT, Sentences.OUT_OF_MEMORY);
    } catch (RuntimeException | Error e) {
      return bug(e);
    }
  }

  private ExitCode run(String... args) throws UsageException, IOException {
    String first = args.length == 0 ? "" : args[0];
    return switch (first) {
      case "" ->
          throw new UsageException(
              "Say what to convert, for example trefoil harbour.md; trefoil --help tells more");
      case "-V", "--version" -> print(new Version().getVersion()[0] + "\n");
      case "-h", "--help" -> print(Grammar.program().getUsageMessage());
      case "help" -> args.length == 1 ? run("--help") : run(args[1], "--help");
      default ->
          Grammar.has(first)
              ? command(Grammar.command(first), List.of(args).subList(1, args.length))
              : command(Grammar.command("convert"), List.of(args));
    };
  }

  private ExitCode command(CommandLine line, List<String> args) throws UsageException, IOException {
    CommandLine.ParseResult parsed;
    try {
      parsed = line.parseArgs(args.toArray(String[]::new));
    } catch (ParameterException e) {
      throw new UsageException(Grammar.sentence(e));
    }
    Command command = line.getCommand();
    return parsed.isUsageHelpRequested() ? print(line.getUsageMessage()) : command.run(terminal);
  }

  private ExitCode print(String text) throws IOException {
    try (StandardOutput out = new StandardOutput(terminal)) {
      out.write(text);
    }
    return ExitCode.DONE;
  }

  private int fail(ExitCode code, String sentence) {
    terminal.say("trefoil: " + Sentences.finished(sentence));
    return code.number();
  }

  private int bug(Throwable thrown) {
    String what =
        thrown instanceof StackOverflowError
            ? "This text is nested more deeply than Trefoil can follow, which it should have noticed"
            : "Trefoil made a mistake (" + thrown.getClass().getSimpleName() + ")";
    fail(
        ExitCode.BUG,
        what
            + "; please report it where you got Trefoil, with the text that caused it and with what"
            + " TREFOIL_DEBUG=1 shows");
    if (terminal.debug()) {
      StringWriter trace = new StringWriter();
      thrown.printStackTrace(new PrintWriter(trace));
      List.of(trace.toString().split("\\R")).forEach(terminal::say);
    }
    return ExitCode.BUG.number();
  }
}
