package org.trefoil.pipeline;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.trefoil.check.EpubValidation;
import org.trefoil.check.Finding;
import org.trefoil.check.PdfValidation;
import org.trefoil.check.statement.Statement;
import org.trefoil.document.Document;
import org.trefoil.lexicon.Lexicon;
import org.trefoil.lint.Configuration;
import org.trefoil.lint.Linter;
import org.trefoil.markdown.MarkdownReader;
import org.trefoil.media.Assets;
import org.trefoil.media.FontLibrary;
import org.trefoil.narration.Narrator;
import org.trefoil.narration.Script;
import org.trefoil.refine.RefineOptions;
import org.trefoil.refine.Refinery;
import org.trefoil.report.Code;
import org.trefoil.report.Report;
import org.trefoil.source.Source;
import org.trefoil.source.SourceReader;
import org.trefoil.speech.Cast;
import org.trefoil.speech.Dictionaries;
import org.trefoil.speech.UnknownVoiceException;
import org.trefoil.speech.VoiceCatalog;

/**
 * Turns texts into leaves: read, refine, then each leaf by itself.
 *
 * <pre>{@code
 * try (Conversion conversion = new Conversion(Options.DEFAULTS, Progress.NONE)) {
 *   Manuscript manuscript = conversion.read(Path.of("harbour.md"));
 *   Outcome outcome = conversion.convert(manuscript, Path.of("out"));
 * }
 * }</pre>
 *
 * <p>One thread at a time, except for {@link #close}, which any thread may call to stop the work.
 */
public final class Conversion implements Closeable {

  private final Options options;
  private final Telling telling;
  private final Leaves leaves;
  private Staging staging;
  private boolean closed;

  /** What looked at the files of the last text. */
  private final List<Event> looks = new ArrayList<>();

  /**
   * Prepares to convert any number of texts.
   *
   * @param options what to make, and how
   * @param progress is told what happens
   * @throws UnknownVoiceException when the options name a voice that there isn't
   */
  public Conversion(Options options, Progress progress) throws UnknownVoiceException {
    this.options = options;
    this.telling = new Telling(progress);
    this.leaves = new Leaves(options, telling);
  }

  /**
   * Reads a Markdown file. Pictures are looked for in its folder, and its outputs are called by its
   * name.
   *
   * @throws org.trefoil.source.SourceException when it isn't a text
   * @throws IOException when it can't be read
   */
  public Manuscript read(Path file) throws IOException {
    return refined(
        new Stopwatch(file.toString(), telling),
        () -> SourceReader.read(file, file.toString()),
        document -> FileNames.ofFile(file),
        Optional.of(file));
  }

  /**
   * Reads Markdown from a stream to its end; its outputs are called by its title. A work from a
   * stream that states no date is dated 1970-01-01, since nothing is known of it.
   *
   * @param in the bytes; not closed
   * @param name what messages call it
   * @param folder where pictures are looked for
   * @throws org.trefoil.source.SourceException when it isn't a text
   * @throws IOException when it can't be read
   */
  public Manuscript read(InputStream in, String name, Path folder) throws IOException {
    return refined(
        new Stopwatch(name, telling),
        () -> SourceReader.read(in, name, folder.toAbsolutePath(), Instant.EPOCH),
        document -> FileNames.ofTitle(document.metadata().title()),
        Optional.empty());
  }

  private interface Naming {
    String of(Document document);
  }

  private Manuscript refined(
      Stopwatch clock, Stopwatch.Stage<Source> reading, Naming naming, Optional<Path> file)
      throws IOException {
    try {
      telling.forget(clock.input());
      Source source = dated(clock.time("load", reading));
      Report report = new Report(source);
      Document read = clock.time("read", () -> new MarkdownReader().read(source, report));
      Document refined = clock.time("refine", () -> Refinery.refine(read, refineOptions(), report));
      Configuration decided = Decisions.of(source, options.scrutiny().rules());
      clock.time("lint", () -> Linter.lint(refined, decided, report));
      telling.event(
          new Event.Read(
              source.name(),
              refined.metadata().title(),
              refined.metadata().language(),
              WordCount.of(refined)));
      Lexicon lexicon = new LexiconShelf(report).all(refined, file, options.lexicons());
      telling.findings(report);
      return new Manuscript(naming.of(refined), refined, lexicon, report);
    } catch (InterruptedException e) {
      throw stopped();
    }
  }

