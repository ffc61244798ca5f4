package org.trefoil.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trefoil.xml.XmlNode;

/**
 * Where an element stands.
 *
 * @param ancestors from the outermost to the element itself
 * @param style of the element
 * @param lengths of its window
 */
record Scope(List<XmlNode.Element> ancestors, Style style, Lengths lengths) {

  XmlNode.Element element() {
    return ancestors.get(ancestors.size() - 1);
  }

  /** The same in another window. */
  Scope in(Lengths window) {
    return new Scope(ancestors, style, window);
  }

  /** An element in this one. */
  Scope inner(XmlNode.Element element, Parts parts) throws DrawingException {
    List<XmlNode.Element> all = new ArrayList<>(ancestors);
    all.add(element);
    return new Scope(all, style.of(all, parts.sheet(), parts.budget()), lengths);
  }

  /** The elements directly inside this one, each where it stands. */
  List<Scope> children(Parts parts) throws DrawingException {
    List<Scope> children = new ArrayList<>();
    for (XmlNode child : element().children()) {
      if (child instanceof XmlNode.Element inner) {
        children.add(inner(inner, parts));
      }
    }
    return children;
  }

  /** A length across, from an attribute. */
  double across(String attribute) {
    return lengths.across(element(), attribute, style);
  }

  /** A length downwards, from an attribute. */
  double down(String attribute) {
    return lengths.down(element(), attribute, style);
  }

  /** A length in any direction, from an attribute. */
  double length(String attribute) {
    return attribute(attribute)
        .map(written -> lengths.of(written, lengths.diagonal(), style.size()))
        .orElse(0.0);
  }

  Optional<String> attribute(String name) {
    return element().attribute(name);
  }
}
