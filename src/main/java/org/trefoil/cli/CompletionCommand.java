package org.trefoil.cli;

import java.io.IOException;
import picocli.AutoComplete;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Teaches the shell our commands and options. */
@picocli.CommandLine.Command(
    name = "completion",
    sortOptions = false,
    header = "Prints what makes bash and zsh complete Trefoil's commands and options.",
    description = {
      "To use it in bash:  source <(trefoil completion)",
      "In zsh, once before:  autoload -U +X compinit bashcompinit && compinit && bashcompinit"
    })
final class CompletionCommand implements Command {

  /** The shells that can read it. */
  enum Shell {
    bash,
    zsh
  }

  @Mixin private HelpOption help;

  @Parameters(
      arity = "0..1",
      paramLabel = "SHELL",
      description = "bash or zsh; the same text serves both.")
  private Shell shell;

  @Override
  public ExitCode run(Terminal terminal) throws IOException {
    try (StandardOutput out = new StandardOutput(terminal)) {
      out.write(AutoComplete.bash("trefoil", Grammar.program()));
    }
    return ExitCode.DONE;
  }
}
