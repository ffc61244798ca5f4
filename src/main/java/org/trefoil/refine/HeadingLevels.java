package org.trefoil.refine;

import java.util.List;
import org.trefoil.document.Block;
import org.trefoil.document.Document;
import org.trefoil.document.PlainText;
import org.trefoil.document.Rewriter;
import org.trefoil.report.Code;
import org.trefoil.report.Report;
import org.trefoil.source.Span;

/**
 * Repairs the levels of headings: the first is 1 and none is skipped on the way down (WCAG 1.3.1,
 * PDF/UA-1 7.4.2). What the author ranked stays as the rank. Empty headings are left out.
 */
final class HeadingLevels implements Pass {

  @Override
  public Document apply(Document document, Report report) {
    Levels levels = new Levels(report);
    Document repaired = levels.rewrite(document);
    if (!levels.top && !document.blocks().isEmpty()) {
      report.add(
          Code.NO_TOP_HEADING,
          Span.START,
          "There is no level-1 heading",
          "Begin the work with one: # Title");
    }
    return repaired;
  }

  private static final class Levels extends Rewriter {
    private final Report report;
    private int last;
    private int lastRank;
    private boolean top;

    Levels(Report report) {
      this.report = report;
    }

    @Override
    protected List<Block> block(Block block) {
      return block instanceof Block.Heading heading ? heading(heading) : super.block(block);
    }

    private List<Block> heading(Block.Heading heading) {
      if (PlainText.ofSentences(heading.sentences()).isBlank()) {
        report.add(
            Code.EMPTY_HEADING,
            heading.span(),
            "A heading has no text, so it was left out",
            "Give it a text or remove it");
        return List.of();
      }
      int level = level(heading.rank());
      if (level > 1 && level != heading.rank() && heading.rank() > lastRank + 1 && lastRank > 0) {
        report.add(
            Code.SKIPPED_LEVEL,
            heading.span(),
            "A heading of level "
                + heading.rank()
                + " follows one of level "
                + lastRank
                + ", so it is tagged as level "
                + level,
            "Use level " + (lastRank + 1) + " here");
      }
      top |= heading.rank() == 1;
      last = level;
      lastRank = heading.rank();
      return List.of(
          new Block.Heading(
              heading.id(), heading.span(), level, heading.rank(), heading.sentences()));
    }

    private int level(int rank) {
      return Math.min(rank, last + 1);
    }
  }
}
