package org.trefoil.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trefoil.document.Block.Alignment;
import org.trefoil.source.Span;

/**
 * A line of a table, split at its bars.
 *
 * @param span the whole line
 * @param cells the cells, without white space around them
 */
record TableRow(Span span, List<Passage> cells) {

  /** Splits a line at the bars that aren't escaped; one at either end is only decoration. */
  static TableRow of(Passage passage, int start, int end) {
    Passage line = passage.trimmed(start, end);
    String text = line.text();
    List<Passage> cells = new ArrayList<>();
    int from = text.startsWith("|") ? 1 : 0;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '|') {
        cells.add(line.trimmed(from, i));
        from = i + 1;
      }
    }
    if (from < text.length() || cells.isEmpty()) {
      cells.add(line.trimmed(Math.min(from, text.length()), text.length()));
    }
    return new TableRow(line.span(), cells);
  }

  /** How the columns stand, if a line is one of dashes, colons and at least one bar. */
  static Optional<List<Alignment>> alignments(String line) {
    String text = line.strip();
    if (text.indexOf('-') < 0 || text.indexOf('|') < 0) {
      return Optional.empty();
    }
    List<Alignment> found = new ArrayList<>();
    int from = text.startsWith("|") ? 1 : 0;
    while (from < text.length()) {
      int bar = text.indexOf('|', from);
      int end = bar < 0 ? text.length() : bar;
      Optional<Alignment> alignment = alignment(text.substring(from, end).strip());
      if (alignment.isEmpty()) {
        return Optional.empty();
      }
      found.add(alignment.get());
      from = end + 1;
    }
    return Optional.of(found);
  }

  private static Optional<Alignment> alignment(String cell) {
    boolean left = cell.startsWith(":");
    boolean right = cell.length() > 1 && cell.endsWith(":");
    int from = left ? 1 : 0;
    int to = right ? cell.length() - 1 : cell.length();
    boolean dashes = to > from && cell.substring(from, to).chars().allMatch(c -> c == '-');
    if (!dashes) {
      return Optional.empty();
    }
    Alignment side = right ? Alignment.END : Alignment.START;
    return Optional.of(left && right ? Alignment.CENTER : side);
  }
}
