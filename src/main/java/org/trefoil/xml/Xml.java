package org.trefoil.xml;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads XML that strangers wrote. A document type of any kind is refused, so there are no entities
 * but the five of XML itself and nothing outside the bytes is ever looked at (neither files nor the
 * network); depth and number of nodes are bounded; the tree is built without recursion. Comments
 * and processing instructions are left out.
 */
public final class Xml {

  /** How deep elements may nest: whoever walks the tree may do so by recursion. */
  public static final int MAX_DEPTH = 200;

  /** How many elements, attributes and runs of text a document may hold. */
  public static final int MAX_NODES = 1_000_000;

  /**
   * How deep elements of a page may nest, and how many nodes it may hold: a chapter may be one
   * list.
   */
  private static final Limits PAGE = new Limits(1_000, 20_000_000);

  private record Limits(int depth, int nodes) {}

  private static final Pattern PLAIN_TYPE = Pattern.compile("<!DOCTYPE\\s+\\w+\\s*>");

  private final XMLStreamReader reader;
  private final Limits limits;
  private final Deque<Open> open = new ArrayDeque<>();
  private int nodes;

  private Xml(XMLStreamReader reader, Limits limits) {
    this.reader = reader;
    this.limits = limits;
  }

  /** An element whose end has not been seen. */
  private record Open(
      String namespace,
      String name,
      List<XmlNode.Attribute> attributes,
      List<XmlNode> children,
      int line) {
    XmlNode.Element closed() {
      return new XmlNode.Element(namespace, name, attributes, children, line);
    }
  }

  /**
   * Reads a whole document.
   *
   * @param bytes the document, in an encoding that it declares or that its first bytes tell
   * @return its root element
   * @throws XmlException when it isn't well-formed XML, has a document type, or is beyond the
   *     limits
   */
  public static XmlNode.Element read(byte[] bytes) throws XmlException {
    return read(bytes, new Limits(MAX_DEPTH, MAX_NODES));
  }

  private static XmlNode.Element read(byte[] bytes, Limits limits) throws XmlException {
    try {
      XMLStreamReader reader = factory().createXMLStreamReader(new ByteArrayInputStream(bytes));
      try {
        return new Xml(reader, limits).root();
      } finally {
        reader.close();
      }
    } catch (XMLStreamException e) {
      throw at(e.getLocation(), "This is not well-formed XML");
    }
  }

  /**
   * Reads a page of a book, which nests as deep as the text does and may begin with a document type
   * that names nothing but its root.
   *
   * @param page XHTML in UTF-8
   * @return its root element
   * @throws XmlException as {@link #read} does
   */
  public static XmlNode.Element readPage(byte[] page) throws XmlException {
    byte[] plain = page.clone();
    String start = new String(page, 0, Math.min(page.length, 1024), StandardCharsets.ISO_8859_1);
    Matcher type = PLAIN_TYPE.matcher(start);
    if (type.find()) {
      Arrays.fill(plain, type.start(), type.end(), (byte) ' ');
    }
    return read(plain, PAGE);
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("Nothing outside the document is read");
        });
    return factory;
  }

  private XmlNode.Element root() throws XMLStreamException, XmlException {
    XmlNode.Element root = null;
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> start();
        case XMLStreamConstants.END_ELEMENT -> root = end();
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text();
        case XMLStreamConstants.DTD -> throw refused("A document type is not allowed");
        case XMLStreamConstants.ENTITY_REFERENCE -> throw refused("Unknown entity");
        default -> {
          // comments, processing instructions and white space around the root say nothing
        }
      }
    }
    return root;
  }

  private void start() throws XmlException {
    count(1 + reader.getAttributeCount());
    if (open.size() == limits.depth()) {
      throw refused("Elements nest deeper than " + limits.depth());
    }
    List<XmlNode.Attribute> attributes = new ArrayList<>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      attributes.add(
          new XmlNode.Attribute(
              orEmpty(reader.getAttributeNamespace(i)),
              reader.getAttributeLocalName(i),
              reader.getAttributeValue(i)));
    }
    open.push(
        new Open(
            orEmpty(reader.getNamespaceURI()),
            reader.getLocalName(),
            attributes,
            new ArrayList<>(),
            Math.max(0, reader.getLocation().getLineNumber())));
  }

  private XmlNode.Element end() {
    XmlNode.Element element = open.pop().closed();
    if (!open.isEmpty()) {
      open.peek().children().add(element);
    }
    return element;
  }

  private void text() throws XmlException {
    count(1);
    open.peek().children().add(new XmlNode.Text(reader.getText()));
  }

  private void count(int more) throws XmlException {
    nodes += more;
    if (nodes > limits.nodes()) {
      throw refused("There are more than " + limits.nodes() + " nodes");
    }
  }

  private XmlException refused(String why) {
    return at(reader.getLocation(), why);
  }

  private static XmlException at(Location place, String why) {
    int line = place == null ? 0 : Math.max(0, place.getLineNumber());
    int column = place == null ? 0 : Math.max(0, place.getColumnNumber());
    return new XmlException(why + " (line " + line + ", column " + column + ")", line, column);
  }

  private static String orEmpty(String namespace) {
    return namespace == null ? "" : namespace;
  }
}
