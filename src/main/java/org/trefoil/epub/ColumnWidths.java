package org.trefoil.epub;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.trefoil.document.Block;
import org.trefoil.document.PlainText;
import org.trefoil.language.Spacing;

/**
 * How wide the columns of a table are when its words don't fit beside each other on a phone. Left
 * alone, a table becomes as wide as its longest words ask for, and what stands outside a page can't
 * be reached; so these get shares of the page, and words that are longer are parted.
 */
final class ColumnWidths {

  /** Letters in a line of a phone: 360 pixels in the usual size. */
  private static final int LINE = 38;

  /** Letters' worth of room between two columns. */
  private static final int GAP = 2;

  /** More columns than these have no room for a letter each. */
  private static final int MOST = 12;

  /** Longer words are parted, so they ask for no more. */
  private static final int LONGEST = 16;

  /** Text of any length is content with so many letters more. */
  private static final int TEXT = 5;

  private final int[] words;
  private final int[] texts;

  private ColumnWidths(Block.Table table) {
    words = new int[table.columns().size()];
    texts = new int[table.columns().size()];
    Stream.concat(table.head().stream(), table.body().stream()).forEach(this::row);
  }

  /** The share of each column in a hundred; none for a table that may be as wide as it likes. */
  static List<Integer> of(Block.Table table) {
    if (table.columns().size() > MOST) {
      return List.of();
    }
    ColumnWidths widths = new ColumnWidths(table);
    return widths.fit() ? List.of() : widths.shares();
  }

  private void row(Block.Row row) {
    int column = 0;
    for (Block.Cell cell : row.cells()) {
      if (column < words.length && cell.columns() == 1) {
        String text = PlainText.ofSentences(cell.sentences());
        words[column] = Math.max(words[column], longestWord(text));
        texts[column] = Math.max(texts[column], text.length());
      }
      column += cell.columns();
    }
  }

  private boolean fit() {
    int asked = 0;
    for (int word : words) {
      asked += word + GAP;
    }
    return asked <= LINE;
  }

  private List<Integer> shares() {
    int[] asked = new int[words.length];
    int all = 0;
    for (int i = 0; i < asked.length; i++) {
      asked[i] = GAP + Math.min(LONGEST, words[i]) + Math.min(TEXT, texts[i] / 10);
      all += asked[i];
    }
    List<Integer> shares = new ArrayList<>();
    for (int each : asked) {
      shares.add(100 * each / all);
    }
    return shares;
  }

  private static int longestWord(String text) {
    int longest = 0;
    int length = 0;
    for (int at = 0; at < text.length(); ) {
      int c = text.codePointAt(at);
      boolean alone = Spacing.isWithout(c);
      length = alone ? 2 : Character.isWhitespace(c) || c == '-' ? 0 : length + 1;
      longest = Math.max(longest, length);
      at += Character.charCount(c);
    }
    return longest;
  }
}
