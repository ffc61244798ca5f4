package org.trefoil.markdown;

import java.util.List;
import org.trefoil.document.Block;
import org.trefoil.document.Document;
import org.trefoil.document.Inline;
import org.trefoil.report.Code;
import org.trefoil.report.Diagnostic;
import org.trefoil.report.Report;
import org.trefoil.source.Source;

/** One reading with what it found, for tests. */
record Reads(Source source, Document document, Report report) {

  static Reads of(String markdown) {
    Source source = Source.of("test.md", markdown);
    Report report = new Report(source);
    return new Reads(source, new MarkdownReader().read(source, report), report);
  }

  /** The only block there is. */
  static Block block(String markdown) {
    List<Block> blocks = of(markdown).document().blocks();
    if (blocks.size() != 1) {
      throw new AssertionError("One block expected: " + blocks);
    }
    return blocks.get(0);
  }

  /** What the only paragraph holds. */
  static List<Inline> inlines(String markdown) {
    return ((Block.Paragraph) block(markdown)).sentences().get(0).inlines();
  }

  /** The forms of what the only paragraph holds, without places. */
  static String shape(String markdown) {
    return Shape.of(inlines(markdown));
  }

  List<Code> codes() {
    return report.diagnostics().stream().map(Diagnostic::code).toList();
  }

  String text() {
    return Everything.in(document).text();
  }
}
