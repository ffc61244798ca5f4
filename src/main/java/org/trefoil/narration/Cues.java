package org.trefoil.narration;

import java.util.ArrayList;
import java.util.List;
import org.trefoil.document.NodeId;

/**
 * Collects cues. Pauses that meet become one, as long as the longest, since each end of a thing
 * asks for its own; a fixed one keeps its length whatever is asked for after it.
 */
final class Cues {

  private final List<Cue> list = new ArrayList<>();
  private NodeId waiting = NodeId.UNSET;
  private int milliseconds;
  private boolean fixed;

  /** Adds something that is heard, or a mark. */
  void add(Cue cue) {
    flush();
    list.add(cue);
  }

  /** Asks for silence before what comes next; nothing is waited for at the very beginning. */
  void pause(NodeId node, int length) {
    if (!list.isEmpty() && !fixed && length > milliseconds) {
      waiting = node;
      milliseconds = length;
    }
  }

  /** Sets the silence before what comes next. */
  void fixed(NodeId node, int length) {
    milliseconds = 0;
    fixed = false;
    pause(node, length);
    fixed = true;
  }

  /** Lets a fixed silence grow again. */
  void released() {
    fixed = false;
  }

  /** All of them; silence that is still waited for comes last. */
  List<Cue> all() {
    flush();
    return list;
  }

  private void flush() {
    if (milliseconds > 0) {
      list.add(new Cue.Pause(waiting, milliseconds));
    }
    milliseconds = 0;
    fixed = false;
  }
}
