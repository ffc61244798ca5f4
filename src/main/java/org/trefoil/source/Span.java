package org.trefoil.source;

/**
 * A half-open range of the source text, in UTF-16 units of {@link Source#text()}. Every node of the
 * document carries one, so that whatever is found later points at a line of the Markdown.
 *
 * @param start the first unit
 * @param end one past the last unit
 */
public record Span(int start, int end) {

  /** The very beginning of the source: the place of what was derived from the source as a whole. */
  public static final Span START = new Span(0, 0);

  /** Checks that the range is not inverted. */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("Span out of order: " + start + ".." + end);
    }
  }

  /** The number of UTF-16 units covered. */
  public int length() {
    return end - start;
  }

  /** The smallest span that covers both this and the other. */
  public Span to(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /**
   * The part of this span from one offset to another, both counted from its start; offsets beyond
   * its end are taken back to the end, since repaired text may be longer than what it stands for.
   */
  public Span part(int from, int to) {
    int first = Math.min(start + from, end);
    return new Span(first, Math.max(first, Math.min(start + to, end)));
  }
}
