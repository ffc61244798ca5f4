package org.trefoil.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The pages in the file, some dozens to a node (ISO 32000-1, 7.7.3). */
final class PageTree {

  /** A page, but for its annotations. */
  private record Leaf(int number, int content, double width, double height) {}

  private static final int NODE = 64;

  private final ObjectFile file;
  private final List<Leaf> leaves = new ArrayList<>();
  private final List<Numbered> numbers = new ArrayList<>();

  PageTree(ObjectFile file) {
    this.file = file;
  }

  /** Adds a page whose content is written. */
  void add(int content, double width, double height) {
    Leaf leaf = new Leaf(file.reserve(), content, width, height);
    leaves.add(leaf);
    numbers.add(new Numbered(leaf.number()));
  }

  /** The objects of the pages. */
  List<Numbered> pages() {
    return numbers;
  }

  /**
   * Writes all pages and returns the root.
   *
   * @param resources what all pages use
   * @param annotations by page, the objects of its annotations
   */
  Numbered write(int resources, List<List<Integer>> annotations) throws IOException {
    int root = file.reserve();
    ByteStream kids = new ByteStream();
    for (int from = 0; from < leaves.size(); from += NODE) {
      int to = Math.min(from + NODE, leaves.size());
      kids.reference(node(from, to, root, resources, annotations)).put(' ');
    }
    ByteStream out = new ByteStream().raw("<</Type/Pages/Count ").whole(leaves.size());
    file.object(root, out.raw("/Kids[").add(kids).raw("]>>"));
    return new Numbered(root);
  }

  private int node(int from, int to, int root, int resources, List<List<Integer>> annotations)
      throws IOException {
    int node = file.reserve();
    ByteStream kids = new ByteStream();
    for (int page = from; page < to; page++) {
      kids.reference(leaves.get(page).number()).put(' ');
      page(page, node, resources, annotations.get(page));
    }
    ByteStream out = new ByteStream().raw("<</Type/Pages/Count ").whole(to - from);
    out.raw("/Parent ").reference(root);
    file.object(node, out.raw("/Kids[").add(kids).raw("]>>"));
    return node;
  }

  private void page(int index, int parent, int resources, List<Integer> annotations)
      throws IOException {
    Leaf leaf = leaves.get(index);
    ByteStream out = new ByteStream().raw("<</Type/Page/Parent ").reference(parent);
    out.raw("/MediaBox[0 0 ").number(leaf.width()).number(leaf.height()).raw("]/Contents ");
    out.reference(leaf.content()).raw("/Resources ").reference(resources);
    out.raw("/StructParents ").whole(index).raw("/Tabs/S");
    if (!annotations.isEmpty()) {
      out.raw("/Annots[");
      annotations.forEach(number -> out.reference(number).put(' '));
      out.put(']');
    }
    file.object(leaf.number(), out.raw(">>"));
  }
}
