package org.trefoil.report;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.trefoil.source.Source;
import org.trefoil.source.Span;

/**
 * What we tell the author of one source. Stages add to it in any order and from any thread; it is
 * read in the order of the source.
 */
public final class Report {

  private final Source source;
  private final ConcurrentLinkedQueue<Diagnostic> found = new ConcurrentLinkedQueue<>();
  private volatile Weighing weighing = Weighing.AS_FOUND;

  /** An empty report about one source. */
  public Report(Source source) {
    this.source = source;
  }

  /** The source that the spans speak of. */
  public Source source() {
    return source;
  }

  /** Adds a finding; see {@link Diagnostic} for the form of message and hint. */
  public void add(Code code, Span span, String message, String hint) {
    add(new Diagnostic(code, span, message, hint));
  }

  /** Adds a finding. */
  public void add(Diagnostic diagnostic) {
    found.add(diagnostic);
  }

  /** From now on all findings, those from before too, are told as the author decided. */
  public void weigh(Weighing decided) {
    weighing = decided;
  }

  /** All findings as the author decided, each once, by place, then by id, then by message. */
  public List<Diagnostic> diagnostics() {
    return found.stream()
        .flatMap(diagnostic -> weighing.weigh(diagnostic).stream())
        .distinct()
        .sorted(
            Comparator.comparingInt((Diagnostic d) -> d.span().start())
                .thenComparing(d -> d.code().id())
                .thenComparing(Diagnostic::message))
        .toList();
  }

  /** Whether anything was found that only the author can mend. */
  public boolean hasErrors() {
    return diagnostics().stream().anyMatch(d -> d.severity() == Severity.ERROR);
  }

  /** One line for people: {@code file:line:column: warning: message. Hint. [MDA101]}. */
  public String line(Diagnostic diagnostic) {
    String hint = diagnostic.hint().isEmpty() ? "" : " " + diagnostic.hint() + ".";
    return "%s:%s: %s: %s.%s [%s]"
        .formatted(
            source.name(),
            source.position(diagnostic.span()),
            diagnostic.severity().name().toLowerCase(Locale.ROOT),
            diagnostic.message(),
            hint,
            diagnostic.code().id());
  }
}
