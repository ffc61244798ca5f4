package org.trefoil.timeline;

import java.util.Objects;
import org.trefoil.document.NodeId;

/**
 * A place in the text.
 *
 * @param node a sentence, or a block that has none (code, figure, formula)
 * @param offset UTF-16 units into the node's plain text ({@link org.trefoil.document.PlainText})
 */
public record TextPosition(NodeId node, int offset) {

  /** Checks that the offset isn't negative. */
  public TextPosition {
    Objects.requireNonNull(node);
    if (offset < 0) {
      throw new IllegalArgumentException("Offset " + offset);
    }
  }
}
