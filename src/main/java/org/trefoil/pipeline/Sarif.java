package org.trefoil.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.trefoil.check.Finding;
import org.trefoil.lint.Rule;
import org.trefoil.lint.RuleBook;
import org.trefoil.report.Diagnostic;
import org.trefoil.report.Edit;
import org.trefoil.report.Json;
import org.trefoil.report.Report;
import org.trefoil.report.Severity;
import org.trefoil.source.Position;
import org.trefoil.source.Source;
import org.trefoil.source.Span;

/**
 * What was found in any number of files as SARIF 2.1.0 (OASIS), which editors and services read.
 * Lines and columns count from 1, columns in code points.
 */
public final class Sarif {

  private final String version;
  private final List<Rule> rules = RuleBook.rules();
  private final List<Object> results = new ArrayList<>();

  /** A log without results, made by this version of the program. */
  public Sarif(String version) {
    this.version = version;
  }

  /** Adds everything that was found in a Markdown text. */
  public void add(Report report) {
    for (Diagnostic diagnostic : report.diagnostics()) {
      results.add(result(report.source(), diagnostic));
    }
  }

  /** Adds what checks found in a finished file. */
  public void add(String file, List<Finding> findings) {
    for (Finding finding : findings) {
      results.add(
          Json.object(
              "ruleId",
              finding.rule(),
              "level",
              level(finding.severity()),
              "message",
              text(finding.tool() + ": " + finding.message() + " (" + finding.place() + ")"),
              "locations",
              List.of(
                  Json.object("physicalLocation", Json.object("artifactLocation", uri(file))))));
    }
  }

  /** The whole log. */
  public String text() {
    Map<String, Object> driver =
        Json.object(
            "name",
            "Trefoil",
            "version",
            version,
            "rules",
            rules.stream().map(Sarif::descriptor).toList());
    Map<String, Object> run =
        Json.object(
            "tool",
            Json.object("driver", driver),
            "columnKind",
            "unicodeCodePoints",
            "results",
            results);
    return Json.of(
            Json.object(
                "$schema",
                "https://json.schemastore.org/sarif-2.1.0.json",
                "version",
                "2.1.0",
                "runs",
                List.of(run)))
        + "\n";
  }

  private static Map<String, Object> descriptor(Rule rule) {
    Map<String, Object> descriptor =
        Json.object(
            "id",
            rule.code().id(),
            "name",
            rule.slug(),
            "shortDescription",
            text(rule.title()),
            "defaultConfiguration",
            Json.object("level", level(rule.code().severity())));
    if (!rule.reason().isEmpty()) {
      descriptor.put("fullDescription", text(rule.reason()));
    }
    List<String> tags = rule.criteria().stream().map(criterion -> "WCAG " + criterion).toList();
    descriptor.put("properties", Json.object("tags", tags));
    return descriptor;
  }

  private Map<String, Object> result(Source source, Diagnostic found) {
    String hint = found.hint().isEmpty() ? "" : " " + found.hint() + ".";
    Map<String, Object> place =
        Json.object("artifactLocation", uri(source.name()), "region", region(source, found.span()));
    Map<String, Object> result =
        Json.object(
            "ruleId",
            found.code().id(),
            "ruleIndex",
            rules.indexOf(RuleBook.of(found.code())),
            "level",
            level(found.severity()),
            "message",
            text(found.message() + "." + hint),
            "locations",
            List.of(Json.object("physicalLocation", place)));
    if (!found.fix().isEmpty()) {
      result.put("fixes", List.of(fix(source, found)));
    }
    return result;
  }

  private static Map<String, Object> fix(Source source, Diagnostic found) {
    List<Map<String, Object>> replacements =
        found.fix().stream().map(edit -> replacement(source, edit)).toList();
    return Json.object(
        "description",
        text(found.hint().isEmpty() ? found.message() : found.hint()),
        "artifactChanges",
        List.of(Json.object("artifactLocation", uri(source.name()), "replacements", replacements)));
  }

  private static Map<String, Object> replacement(Source source, Edit edit) {
    return Json.object(
        "deletedRegion", region(source, edit.span()), "insertedContent", text(edit.replacement()));
  }

  private static Map<String, Object> region(Source source, Span span) {
    Position start = source.position(span);
    Position end = source.position(new Span(span.end(), span.end()));
    return Json.object(
        "startLine", start.line(),
        "startColumn", start.column(),
        "endLine", end.line(),
        "endColumn", end.column());
  }

  private static Map<String, Object> text(String words) {
    return Json.object("text", words);
  }

  /** A relative reference, as RFC 3986 wants it. */
  private static Map<String, Object> uri(String file) {
    StringBuilder uri = new StringBuilder();
    for (byte b : file.replace('\\', '/').getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
      char c = (char) (b & 255);
      boolean plain =
          c >= 'a' && c <= 'z'
              || c >= 'A' && c <= 'Z'
              || c >= '0' && c <= '9'
              || "-._~/".indexOf(c) >= 0;
      uri.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
    }
    return Json.object("uri", uri.toString());
  }

  private static String level(Severity severity) {
    return severity == Severity.INFO ? "note" : severity.name().toLowerCase(Locale.ROOT);
  }
}
