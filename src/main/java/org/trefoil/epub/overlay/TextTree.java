package org.trefoil.epub.overlay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trefoil.document.Document;
import org.trefoil.document.NodeId;

/**
 * Everything legible of a document in the order in which a book shows it, and what it stands in.
 * Leaves are sentences, code, formulas, pictures, and the labels that are printed beside the text.
 */
final class TextTree {

  /** What an element is to somebody who listens. */
  enum Kind {
    /** Nothing in particular. */
    PLAIN,
    /** No element of its own that a sound could point at. */
    PART,
    LIST,
    TABLE,
    /** The body of a table. */
    ROWS,
    FIGURE,
    QUOTE,
    CALLOUT,
    NOTE
  }

  /** Something that holds leaves: those from the first to before the end. */
  static final class Element {
    private final NodeId node;
    private final String fragment;
    private final Kind kind;
    private final Optional<Element> parent;
    private final int first;
    private final int index;
    private int end;
    private int endIndex;

    private Element(
        NodeId node, String fragment, Kind kind, Optional<Element> parent, int first, int index) {
      this.node = node;
      this.fragment = fragment;
      this.kind = kind;
      this.parent = parent;
      this.first = first;
      this.index = index;
    }

    NodeId node() {
      return node;
    }

    String fragment() {
      return fragment;
    }

    Kind kind() {
      return kind;
    }

    Optional<Element> parent() {
      return parent;
    }

    int first() {
      return first;
    }

    int end() {
      return end;
    }

    /** Where it stands among all elements. */
    int index() {
      return index;
    }

    /** One past the last element inside it. */
    int endIndex() {
      return endIndex;
    }

    int size() {
      return end - first;
    }

    boolean holds(int leaf) {
      return first <= leaf && leaf < end;
    }

    boolean holds(Element other) {
      return first <= other.first && other.end <= end && other.size() > 0;
    }
  }

  /**
   * A piece of text that one element shows.
   *
   * @param element the element, which holds this leaf alone
   * @param text its plain text when words in it can be told apart, else empty
   */
  record Leaf(Element element, String text) {}

  private final List<Leaf> leaves = new ArrayList<>();
  private final List<Element> elements = new ArrayList<>();
  private final Map<NodeId, Element> byNode = new HashMap<>();
  private final Map<NodeId, Integer> voiced = new HashMap<>();
  private Optional<Element> around = Optional.empty();

  private TextTree() {}

  static TextTree of(Document document) {
    TextTree tree = new TextTree();
    new TextWalk(tree).blocks(document.blocks());
    return tree;
  }

  /** All leaves in the order of the book. */
  List<Leaf> leaves() {
    return leaves;
  }

  /** All elements in the order in which they begin, the outer before the inner. */
  List<Element> elements() {
    return elements;
  }

  /** The element of a node; empty for one that shows nothing of its own, such as a reference. */
  Optional<Element> element(NodeId node) {
    return Optional.ofNullable(byNode.get(node));
  }

  /** Opens an element around what is added until it is closed. */
  void open(NodeId node, String fragment, Kind kind) {
    Element element = new Element(node, fragment, kind, around, leaves.size(), elements.size());
    elements.add(element);
    byNode.putIfAbsent(node, element);
    around = Optional.of(element);
  }

  void close() {
    Element element = around.orElseThrow();
    element.end = leaves.size();
    element.endIndex = elements.size();
    around = element.parent;
  }

  /** The leaf that shows the words of a node, by its number. */
  Optional<Integer> leaf(NodeId node) {
    return Optional.ofNullable(voiced.get(node));
  }

  /** Adds a leaf that shows the words of a node. */
  void words(NodeId node, String fragment, String text) {
    voiced.putIfAbsent(node, leaves.size());
    label(node, fragment, text);
  }

  /** Adds a leaf that is printed beside the words of a node. */
  void label(NodeId node, String fragment) {
    label(node, fragment, "");
  }

  private void label(NodeId node, String fragment, String text) {
    open(node, fragment, Kind.PLAIN);
    leaves.add(new Leaf(around.orElseThrow(), text));
    close();
  }
}