  private Source dated(Source source) {
    return options
        .sourceDate()
        .map(
            date -> new Source(source.name(), source.text(), source.folder(), date, source.flaws()))
        .orElse(source);
  }

  private RefineOptions refineOptions() {
    return new RefineOptions(
        options.title(),
        options.authors(),
        options.language(),
        options.date(),
        options.notes().place());
  }

  /**
   * Looks at a text as closely as making all leaves of it would: at its pictures and whether there
   * are letters for all of it. Everything that is found goes to its report.
   */
  public void inspect(Manuscript manuscript) throws IOException {
    Report report = manuscript.report();
    Document document = manuscript.document();
    new Covers(options.hosts(), report).given(document.metadata().edition().cover(), document);
    Linter.pictures(document, Pictures.load(document, options.hosts(), report), report);
    Linter.characters(document, FontLibrary.ofMachine(), report);
    telling.findings(report);
  }

  /** What will be spoken of a text. */
  public Script script(Manuscript manuscript) {
    Script script =
        new Narrator(options.narrator(), manuscript.lexicon())
            .narrate(manuscript.document(), manuscript.report());
    telling.findings(manuscript.report());
    return script;
  }

  /**
   * The words of a text that the chosen voices have to guess, since they stand neither in a
   * dictionary of theirs nor, with phonemes, in a lexicon.
   *
   * @throws UnknownVoiceException when the options name a voice that there isn't
   * @throws IOException when a voice can't be had
   */
  public GuessedWords guesses(Manuscript manuscript) throws UnknownVoiceException, IOException {
    try (VoiceCatalog catalog = VoiceCatalog.installed(options.voicing().profiles())) {
      Cast cast = Cast.choose(catalog, options.voices());
      return Guesses.of(script(manuscript), manuscript.document(), new Dictionaries(cast));
    }
  }

  /** The files that converting a file would write to a folder. */
  public List<Path> targets(Path file, Path folder) {
    return targets(FileNames.ofFile(file), folder);
  }

  /** The files that converting a text would write to a folder. */
  public List<Path> targets(Manuscript manuscript, Path folder) {
    return targets(manuscript.name(), folder);
  }

  private List<Path> targets(String name, Path folder) {
    List<Path> targets = new ArrayList<>(leaves.targets(name, folder));
    if (options.scrutiny().report()) {
      Reports.names(name).forEach(report -> targets.add(folder.resolve(report)));
    }
    return targets;
  }

  /**
   * Writes what was found by {@link #check} and {@link #verify} in the files of the last text, and
   * what they claim, as a page and as JSON.
   *
   * @param folder where the report goes, beside the files
   * @throws IOException when the environment fails
   */
  public void report(Manuscript manuscript, Outcome outcome, Path folder) throws IOException {
    Statement statement = Reports.statement(manuscript, outcome, List.copyOf(looks));
    try (Staging place = open(folder)) {
      Reports.write(statement, manuscript.name(), place);
      place.commit();
    }
    for (String name : Reports.names(manuscript.name())) {
      telling.event(new Event.Reported(manuscript.input(), folder.resolve(name)));
    }
  }

  /**
   * Makes all leaves of a text: either all files that were asked for appear in the folder, or
   * nothing changes there.
   *
   * @param manuscript the text
   * @param folder where the files go; made if missing
   * @return the files, or none when the source has an error that can't be rendered, or any error
   *     when the options are strict
   * @throws IOException when the environment fails, or when the conversion was closed meanwhile
   */
  public Outcome convert(Manuscript manuscript, Path folder) throws IOException {
    Stopwatch clock = new Stopwatch(manuscript.input(), telling);
    Report report = manuscript.report();
    List<Output> outputs = List.of();
    Handover handover = new Handover();
    looks.clear();
    try (Staging place = open(folder)) {
      Assets assets = clock.time("assets", () -> assets(manuscript.document(), report));
      Linter.pictures(manuscript.document(), assets, report);
      if ((options.voicing().goesOn() || renderable(report))
          && !(options.scrutiny().strict() && report.hasErrors())) {
        outputs = leaves.make(manuscript, assets, handover, new Workplace(place, folder, clock));
        place.commit();
      }
    } catch (InterruptedException e) {
      throw stopped();
    } catch (IOException e) {
      throw placed(e, folder);
    }
    telling.findings(report);
    outputs.forEach(output -> telling.event(new Event.Wrote(manuscript.input(), output)));
    return new Outcome(outputs, report.diagnostics(), handover.unspoken());
  }

