package org.trefoil.refine;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.trefoil.document.Block;
import org.trefoil.document.Document;
import org.trefoil.document.Inline;
import org.trefoil.document.PlainText;
import org.trefoil.document.Rewriter;
import org.trefoil.report.Code;
import org.trefoil.report.Report;
import org.trefoil.source.Span;

/**
 * Repairs the levels of headings: the first is 1 and none is skipped on the way down (WCAG 1.3.1,
 * PDF/UA-1 7.4.2). A heading stands below the last one of a higher rank, so those of one rank below
 * it get one level. What the author ranked stays as the rank. Empty headings are left out.
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
    levels.tellOfFirst();
    return repaired;
  }

  private static final class Levels extends Rewriter {
    private final Report report;
    private final Deque<Integer> ranks = new ArrayDeque<>();
    private boolean top;
    private Block.Heading first;

    Levels(Report report) {
      this.report = report;
    }

    /** That the first heading isn't the highest; that there is no highest is told apart. */
    void tellOfFirst() {
      if (top && first.rank() > 1) {
        tell(first, "The first heading is of level " + first.rank(), 1, 0);
      }
    }

    @Override
    protected List<Block> block(Block block) {
      return block instanceof Block.Heading heading ? heading(heading) : super.block(block);
    }

    private List<Block> heading(Block.Heading heading) {
      if (PlainText.ofSentences(heading.sentences()).isBlank()) {
        return empty(heading);
      }
      int rank = heading.rank();
      top |= rank == 1;
      first = first == null ? heading : first;
      while (!ranks.isEmpty() && ranks.element() >= rank) {
        ranks.pop();
      }
      int above = ranks.isEmpty() ? 0 : ranks.element();
      ranks.push(rank);
      if (above > 0 && rank > above + 1) {
        tell(
            heading,
            "A heading of level " + rank + " stands below one of level " + above,
            ranks.size(),
            above);
      }
      return List.of(
          new Block.Heading(heading.id(), heading.span(), ranks.size(), rank, heading.sentences()));
    }

    private void tell(Block.Heading heading, String what, int level, int above) {
      report.add(
          Code.SKIPPED_LEVEL,
          heading.span(),
          what + ", so it is tagged as level " + level,
          "Use level " + (above + 1) + " here");
    }

    /** What stands in a heading without words, a picture or a reference, is kept as a paragraph. */
    private List<Block> empty(Block.Heading heading) {
      boolean holds = heading.sentences().stream().anyMatch(s -> holdsLeaf(s.inlines()));
      report.add(
          Code.EMPTY_HEADING,
          heading.span(),
          holds
              ? "A heading has no words, so what is in it became a paragraph"
              : "A heading has no text, so it was left out",
          "Give it a text or remove it");
      return holds
          ? List.of(new Block.Paragraph(heading.id(), heading.span(), heading.sentences()))
          : List.of();
    }

    private static boolean holdsLeaf(List<Inline> inlines) {
      return inlines.stream()
          .anyMatch(
              inline ->
                  inline instanceof Inline.Image
                      || inline instanceof Inline.NoteReference
                      || holdsLeaf(Children.of(inline)));
    }
  }
}
