package org.trefoil.markdown;

import java.util.Arrays;
import org.trefoil.source.Span;

/**
 * The text of one block without the marks of its containers, and the way back to the source. Lines
 * are joined by {@code \n}; each stretch that is contiguous in the source maps one to one.
 */
final class Passage {

  private final String text;
  private final int[] starts;
  private final int[] sources;

  private Passage(String text, int[] starts, int[] sources) {
    this.text = text;
    this.starts = starts;
    this.sources = sources;
  }

  /** The characters. */
  String text() {
    return text;
  }

  /** The number of UTF-16 units. */
  int length() {
    return text.length();
  }

  /** Whether there is nothing but white space. */
  boolean isBlank() {
    return text.isBlank();
  }

  /** The place of a unit in the source; one past the end is allowed. */
  int source(int index) {
    if (index > 0 && index == text.length()) {
      return source(index - 1) + 1;
    }
    int segment = segment(index);
    return sources[segment] + index - starts[segment];
  }

  /** The stretch of the source from one unit to before another. */
  Span span(int from, int to) {
    int start = source(from);
    return new Span(start, from == to ? start : source(to - 1) + 1);
  }

  /** The whole stretch. */
  Span span() {
    return span(0, text.length());
  }

  /** One past the last unit that is contiguous in the source with a given one. */
  int contiguousEnd(int index) {
    int segment = segment(index);
    return segment + 1 < starts.length ? starts[segment + 1] : text.length();
  }

  /** A part of this, without white space around it. */
  Passage trimmed(int from, int to) {
    int first = from;
    int last = to;
    while (first < last && isWhite(text.charAt(first))) {
      first++;
    }
    while (last > first && isWhite(text.charAt(last - 1))) {
      last--;
    }
    return part(first, last);
  }

  /** A part of this. */
  Passage part(int from, int to) {
    int first = segment(from);
    int last = to > from ? segment(to - 1) : first;
    int[] newStarts = Arrays.copyOfRange(starts, first, last + 1);
    int[] newSources = Arrays.copyOfRange(sources, first, last + 1);
    newSources[0] = source(from);
    newStarts[0] = 0;
    for (int i = 1; i < newStarts.length; i++) {
      newStarts[i] -= from;
    }
    return new Passage(text.substring(from, to), newStarts, newSources);
  }

  static boolean isWhite(char c) {
    return c == ' ' || c == '\t' || c == '\n';
  }

  private int segment(int index) {
    int found = Arrays.binarySearch(starts, index);
    return found >= 0 ? found : -found - 2;
  }

  /** Puts a passage together from lines of the source. */
  static final class Builder {

    private final String source;
    private final StringBuilder text = new StringBuilder();
    private int[] starts = new int[4];
    private int[] sources = new int[4];
    private int count;

    Builder(String source) {
      this.source = source;
    }

    /** Adds the stretch of a line, without its indentation and its line end. */
    Builder line(int from, int to) {
      int end = to;
      while (end > from && source.charAt(end - 1) == '\n') {
        end--;
      }
      int start = from;
      while (start < end && (source.charAt(start) == ' ' || source.charAt(start) == '\t')) {
        start++;
      }
      return exactLine(start, end);
    }

    private Builder exactLine(int start, int end) {
      if (count > 0) {
        text.append('\n');
      }
      segment(start);
      text.append(source, start, end);
      return this;
    }

    private void segment(int at) {
      boolean goesOn = count > 0 && sources[count - 1] + text.length() - starts[count - 1] == at;
      if (goesOn) {
        return;
      }
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
        sources = Arrays.copyOf(sources, count * 2);
      }
      starts[count] = text.length();
      sources[count++] = at;
    }

    /** The passage, without white space around it. */
    Passage build() {
      if (count == 0) {
        return new Passage("", new int[] {0}, new int[] {0});
      }
      Passage whole =
          new Passage(text.toString(), Arrays.copyOf(starts, count), Arrays.copyOf(sources, count));
      return whole.trimmed(0, whole.length());
    }
  }
}
