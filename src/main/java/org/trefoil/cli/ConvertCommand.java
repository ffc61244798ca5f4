package org.trefoil.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.trefoil.epub.overlay.BookSound;
import org.trefoil.media.AllowedHosts;
import org.trefoil.pdf.Standard;
import org.trefoil.pipeline.AudioFormat;
import org.trefoil.pipeline.Book;
import org.trefoil.pipeline.ConfigurationException;
import org.trefoil.pipeline.Conversion;
import org.trefoil.pipeline.Manuscript;
import org.trefoil.pipeline.Options;
import org.trefoil.pipeline.Outcome;
import org.trefoil.pipeline.Scrutiny;
import org.trefoil.pipeline.Target;
import org.trefoil.pipeline.Voicing;
import org.trefoil.source.SourceException;
import org.trefoil.speech.SpeakingOptions;
import org.trefoil.speech.UnknownVoiceException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Turns texts into leaves. */
@picocli.CommandLine.Command(
    name = "convert",
    sortOptions = false,
    customSynopsis = "trefoil convert [OPTION]... INPUT...",
    header = "Turns Markdown into an accessible EPUB, a tagged PDF and a narrated audio track.",
    description = "The word convert may be left out: trefoil harbour.md -o out")
final class ConvertCommand implements Command {

  @Mixin private HelpOption help;

