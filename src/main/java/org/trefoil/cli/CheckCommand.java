package org.trefoil.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trefoil.check.FileKind;
import org.trefoil.pipeline.ConfigurationException;
import org.trefoil.pipeline.Conversion;
import org.trefoil.pipeline.Corrections;
import org.trefoil.pipeline.Event;
import org.trefoil.pipeline.Inspection;
import org.trefoil.pipeline.Manuscript;
import org.trefoil.pipeline.Options;
import org.trefoil.pipeline.Sarif;
import org.trefoil.report.Severity;
import org.trefoil.source.SourceException;
import org.trefoil.speech.UnknownVoiceException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Looks for what keeps people from reading a text, a book, pages or a recording. */
@picocli.CommandLine.Command(
    name = "check",
    sortOptions = false,
    customSynopsis = "trefoil check [OPTION]... FILE...",
    header = "Checks Markdown, EPUB, PDF, audio or packages of it for accessibility.",
    description =
        "What a file is is told by its content. Each finding has a line of its own on standard"
            + " error; the exit code is 1 when one of them is an error.")
final class CheckCommand implements Command {

  @Mixin private HelpOption help;

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE",
      description =
          "Markdown, EPUB, PDF, audio, Audiobook (.lpf) or DAISY files (a folder too); - is Markdown"
              + " from standard input.")
  private List<String> inputs = new ArrayList<>();

  @Option(names = "--fix", description = "Mends in Markdown files what can be mended safely.")
  private boolean fix;

  @Option(
      names = "--sarif",
      paramLabel = "FILE",
      description = "Writes everything found as SARIF 2.1.0, for editors and services.")
  private String sarif;

  @Mixin private TextOptions text;

  @Option(
      names = {"-q", "--quiet"},
      description = "Says nothing but errors.")
  private boolean quiet;

  @Option(
      names = "--json",
      description = "Tells everything on standard output, one JSON object a line.")
  private boolean json;

  @Override
  public ExitCode run(Terminal terminal) throws UsageException, IOException {
    if (inputs.isEmpty()) {
      throw new UsageException("Name at least one file to check, or - for standard input");
    }
    List<Input> files = new ArrayList<>();
    for (String input : inputs) {
      files.add(Input.toCheck(input));
    }
    Teller teller = teller(terminal);
    Options options = text.builder(terminal.environment()).targets().build();
    Sarif log = new Sarif(new Version().number());
    try (Conversion conversion = new Conversion(options, teller)) {
      ExitCode code = ExitCode.DONE;
      for (Input file : files) {
        code = code.or(check(file, new Run(conversion, options, teller, log, terminal)));
      }
      if (sarif != null) {
        Files.writeString(Input.path(sarif), log.text());
      }
      teller.end(code);
      return code;
    } catch (UnknownVoiceException e) {
      throw new UsageException(e.getMessage());
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** What all files of one run share. */
  private record Run(
      Conversion conversion, Options options, Teller teller, Sarif log, Terminal terminal) {}

  /** One file's failure doesn't keep the others from being checked. */
  private ExitCode check(Input input, Run run) {
    try {
      Optional<Path> file = input.file();
      boolean isText = file.isEmpty() || FileKind.of(file.get()) == FileKind.TEXT;
      return isText ? source(input, run) : finished(input, file.get(), run);
    } catch (ConfigurationException e) {
      return failed(input, ExitCode.USAGE, e, run);
    } catch (SourceException e) {
      return failed(input, ExitCode.SOURCE, e, run);
    } catch (IOException e) {
      return failed(input, ExitCode.ENVIRONMENT, e, run);
    }
  }

  private ExitCode source(Input input, Run run) throws IOException {
    if (fix && input.file().isPresent()) {
      int mended = Corrections.apply(input.file().get(), run.options());
      if (mended > 0) {
        run.teller().event(new Event.Mended(input.argument(), mended));
      }
    }
    Manuscript manuscript = input.read(run.conversion(), run.terminal());
    run.conversion().inspect(manuscript);
    run.log().add(manuscript.report());
    return manuscript.report().hasErrors() ? ExitCode.SOURCE : ExitCode.DONE;
  }

  private static ExitCode finished(Input input, Path file, Run run) throws IOException {
    boolean sound = true;
    for (Event.Checked checked : Inspection.of(file)) {
      run.teller().event(checked);
      run.log().add(input.argument(), checked.findings());
      sound &= checked.findings().stream().noneMatch(f -> f.severity() == Severity.ERROR);
    }
    return sound ? ExitCode.DONE : ExitCode.SOURCE;
  }

  private static ExitCode failed(Input input, ExitCode code, IOException e, Run run) {
    run.teller().failure(input.argument(), code, Sentences.of(e));
    return code;
  }

  private Teller teller(Terminal terminal) {
    if (json) {
      return new JsonTeller(terminal);
    }
    PlainTeller.Measure measure = quiet ? PlainTeller.Measure.ERRORS : PlainTeller.Measure.DETAILS;
    return new PlainTeller(terminal, measure, false);
  }
}
