package org.trefoil.epub.overlay;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.trefoil.epub.overlay.TextTree.Element;
import org.trefoil.epub.overlay.TextTree.Kind;

/**
 * Finds what is shown and not read: the largest elements without any text that is heard, yet so
 * small that nothing is said about a part of one.
 */
final class Unread {

  private final TextTree tree;
  private final BitSet read = new BitSet();
  private final int[] spokenOf;

  private Unread(TextTree tree, List<Heard> heard) {
    this.tree = tree;
    Set<Element> about = new HashSet<>();
    for (Heard each : heard) {
      if (each.isText()) {
        read.set(each.leaf());
      } else {
        tree.element(each.node()).ifPresent(about::add);
      }
    }
    spokenOf = new int[tree.elements().size() + 1];
    for (Element element : tree.elements()) {
      int before = spokenOf[element.index()];
      spokenOf[element.index() + 1] = before + (about.contains(element) ? 1 : 0);
    }
  }

  /** The elements in the order of the text. */
  static List<Element> of(TextTree tree, List<Heard> heard) {
    return new Unread(tree, heard).elements();
  }

  private List<Element> elements() {
    List<Element> found = new ArrayList<>();
    int reached = 0;
    for (Element element : tree.elements()) {
      if (element.first() >= reached && fits(element)) {
        found.add(element);
        reached = element.end();
      }
    }
    return found;
  }

  private boolean fits(Element element) {
    int next = read.nextSetBit(element.first());
    return element.size() > 0
        && element.kind() != Kind.PART
        && (next < 0 || next >= element.end())
        && spokenOf[element.endIndex()] == spokenOf[element.index() + 1];
  }
}