  /** Whoever shows or plays something has a cover; pages for the printer have theirs elsewhere. */
  private Assets assets(Document document, Report report) {
    Assets pictures = Pictures.load(document, options.hosts(), report);
    boolean covered =
        options.targets().stream().anyMatch(target -> target == Target.EPUB || target.isSound());
    return covered
        ? new Covers(options.hosts(), report).of(document).map(pictures::with).orElse(pictures)
        : pictures;
  }

  /** What the system says of a failed write ("No space left on device") doesn't say where. */
  private static IOException placed(IOException e, Path folder) {
    return e.getClass() == IOException.class
        ? new IOException("Writing to " + folder + " failed: " + e.getMessage(), e)
        : e;
  }

  /** A picture that isn't there leaves a hole; all other flaws were repaired or have a stand-in. */
  private static boolean renderable(Report report) {
    return report.diagnostics().stream().noneMatch(d -> d.code() == Code.ASSET);
  }

  /**
   * Looks with our own eyes at files that were made: whether they are sound, and whether they say
   * what the text says, sentence by sentence; they are read back with other parsers for that.
   * Quick, and told only when something is wrong.
   *
   * @return whether no fault was found
   * @throws IOException when a file can't be read back
   */
  public boolean check(Manuscript manuscript, Outcome outcome) throws IOException {
    Document document = manuscript.document();
    List<Callable<Event>> each = new ArrayList<>();
    outcome.outputs().forEach(output -> each.addAll(Proof.of(document, output)));
    each.addAll(SoundProofs.of(document, outcome));
    try {
      Stopwatch clock = new Stopwatch(manuscript.input(), telling);
      boolean sound = true;
      for (Event event : clock.time("prove", () -> Parallel.all(each))) {
        sound &= Proof.isSound(event);
        looks.add(event);
        if (event instanceof Event.Proved || !Proof.isSound(event)) {
          telling.event(event);
        }
      }
      return sound;
    } catch (InterruptedException e) {
      throw stopped();
    }
  }

  /**
   * Has the outside validators look at files that were made: EPUBCheck and veraPDF. Mind that
   * veraPDF goes by the JVM's default locale when it lowers letters, and finds faults that aren't
   * there when that is Turkish; the command line sets {@link java.util.Locale#ROOT}.
   *
   * @return whether they found no fault
   * @throws IOException when a file can't be read
   */
  public boolean verify(Outcome outcome) throws IOException {
    boolean sound = true;
    for (Output output : outcome.outputs()) {
      sound &= verify(output);
    }
    return sound;
  }

  private boolean verify(Output output) throws IOException {
    if (output.target().isSound() || output.tellsOfBook()) {
      return true;
    }
    return output.target() == Target.EPUB
        ? told(output, "EPUBCheck", EpubValidation.validate(output.file()))
        : verifyClaims(output);
  }

  /** A PDF is held to what it claims; one with an undescribed picture claims nothing. */
  private boolean verifyClaims(Output output) throws IOException {
    List<PdfValidation.Profile> claims = PdfValidation.claims(output.file());
    String validator = claims.isEmpty() ? "veraPDF (it claims nothing)" : "veraPDF";
    return told(output, validator, PdfValidation.validate(output.file(), claims));
  }

  private boolean told(Output output, String validator, List<Finding> findings) {
    Event.Checked checked = new Event.Checked(output.file(), validator, findings);
    looks.add(checked);
    telling.event(checked);
    return findings.isEmpty();
  }

  private synchronized Staging open(Path folder) throws IOException {
    if (closed) {
      throw stopped();
    }
    staging = new Staging(folder);
    return staging;
  }

  private static InterruptedIOException stopped() {
    return new InterruptedIOException("The conversion was stopped");
  }

  /** Takes away what isn't finished; work that is going on fails. */
  @Override
  public synchronized void close() throws IOException {
    closed = true;
    leaves.close();
    if (staging != null) {
      staging.close();
    }
  }
}
