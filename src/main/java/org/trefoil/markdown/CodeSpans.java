package org.trefoil.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** Where runs of backticks of each length stand, so that a closing one is found at once. */
final class CodeSpans {

  private final String text;
  private Map<Integer, Deque<Integer>> runs;

  CodeSpans(String text) {
    this.text = text;
  }

  /** Where the run begins that closes an opening run; -1 if none does. Asked in ascending order. */
  int closer(int openEnd, int length) {
    Deque<Integer> starts = runs().getOrDefault(length, new ArrayDeque<>());
    while (!starts.isEmpty() && starts.peekFirst() < openEnd) {
      starts.removeFirst();
    }
    return starts.isEmpty() ? -1 : starts.peekFirst();
  }

  private Map<Integer, Deque<Integer>> runs() {
    if (runs == null) {
      runs = new HashMap<>();
      int at = text.indexOf('`');
      while (at >= 0) {
        int end = end(text, at);
        runs.computeIfAbsent(end - at, length -> new ArrayDeque<>()).addLast(at);
        at = text.indexOf('`', end);
      }
    }
    return runs;
  }

  /** One past the run of backticks that begins at a place. */
  static int end(String text, int at) {
    int end = at;
    while (end < text.length() && text.charAt(end) == '`') {
      end++;
    }
    return end;
  }

  /**
   * What stands between two runs: line ends as blanks, one blank off both ends if both have one.
   */
  static String content(String between) {
    String line = between.replace('\n', ' ');
    boolean padded = line.length() > 1 && line.startsWith(" ") && line.endsWith(" ");
    return padded && !line.isBlank() ? line.substring(1, line.length() - 1) : line;
  }
}
