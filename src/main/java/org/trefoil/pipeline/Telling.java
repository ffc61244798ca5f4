package org.trefoil.pipeline;

import java.util.HashSet;
import java.util.Set;
import org.trefoil.report.Diagnostic;
import org.trefoil.report.Report;

/** Tells one event at a time, and each finding once. */
final class Telling implements Progress {

  private final Progress listener;
  private final Set<Event.Found> told = new HashSet<>();

  Telling(Progress listener) {
    this.listener = listener;
  }

  @Override
  public synchronized void event(Event event) {
    listener.event(event);
  }

  /** Tells what was found since the last time, in the order of the source. */
  synchronized void findings(Report report) {
    for (Diagnostic diagnostic : report.diagnostics()) {
      Event.Found found =
          new Event.Found(
              report.source().name(),
              report.source().position(diagnostic.span()),
              diagnostic,
              report.line(diagnostic));
      if (told.add(found)) {
        listener.event(found);
      }
    }
  }

  /** A source is read anew: what is found in it is news again. */
  synchronized void forget(String input) {
    told.removeIf(found -> found.input().equals(input));
  }
}
