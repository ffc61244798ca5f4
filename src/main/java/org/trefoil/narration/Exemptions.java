package org.trefoil.narration;

import java.util.ArrayList;
import java.util.List;
import org.trefoil.document.NodeId;
import org.trefoil.report.Code;
import org.trefoil.report.Report;
import org.trefoil.source.Span;

/** Collects what isn't spoken, and tells the author. */
final class Exemptions {

  private final Report report;
  private final List<Exemption> all = new ArrayList<>();

  Exemptions(Report report) {
    this.report = report;
  }

  /** Declares that nodes aren't spoken. */
  void declare(NodeId node, Exemption.Reason reason, List<NodeId> unspoken, Span span) {
    all.add(new Exemption(node, reason, unspoken));
    report.add(Code.NOT_SPOKEN, span, message(reason), hint(reason));
  }

  /** In reading order. */
  List<Exemption> all() {
    return all;
  }

  private static String message(Exemption.Reason reason) {
    return switch (reason) {
      case TABLE_SUMMARISED -> "The rows of a large table aren't read aloud";
      case CODE_SUMMARISED -> "Code is announced but not read aloud";
      case NOTE_SKIPPED -> "A note isn't read aloud";
    };
  }

  private static String hint(Exemption.Reason reason) {
    return switch (reason) {
      case TABLE_SUMMARISED -> "Use the full narration to hear all of it";
      case CODE_SUMMARISED -> "Use the full narration to hear it line by line";
      case NOTE_SKIPPED -> "Choose where to hear notes with --notes";
    };
  }
}
