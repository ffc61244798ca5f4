package org.trefoil.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.trefoil.check.Finding;
import org.trefoil.lint.RuleBook;
import org.trefoil.pipeline.Event;
import org.trefoil.pipeline.Output;
import org.trefoil.report.Json;

/** Tells programs: one JSON object a line on standard output. src/docs/cli.md lists them. */
final class JsonTeller implements Teller, Event.Visitor<Map<String, Object>> {

  private final StandardOutput out;

  JsonTeller(Terminal terminal) {
    out = new StandardOutput(terminal);
  }

  @Override
  public void event(Event event) {
    line(event.accept(this));
  }

  @Override
  public void failure(String input, ExitCode code, String sentence) {
    line(
        Json.object("event", "failed", "input", input, "exit", code.number(), "message", sentence));
  }

  @Override
  public void end(ExitCode code) {
    line(Json.object("event", "end", "exit", code.number()));
  }

  @Override
  public Map<String, Object> read(Event.Read event) {
    return Json.object(
        "event", "read",
        "input", event.input(),
        "title", event.title(),
        "language", event.language().tag(),
        "words", event.words());
  }

  @Override
  public Map<String, Object> found(Event.Found event) {
    return Json.object(
        "event", "found",
        "input", event.input(),
        "line", event.position().line(),
        "column", event.position().column(),
        "severity", event.diagnostic().severity().name().toLowerCase(Locale.ROOT),
        "code", event.diagnostic().code().id(),
        "rule", RuleBook.of(event.diagnostic().code()).slug(),
        "wcag", RuleBook.of(event.diagnostic().code()).criteria(),
        "message", event.diagnostic().message(),
        "hint", event.diagnostic().hint());
  }

  @Override
  public Map<String, Object> spoke(Event.Spoke event) {
    return Json.object(
        "event", "spoke",
        "input", event.input(),
        "done", event.done(),
        "total", event.total());
  }

  @Override
  public Map<String, Object> took(Event.Took event) {
    return Json.object(
        "event", "took",
        "input", event.input(),
        "stage", event.stage(),
        "milliseconds", event.time().toMillis());
  }

  @Override
  public Map<String, Object> measured(Event.Measured event) {
    return Json.object(
        "event", "measured",
        "input", event.input(),
        "file", event.file(),
        "loudness", hundredths(event.levels().loudness()),
        "truePeak", hundredths(event.levels().truePeak()),
        "rms", hundredths(event.levels().rms()),
        "floor", hundredths(event.levels().floor()));
  }

  private static double hundredths(double decibels) {
    return Math.rint(decibels * 100) / 100;
  }

  @Override
  public Map<String, Object> wrote(Event.Wrote event) {
    Output output = event.output();
    Map<String, Object> wrote =
        Json.object(
            "event", "wrote",
            "input", event.input(),
            "leaf", output.target().name().toLowerCase(Locale.ROOT),
            "file", output.file(),
            "bytes", output.bytes());
    if (output.extent().pages() > 0) {
      wrote.put("pages", output.extent().pages());
    }
    if (output.extent().seconds() > 0) {
      wrote.put("seconds", output.extent().seconds());
    }
    return wrote;
  }

  @Override
  public Map<String, Object> mended(Event.Mended event) {
    return Json.object("event", "mended", "input", event.input(), "findings", event.findings());
  }

  @Override
  public Map<String, Object> checked(Event.Checked event) {
    return Json.object(
        "event", "checked",
        "file", event.file(),
        "validator", event.validator(),
        "findings", findings(event.findings()));
  }

  @Override
  public Map<String, Object> proved(Event.Proved event) {
    return Json.object(
        "event",
        "proved",
        "file",
        event.file(),
        "matter",
        event.matter().name().toLowerCase(java.util.Locale.ROOT),
        "findings",
        findings(event.findings()));
  }

  @Override
  public Map<String, Object> reported(Event.Reported event) {
    return Json.object("event", "reported", "input", event.input(), "file", event.file());
  }

  private static List<Map<String, Object>> findings(List<Finding> findings) {
    return findings.stream().map(JsonTeller::finding).toList();
  }

  private static Map<String, Object> finding(Finding finding) {
    return Json.object(
        "rule", finding.rule(),
        "severity", finding.severity().name().toLowerCase(Locale.ROOT),
        "place", finding.place(),
        "message", finding.message());
  }

  /** A line goes out at once, so that whoever reads along knows. */
  private void line(Map<String, Object> object) {
    try {
      out.write(Json.of(object) + "\n");
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
