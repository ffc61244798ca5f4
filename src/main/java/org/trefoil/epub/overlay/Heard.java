package org.trefoil.epub.overlay;

import java.util.ArrayList;
import java.util.List;
import org.trefoil.document.NodeId;
import org.trefoil.timeline.Clip;
import org.trefoil.timeline.Timeline;

/** What is heard in one go: neighbouring clips that say the words of one leaf, or of one node. */
final class Heard {

  private final NodeId node;
  private final int leaf;
  private final long start;
  private final List<Clip.Word> words = new ArrayList<>();

  private Heard(NodeId node, int leaf, long start) {
    this.node = node;
    this.leaf = leaf;
    this.start = start;
  }

  /** Joins the clips of a recording. */
  static List<Heard> of(Timeline timeline, TextTree tree) {
    List<Heard> all = new ArrayList<>();
    for (Clip clip : timeline.clips()) {
      int leaf = clip.kind() == Clip.Kind.TEXT ? tree.leaf(clip.node()).orElse(-1) : -1;
      Heard last = all.isEmpty() ? null : all.get(all.size() - 1);
      if (last == null || last.leaf != leaf || !last.node.equals(clip.node())) {
        last = new Heard(clip.node(), leaf, clip.start());
        all.add(last);
      }
      last.words.addAll(clip.words());
    }
    return all;
  }

  /** Whether the words of a leaf are heard, not something about it. */
  boolean isText() {
    return leaf >= 0;
  }

  /** The number of the leaf; negative for an announcement. */
  int leaf() {
    return leaf;
  }

  NodeId node() {
    return node;
  }

  /** Its first sample. */
  long start() {
    return start;
  }

  /** When each word of a text is heard; empty when that isn't known. */
  List<Clip.Word> words() {
    return words;
  }
}
