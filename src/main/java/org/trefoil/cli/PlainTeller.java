package org.trefoil.cli;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.trefoil.audio.mastering.Levels;
import org.trefoil.check.Finding;
import org.trefoil.pipeline.Event;
import org.trefoil.pipeline.Output;
import org.trefoil.report.Code;
import org.trefoil.report.Severity;

/**
 * Tells people: one plain line an event on standard error, good to hear as well as to read. Between
 * the lines, on terminals that can and for work that takes long, a last line shows how far it is.
 */
final class PlainTeller implements Teller, Event.Visitor<String> {

  private static final int MANY = 20;

  /** How much is told. */
  enum Measure {
    /** Errors alone. */
    ERRORS,
    /** What is read, found and written. */
    EVENTS,
    /** And what is only worth knowing. */
    DETAILS,
    /** And how long each stage took. */
    TIMES
  }

  private final Terminal terminal;
  private final Measure measure;
  private final ProgressLine progress;
  private final Map<Code, Integer> found = new EnumMap<>(Code.class);

  PlainTeller(Terminal terminal, Measure measure, boolean progress) {
    this.terminal = terminal;
    this.measure = measure;
    this.progress =
        new ProgressLine(terminal, progress && measure != Measure.ERRORS, System::nanoTime);
  }

  @Override
  public void event(Event event) {
    String text = event.accept(this);
    if (!text.isEmpty()) {
      progress.clear();
      terminal.say(text);
    }
  }

  @Override
  public void failure(String input, ExitCode code, String sentence) {
    progress.clear();
    terminal.say("trefoil: " + Sentences.finished(sentence));
  }

  @Override
  public void end(ExitCode code) {
    progress.clear();
    rest();
  }

  @Override
  public String read(Event.Read event) {
    rest();
    return spoken(
        "Read %s: “%s”, %s, %s."
            .formatted(
                event.input(),
                event.title(),
                Amounts.count(event.words(), "word"),
                Amounts.language(event.language())));
  }

  @Override
  public String found(Event.Found event) {
    boolean told =
        switch (event.diagnostic().severity()) {
          case ERROR -> true;
          case WARNING -> measure != Measure.ERRORS;
          case INFO -> measure == Measure.DETAILS;
        };
    if (!told) {
      return "";
    }
    int count = found.merge(event.diagnostic().code(), 1, Integer::sum);
    return count <= MANY ? event.line() : "";
  }

  /** Nobody wants to hear of each of a thousand characters that no font has. */
  private void rest() {
    found.forEach(
        (code, count) -> {
          if (count > MANY) {
            terminal.say(
                "And %s more of the kind %s; --json tells them all."
                    .formatted(Amounts.count(count - MANY, "finding"), code.id()));
          }
        });
    found.clear();
  }

  @Override
  public String spoke(Event.Spoke event) {
    progress.show("Speaking " + event.input(), event.done(), event.total());
    return "";
  }

  @Override
  public String took(Event.Took event) {
    return measure == Measure.TIMES
        ? String.format(Locale.ROOT, "Took %s: %d ms.", event.stage(), event.time().toMillis())
        : "";
  }

  @Override
  public String measured(Event.Measured event) {
    Levels levels = event.levels();
    return levels.silent()
        ? spoken("Measured " + event.file() + ": silent.")
        : spoken(
            String.format(
                Locale.ROOT,
                "Measured %s: loudness %.1f LUFS, true peak %.1f dBTP, RMS %.1f dB, noise floor"
                    + " %.1f dB.",
                event.file(),
                levels.loudness(),
                levels.truePeak(),
                levels.rms(),
                levels.floor()));
  }

  @Override
  public String wrote(Event.Wrote event) {
    return spoken(
        "Wrote "
            + event.output().file()
            + ": "
            + Amounts.size(event.output().bytes())
            + extent(event.output().extent())
            + ".");
  }

  @Override
  public String mended(Event.Mended event) {
    return spoken(
        "Mended %s in %s.".formatted(Amounts.count(event.findings(), "finding"), event.input()));
  }

  @Override
  public String checked(Event.Checked event) {
    if (event.findings().isEmpty()) {
      return spoken("Checked " + event.file() + " with " + event.validator() + ": no fault.");
    }
    boolean fails = event.findings().stream().anyMatch(f -> f.severity() == Severity.ERROR);
    String how = fails ? " fails " : " could be better by ";
    return faults(event.file() + how + event.validator(), event.findings());
  }

  /** That all is as it should be is the rule, and not told. */
  @Override
  public String proved(Event.Proved event) {
    return event.findings().isEmpty()
        ? ""
        : faults(event.file() + complaint(event.matter()), event.findings());
  }

  private static String complaint(Event.Proved.Matter matter) {
    return switch (matter) {
      case WORDS -> " doesn't say what the text says";
      case SOUND -> " doesn't sound as the text has to";
    };
  }

  @Override
  public String reported(Event.Reported event) {
    return spoken("Wrote " + event.file() + ".");
  }

  private static String faults(String what, List<Finding> findings) {
    StringBuilder lines =
        new StringBuilder(what + ": " + Amounts.count(findings.size(), "finding") + ".");
    findings.stream().limit(MANY).forEach(finding -> lines.append('\n').append(finding));
    if (findings.size() > MANY) {
      lines.append("\nand ").append(findings.size() - MANY).append(" more.");
    }
    return lines.toString();
  }

  private static String extent(Output.Extent extent) {
    return (extent.pages() > 0 ? ", " + Amounts.count(extent.pages(), "page") : "")
        + (extent.seconds() > 0 ? ", " + Amounts.time(extent.seconds()) : "");
  }

  private String spoken(String line) {
    return measure == Measure.ERRORS ? "" : line;
  }
}
