package org.trefoil.timeline;

import java.util.List;
import java.util.Objects;
import org.trefoil.document.NodeId;

/**
 * A stretch of the recording that belongs to a node. Times count samples of the recording from its
 * beginning, so that nothing is lost to rounding.
 *
 * @param node the sentence or block that is heard
 * @param kind whether its own words are heard, or something said about it
 * @param start the first sample
 * @param end one past the last sample
 * @param words when each word is heard; empty for announcements
 */
public record Clip(NodeId node, Kind kind, long start, long end, List<Word> words) {

  /** What a clip holds. */
  public enum Kind {
    /** The words of the node. */
    TEXT,
    /** What the narrator says about it. */
    ANNOUNCEMENT
  }

  /**
   * A word of the text as it is heard.
   *
   * @param from its first UTF-16 unit in the node's plain text
   * @param to one past its last
   * @param start the first sample
   * @param end one past the last sample
   */
  public record Word(int from, int to, long start, long end) {}

  /** Checks the order of the times and copies the list. */
  public Clip {
    Objects.requireNonNull(node);
    Objects.requireNonNull(kind);
    words = List.copyOf(words);
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("Clip out of order: " + start + ".." + end);
    }
  }
}
