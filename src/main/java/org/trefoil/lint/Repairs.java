package org.trefoil.lint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.trefoil.document.Block;
import org.trefoil.report.Code;
import org.trefoil.report.Diagnostic;
import org.trefoil.report.Edit;
import org.trefoil.source.Span;

/**
 * The changes of the source that do once and for all what conversion does every time: heading
 * levels, short rows, empty headings. Nothing that is printed or heard changes by them.
 */
final class Repairs {

  private final String source;
  private final Map<Integer, List<Edit>> headings = new HashMap<>();
  private final Map<Span, Edit> rows = new HashMap<>();

  private Repairs(String source) {
    this.source = source;
  }

  static Repairs of(Survey survey) {
    Repairs repairs = new Repairs(survey.document().source().text());
    repairs.levels(survey.headings());
    survey.tables().forEach(repairs::rows);
    return repairs;
  }

  /** The finding with the changes that mend it, if there are any. */
  Diagnostic mended(Diagnostic found) {
    if (!found.fix().isEmpty()) {
      return found;
    }
    if (found.code() == Code.SKIPPED_LEVEL) {
      return found.mendedBy(headings.getOrDefault(found.span().start(), List.of()));
    }
    if (found.code() == Code.RAGGED_TABLE && rows.containsKey(found.span())) {
      return found.mendedBy(List.of(rows.get(found.span())));
    }
    return found.code() == Code.EMPTY_HEADING ? found.mendedBy(empty(found.span())) : found;
  }

  /**
   * Headings that aren't of the level they were written with stand in a row, since all below such a
   * one are of that kind too; they change together or not at all, so that what was beside each
   * other stays so.
   */
  private void levels(List<Block.Heading> all) {
    int from = 0;
    for (int i = 0; i <= all.size(); i++) {
      if (i == all.size() || all.get(i).level() == all.get(i).rank()) {
        row(all.subList(from, i));
        from = i + 1;
      }
    }
  }

  private void row(List<Block.Heading> row) {
    boolean simple = row.stream().allMatch(one -> marks(one.span().start()) == one.rank());
    if (simple) {
      List<Edit> edits = row.stream().map(Repairs::level).toList();
      row.forEach(one -> headings.put(one.span().start(), edits));
    }
  }

  private static Edit level(Block.Heading heading) {
    int start = heading.span().start();
    return new Edit(new Span(start, start + heading.rank()), "#".repeat(heading.level()));
  }

  private int marks(int start) {
    int end = start;
    while (end < source.length() && source.charAt(end) == '#') {
      end++;
    }
    return end - start;
  }

  private void rows(Block.Table table) {
    for (Block.Row row : table.body()) {
      int end = row.span().end();
      int missing = 0;
      int last = row.cells().size() - 1;
      while (last - missing > 0
          && row.cells().get(last - missing).span().equals(new Span(end, end))) {
        missing++;
      }
      if (missing > 0) {
        String bar = source.startsWith("|", end - 1) ? "" : " |";
        rows.put(row.span(), new Edit(new Span(end, end), bar + "  |".repeat(missing)));
      }
    }
  }

  /** A line of nothing but number signs. */
  private List<Edit> empty(Span span) {
    String line = source.substring(span.start(), span.end());
    return line.matches("#{1,6}[ #]*") ? List.of(new Edit(span, "")) : List.of();
  }
}
