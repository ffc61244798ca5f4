package org.trefoil.check.statement;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.trefoil.check.Finding;
import org.trefoil.report.Json;

/**
 * All that was looked at and found.
 *
 * @param title of the work
 * @param language of the work
 * @param date of the work, as in its files
 * @param version of this program
 * @param checks what each tool found in each file
 * @param claims what the files say of themselves
 * @param exceptions what the narration declares not to say
 */
public record Statement(
    String title,
    String language,
    String date,
    String version,
    List<Examined> checks,
    List<Claim> claims,
    List<String> exceptions) {

  /** Words in sound are not recognised; nobody shall believe they were. */
  public static final String OF_SOUND =
      "Words in sound were not recognised. That the recording says the text rests on its transcript,"
          + " on the times of its sentences, and on samples that are neither silent, nor too short or"
          + " too long for their words, nor those of another sentence.";

  /** Checks that nothing is missing and copies the lists. */
  public Statement {
    Objects.requireNonNull(title);
    Objects.requireNonNull(language);
    Objects.requireNonNull(date);
    Objects.requireNonNull(version);
    checks = List.copyOf(checks);
    claims = List.copyOf(claims);
    exceptions = List.copyOf(exceptions);
  }

  /** Whether no tool found anything in a finished file. */
  public boolean isSound() {
    return checks.stream()
        .filter(check -> !check.kind().equals("source"))
        .allMatch(check -> check.findings().isEmpty());
  }

  /** Everything as JSON, ended by a line end. */
  public String json() {
    return Json.of(
            Json.object(
                "title",
                title,
                "language",
                language,
                "date",
                date,
                "generator",
                "Trefoil " + version,
                "sound",
                isSound(),
                "ofSound",
                OF_SOUND,
                "checks",
                checks.stream().map(Statement::check).toList(),
                "claims",
                claims.stream().map(Statement::claim).toList(),
                "exceptions",
                exceptions,
                "points",
                Point.all().stream().map(this::point).toList()))
        + "\n";
  }

  private static Map<String, Object> check(Examined check) {
    return Json.object(
        "file", check.file(),
        "sha256", check.sha256(),
        "kind", check.kind(),
        "tool", check.tool(),
        "version", check.version(),
        "method", check.method(),
        "findings", check.findings().stream().map(Statement::finding).toList());
  }

  private static Map<String, Object> finding(Finding finding) {
    return Json.object(
        "rule", finding.rule(),
        "severity", small(finding.severity()),
        "place", finding.place(),
        "message", finding.message());
  }

  private static Map<String, Object> claim(Claim claim) {
    return Json.object(
        "file", claim.file(),
        "property", claim.property(),
        "value", claim.value(),
        "reason", claim.reason());
  }

  private Map<String, Object> point(Point point) {
    return Json.object(
        "clause", point.clause(),
        "asks", point.asks(),
        "machine", small(point.result(checks)).replace('_', ' '),
        "question", point.question());
  }

  static String small(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
