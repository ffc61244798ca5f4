package org.trefoil.source;

import java.util.Arrays;

/** Finds line and column of an offset by bisection; built once per source. */
public final class LineMap {

  private final String text;
  private final int[] starts;

  /** Indexes the lines of a text whose line ends are all {@code \n}. */
  public LineMap(String text) {
    this.text = text;
    int[] found = new int[16];
    int count = 1;
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      if (count == found.length) {
        found = Arrays.copyOf(found, count * 2);
      }
      found[count++] = i + 1;
    }
    this.starts = Arrays.copyOf(found, count);
  }

  /** The number of lines; a text without a line end has one. */
  public int lines() {
    return starts.length;
  }

  /** Line and column of an offset; one past the end of the text is allowed. */
  public Position position(int offset) {
    int bounded = Math.min(Math.max(offset, 0), text.length());
    int found = Arrays.binarySearch(starts, bounded);
    int line = found >= 0 ? found : -found - 2;
    return new Position(line + 1, text.codePointCount(starts[line], bounded) + 1);
  }
}
