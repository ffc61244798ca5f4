package org.trefoil.xml;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What a document read by {@link Xml} is made of. */
public sealed interface XmlNode {

  /**
   * An element.
   *
   * @param namespace its namespace; empty when it has none
   * @param name its local name
   * @param attributes in the order written
   * @param children in the order written
   * @param line where its start tag ends, from 1; 0 when it isn't known
   */
  record Element(
      String namespace, String name, List<Attribute> attributes, List<XmlNode> children, int line)
      implements XmlNode {

    /** An element that was not read. */
    public Element(
        String namespace, String name, List<Attribute> attributes, List<XmlNode> children) {
      this(namespace, name, attributes, children, 0);
    }

    /** Checks that nothing is missing and copies the lists. */
    public Element {
      Objects.requireNonNull(namespace);
      Objects.requireNonNull(name);
      attributes = List.copyOf(attributes);
      children = List.copyOf(children);
    }

    /** The value of an attribute without a namespace. */
    public Optional<String> attribute(String wanted) {
      return attributes.stream()
          .filter(a -> a.namespace().isEmpty() && a.name().equals(wanted))
          .map(Attribute::value)
          .findFirst();
    }
  }

  /**
   * Characters; entities and character sections are resolved, neighbours joined.
   *
   * @param value what they say
   */
  record Text(String value) implements XmlNode {
    public Text {
      Objects.requireNonNull(value);
    }
  }

  /**
   * An attribute of an element.
   *
   * @param namespace its namespace; empty for most
   * @param name its local name
   * @param value its value
   */
  record Attribute(String namespace, String name, String value) {
    public Attribute {
      Objects.requireNonNull(namespace);
      Objects.requireNonNull(name);
      Objects.requireNonNull(value);
    }
  }
}