  @Parameters(
      arity = "0..*",
      paramLabel = "INPUT",
      description = "Markdown files; - is standard input.")
  private List<String> inputs = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FOLDER",
      description = "Where the files go; made if missing. Default: the current folder.")
  private String output = "";

  @Option(
      names = "--to",
      paramLabel = "LEAVES",
      description =
          "Some of epub, pdf, audio, audiobook (.lpf) and daisy, with commas between. Default: the"
              + " first three.")
  private List<String> targets = new ArrayList<>();

  @Mixin private TextOptions text;

  @Option(
      names = "--voice",
      paramLabel = "VOICE",
      description = "The voice, or LANG=VOICE for one language; may be given several times.")
  private List<String> voices = new ArrayList<>();

  @Mixin private StoreOptions store;

  @Option(
      names = "--keep-going",
      description = "Makes the files even if a picture or a voice fails; exits with 1 then.")
  private boolean keepGoing;

  @Mixin private PageOptions pages;

  @Option(
      names = "--pdf",
      paramLabel = "STANDARD",
      description =
          "ua1 (default: PDF/UA-1 and PDF/A-2a) or ua2 (PDF 2.0: PDF/UA-2, WTPDF and PDF/A-4).")
  private String pdf;

  @Option(
      names = "--audio",
      paramLabel = "KIND",
      description = "mp3 (default), m4b, m4a, opus, flac or wav; may be given several times.")
  private List<String> audio = new ArrayList<>();

  @Option(
      names = "--allow-host",
      paramLabel = "HOST",
      description = "Lets pictures be fetched from a host, by https; may be given several times.")
  private List<String> hosts = new ArrayList<>();

  @Mixin private SoundOptions sound;

  @Option(
      names = "--overlay",
      paramLabel = "GRAIN",
      description = "sentence (default) or word: how finely the text of a book follows the voice.")
  private String overlay;

  @Option(
      names = "--overlay-audio",
      paramLabel = "KIND",
      description = "mp3 (default) or m4a (AAC): what the recording inside the book is stored as.")
  private String overlayAudio;

  @Option(
      names = "--no-overlay",
      description = "Leaves the recording out of the book: the light sibling.")
  private boolean silent;

  @Option(
      names = "--onix",
      description =
          "Writes what booksellers are told of the book's accessibility (ONIX 3) beside it.")
  private boolean onix;

  @Option(names = "--verify", description = "Runs EPUBCheck and veraPDF on what was written.")
  private boolean verify;

  @Option(
      names = "--report",
      description =
          "Writes a report of all checks beside the files, for a publisher; runs --verify too.")
  private boolean report;

  @Option(names = "--strict", description = "Writes nothing when the source has errors.")
  private boolean strict;

  @Option(
      names = "--no-verify",
      description = "Leaves out our own check of what was written, which else always runs.")
  private boolean unchecked;

  @Option(
      names = {"-q", "--quiet"},
      description = "Says nothing but errors.")
  private boolean quiet;

  @Option(names = "--no-progress", description = "Says nothing about how far it is.")
  private boolean noProgress;

  @Option(
      names = "--json",
      description = "Tells everything on standard output, one JSON object a line.")
  private boolean json;

  private Profiles profiles = Profiles.NONE;

  @Override
  public ExitCode run(Terminal terminal) throws UsageException, IOException {
    if (inputs.isEmpty()) {
      throw new UsageException("Name at least one Markdown file, or - for standard input");
    }
    if ((verify || report) && unchecked) {
      throw new UsageException(
          (verify ? "--verify" : "--report") + " and --no-verify contradict each other");
    }
    Teller teller = teller(terminal);
    profiles = new Folders(terminal.environment()).profiles();
    profiles.require(voices);
    if (!quiet && !json) {
      profiles.warnings().forEach(terminal::say);
    }
    try (Conversion conversion = new Conversion(options(terminal.environment()), teller)) {
      Interruption interruption = Interruption.closing(conversion, terminal);
      try {
        return all(conversion, teller, terminal);
      } finally {
        interruption.close();
      }
    } catch (UnknownVoiceException e) {
      throw new UsageException(e.getMessage());
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private ExitCode all(Conversion conversion, Teller teller, Terminal terminal)
      throws UsageException, IOException {
    Path folder = Input.path(output);
    ExitCode code = ExitCode.DONE;
    for (Plan.Entry entry : Plan.of(inputs, folder, conversion, terminal).entries()) {
      code = code.or(convert(entry, folder, conversion, teller, terminal));
    }
    teller.end(code);
    return code;
  }

  /** One input's failure doesn't keep the others from being converted. */
  private ExitCode convert(
      Plan.Entry entry, Path folder, Conversion conversion, Teller teller, Terminal terminal) {
    String name = entry.input().argument();
    try {
      Manuscript manuscript =
          entry.early().isPresent()
              ? entry.early().get()
              : entry.input().read(conversion, terminal);
      Outcome outcome = conversion.convert(manuscript, folder);
      ExitCode code = outcome.hasErrors() ? ExitCode.SOURCE : ExitCode.DONE;
      boolean sound = isSound(manuscript, outcome, conversion);
      if (report && !outcome.outputs().isEmpty()) {
        conversion.report(manuscript, outcome, folder);
      }
      return sound ? code : code.or(ExitCode.CHECK);
    } catch (ConfigurationException e) {
      return failed(teller, name, ExitCode.USAGE, e);
    } catch (SourceException e) {
      return failed(teller, name, ExitCode.SOURCE, e);
    } catch (IOException e) {
      return failed(teller, name, ExitCode.ENVIRONMENT, e);
    }
  }

  /** Our own checks always run, the outside validators when they are asked for. */
  private boolean isSound(Manuscript manuscript, Outcome outcome, Conversion conversion)
      throws IOException {
    boolean sound = unchecked || conversion.check(manuscript, outcome);
    return (!verify && !report || conversion.verify(outcome)) && sound;
  }

  private static ExitCode failed(Teller teller, String input, ExitCode code, IOException e) {
    teller.failure(input, code, Sentences.of(e));
    return code;
  }

  private Teller teller(Terminal terminal) {
    if (json) {
      return new JsonTeller(terminal);
    }
    boolean times = "1".equals(terminal.environment().get("TREFOIL_TIMES"));
    PlainTeller.Measure measure =
        quiet
            ? PlainTeller.Measure.ERRORS
            : times ? PlainTeller.Measure.TIMES : PlainTeller.Measure.EVENTS;
    return new PlainTeller(terminal, measure, !noProgress);
  }

  private Options options(Map<String, String> environment) throws UsageException, IOException {
    Options.Builder builder = text.builder(environment);
    if (!targets.isEmpty()) {
      builder.targets(Choice.all(Target.class, "--to", targets).toArray(Target[]::new));
    }
    if (!audio.isEmpty()) {
      builder.audio(Choice.all(AudioFormat.class, "--audio", audio).toArray(AudioFormat[]::new));
    }
    builder.look(pages.look());
    builder.sound(sound.chosen());
    builder.book(book());
    if (pdf != null) {
      builder.pdf(Choice.of(Standard.class, "--pdf", pdf));
    }
    builder.scrutiny(scrutiny());
    builder.voices(voices).voicing(voicing(environment));
    return builder.hosts(allowedHosts()).build();
  }

  private Voicing voicing(Map<String, String> environment) throws UsageException, IOException {
    return new Voicing(
        store.folder(environment),
        profiles.voices(),
        keepGoing ? SpeakingOptions.Failing.GOES_ON : SpeakingOptions.Failing.ENDS);
  }

  private Book book() throws UsageException {
    if (silent && (overlay != null || overlayAudio != null)) {
      throw new UsageException(
          (overlay != null ? "--overlay" : "--overlay-audio")
              + " and --no-overlay can't be used together");
    }
    Book book = Book.DEFAULT.with(onix ? Book.Trade.ONIX : Book.Trade.NOTHING);
    if (silent) {
      return book.silent();
    }
    if (overlay != null) {
      book = book.with(Choice.of(BookSound.Grain.class, "--overlay", overlay));
    }
    return overlayAudio == null
        ? book
        : book.with(Choice.of(BookSound.Coding.class, "--overlay-audio", overlayAudio));
  }

  private AllowedHosts allowedHosts() throws UsageException {
    try {
      return AllowedHosts.of(hosts);
    } catch (IllegalArgumentException e) {
      throw new UsageException(
          "--allow-host can't be " + e.getMessage() + "; name a host such as pictures.example.org");
    }
  }

  private Scrutiny scrutiny() throws UsageException {
    Scrutiny plain = text.scrutiny();
    Scrutiny strictly = strict ? plain.strictly() : plain;
    return report ? strictly.reporting() : strictly;
  }
}
