package org.trefoil.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.trefoil.document.NodeId;
import org.trefoil.layout.Contents;

/**
 * The elements of a printed table of contents: one a heading, those of deeper headings within the
 * one that they belong to. Each is a link, and points at the element of its heading.
 */
final class ContentsElements {

  /** An entry in the tree. */
  private record Placed(Contents.Entry entry, StructureElement element) {}

  private final TreeBuilder tree;
  private final List<Placed> placed = new ArrayList<>();

  private ContentsElements(TreeBuilder tree) {
    this.tree = tree;
  }

  /** Adds the elements to the one that holds the work. */
  static ContentsElements of(TreeBuilder tree, StructureElement root, Contents contents) {
    ContentsElements elements = new ContentsElements(tree);
    StructureElement list = root.add(ElementType.CONTENTS);
    StructureElement title = list.add(ElementType.CAPTION);
    contents.language().map(Trait.Lang::new).ifPresent(title::with);
    tree.words(title, NodeId.UNSET, contents.title(), contents.title().value());
    elements.entries(list, contents.entries());
    return elements;
  }

  private void entries(StructureElement list, List<Contents.Entry> entries) {
    Deque<Placed> around = new ArrayDeque<>();
    Deque<StructureElement> lists = new ArrayDeque<>(List.of(list));
    for (Contents.Entry entry : entries) {
      while (!around.isEmpty() && around.peek().entry().level() >= entry.level()) {
        around.pop();
        lists.pop();
      }
      Placed next = new Placed(entry, entry(lists.peek(), entry));
      placed.add(next);
      around.push(next);
      lists.push(next.element());
    }
  }

  /** An entry within a list, or within another entry, which then has a list of its own. */
  private StructureElement entry(StructureElement within, Contents.Entry entry) {
    StructureElement list = within.type() == ElementType.CONTENTS ? within : listOf(within);
    StructureElement item = list.add(ElementType.CONTENTS_ENTRY);
    // ISO/TS 32005 has no Reference with a Link in an entry
    boolean old = tree.standard() == Standard.UA1;
    StructureElement line = item.add(old ? ElementType.REFERENCE : ElementType.PARAGRAPH);
    StructureElement link = tree.link(line.add(ElementType.LINK), entry.link());
    tree.words(link, NodeId.UNSET, entry.words(), entry.words().value());
    tree.words(link, NodeId.UNSET, entry.page(), entry.page().value());
    return item;
  }

  private static StructureElement listOf(StructureElement item) {
    Kid last = item.kids().get(item.kids().size() - 1);
    return last instanceof StructureElement list && list.type() == ElementType.CONTENTS
        ? list
        : item.add(ElementType.CONTENTS);
  }

  /** Has each entry point at its heading, now that those have elements. */
  void refer(Map<NodeId, StructureElement> headings) {
    for (Placed each : placed) {
      StructureElement heading = headings.get(each.entry().heading());
      if (heading == null) {
        throw new IllegalStateException("No element for the heading " + each.entry().heading());
      }
      each.element().refer(heading);
    }
  }
}
