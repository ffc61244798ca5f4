package org.trefoil.check.pdf;

import java.util.List;
import java.util.Optional;
import org.trefoil.xml.Xml;
import org.trefoil.xml.XmlException;
import org.trefoil.xml.XmlNode;

/** What a file says about itself in its packet (ISO 16684-1). */
final class Xmp {

  static final String DC = "http://purl.org/dc/elements/1.1/";
  static final String UA = "http://www.aiim.org/pdfua/ns/id/";

  private final XmlNode.Element root;

  private Xmp(XmlNode.Element root) {
    this.root = root;
  }

  /** Reads a packet; empty when it isn't XML. */
  static Optional<Xmp> of(byte[] packet) {
    try {
      return Optional.of(new Xmp(Xml.read(packet)));
    } catch (XmlException e) {
      return Optional.empty();
    }
  }

  /** The first words of a property, whether it is simple, a list or has languages. */
  Optional<String> property(String namespace, String name) {
    return find(root, namespace, name).map(Xmp::words);
  }

  private static Optional<XmlNode.Element> find(
      XmlNode.Element element, String namespace, String name) {
    if (element.namespace().equals(namespace) && element.name().equals(name)) {
      return Optional.of(element);
    }
    return elements(element).stream()
        .flatMap(child -> find(child, namespace, name).stream())
        .findFirst();
  }

  private static List<XmlNode.Element> elements(XmlNode.Element element) {
    return element.children().stream()
        .filter(XmlNode.Element.class::isInstance)
        .map(XmlNode.Element.class::cast)
        .toList();
  }

  private static String words(XmlNode.Element element) {
    List<XmlNode.Element> inner = elements(element);
    if (!inner.isEmpty()) {
      return words(inner.get(0));
    }
    StringBuilder words = new StringBuilder();
    for (XmlNode child : element.children()) {
      if (child instanceof XmlNode.Text text) {
        words.append(text.value());
      }
    }
    return words.toString();
  }
}
