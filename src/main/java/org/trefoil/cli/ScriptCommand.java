package org.trefoil.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.trefoil.narration.Script;
import org.trefoil.narration.ScriptText;
import org.trefoil.pipeline.Conversion;
import org.trefoil.pipeline.Manuscript;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints what will be spoken. */
@picocli.CommandLine.Command(
    name = "script",
    sortOptions = false,
    customSynopsis = "trefoil script [OPTION]... INPUT",
    header = "Prints what will be spoken, one cue a line.",
    description =
        "Each line has the id of the node, the kind of the cue (say, announce, pause, chapter,"
            + " page) and the words exactly as the voice gets them, apart by tabs.")
final class ScriptCommand implements Command {

  @Mixin private HelpOption help;

  @Parameters(
      arity = "0..*",
      paramLabel = "INPUT",
      description = "A Markdown file, or - for standard input.")
  private List<String> inputs = new ArrayList<>();

  @Mixin private TextOptions text;

  @Option(
      names = "--why",
      description = {
        "Adds a line for each token that was replaced: id, why, the rule, what is written and",
        "what is said, apart by tabs."
      })
  private boolean why;

  @Option(
      names = {"-q", "--quiet"},
      description = "Says nothing but errors.")
  private boolean quiet;

  @Override
  public ExitCode run(Terminal terminal) throws UsageException, IOException {
    if (inputs.size() != 1) {
      throw new UsageException("Name one Markdown file, or - for standard input");
    }
    PlainTeller.Measure measure = quiet ? PlainTeller.Measure.ERRORS : PlainTeller.Measure.EVENTS;
    try (Conversion conversion =
            new Conversion(
                text.builder(terminal.environment()).targets().build(),
                new PlainTeller(terminal, measure, false));
        StandardOutput out = new StandardOutput(terminal)) {
      Manuscript manuscript = Input.of(inputs.get(0)).read(conversion, terminal);
      Script script = conversion.script(manuscript);
      out.write(why ? ScriptText.explained(script) : ScriptText.of(script));
      return manuscript.report().hasErrors() ? ExitCode.SOURCE : ExitCode.DONE;
    }
  }
}
