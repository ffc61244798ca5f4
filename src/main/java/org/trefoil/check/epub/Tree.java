package org.trefoil.check.epub;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.trefoil.xml.XmlNode;

/** Small questions to XML trees. */
final class Tree {

  static final String OPS = "http://www.idpf.org/2007/ops";

  private Tree() {}

  /** An element and all below it, in document order. */
  static List<XmlNode.Element> all(XmlNode.Element root) {
    List<XmlNode.Element> found = new ArrayList<>();
    collect(root, found);
    return found;
  }

  private static void collect(XmlNode.Element element, List<XmlNode.Element> into) {
    into.add(element);
    for (XmlNode child : element.children()) {
      if (child instanceof XmlNode.Element inner) {
        collect(inner, into);
      }
    }
  }

  /** The elements of a name. */
  static List<XmlNode.Element> named(XmlNode.Element root, String name) {
    return where(root, element -> element.name().equals(name));
  }

  static List<XmlNode.Element> where(XmlNode.Element root, Predicate<XmlNode.Element> which) {
    return all(root).stream().filter(which).toList();
  }

  static String attribute(XmlNode.Element element, String name) {
    return element.attribute(name).orElse("");
  }

  /** The value of {@code epub:type}. */
  static String type(XmlNode.Element element) {
    return inNamespace(element, OPS, "type").orElse("");
  }

  static Optional<String> inNamespace(XmlNode.Element element, String namespace, String name) {
    return element.attributes().stream()
        .filter(a -> a.namespace().equals(namespace) && a.name().equals(name))
        .map(XmlNode.Attribute::value)
        .findFirst();
  }

  /** All characters in it. */
  static String text(XmlNode.Element element) {
    StringBuilder out = new StringBuilder();
    text(element, out);
    return out.toString();
  }

  private static void text(XmlNode.Element element, StringBuilder out) {
    for (XmlNode child : element.children()) {
      if (child instanceof XmlNode.Text text) {
        out.append(text.value());
      } else if (child instanceof XmlNode.Element inner) {
        text(inner, out);
      }
    }
  }
}
