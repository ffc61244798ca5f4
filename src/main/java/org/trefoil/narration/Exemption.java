package org.trefoil.narration;

import java.util.List;
import java.util.Objects;
import org.trefoil.document.NodeId;

/**
 * Text that is in the book and on the page but isn't spoken, and is declared so: an exception to
 * the rule that all forms say the same.
 *
 * @param node the block in whose place something else is heard; it has a clip of its own unless the
 *     reason is {@link Reason#NOTE_SKIPPED}
 * @param reason why it isn't spoken
 * @param unspoken the nodes none of whose text is spoken, in reading order: the block itself if it
 *     has text, sentences, and the parts that hold them
 */
public record Exemption(NodeId node, Reason reason, List<NodeId> unspoken) {

  /** Why text isn't spoken. */
  public enum Reason {
    /** The rows of a large table; its size, caption and head are heard. */
    TABLE_SUMMARISED,
    /** Program text; its language and length are heard. */
    CODE_SUMMARISED,
    /** A note, since the listener wants none. */
    NOTE_SKIPPED
  }

  /** Checks that nothing is missing and copies the list. */
  public Exemption {
    Objects.requireNonNull(node);
    Objects.requireNonNull(reason);
    unspoken = List.copyOf(unspoken);
  }
}
