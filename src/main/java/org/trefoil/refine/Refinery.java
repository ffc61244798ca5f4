package org.trefoil.refine;

import java.util.List;
import org.trefoil.document.Document;
import org.trefoil.report.Report;

/** Refines documents: the passes and their order. */
public final class Refinery {

  private Refinery() {}

  /**
   * Refines a document.
   *
   * @param read as the reader made it
   * @param options what the user states apart from the text
   * @param report is told what was derived or mended
   * @return a document with title, language and date, whose blocks and sentences all have ids
   */
  public static Document refine(Document read, RefineOptions options, Report report) {
    List<Pass> passes =
        List.of(
            new StatedMetadata(options),
            new DetectedLanguage(),
            new CalloutTitles(),
            new InlineQuotations(),
            new SentenceCutting(),
            new RowHeads(),
            new NotePlacement(options.notes()),
            new HeadingLevels(),
            new DerivedTitle(),
            new Naming(),
            new InnerLinks(),
            new FormulaWords(),
            new Overlong(),
            new UndescribedImages());
    Document document = read;
    for (Pass pass : passes) {
      document = pass.apply(document, report);
    }
    return document;
  }
}
