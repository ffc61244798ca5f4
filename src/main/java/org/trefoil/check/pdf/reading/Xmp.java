package org.trefoil.check.pdf.reading;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.trefoil.xml.Xml;
import org.trefoil.xml.XmlException;
import org.trefoil.xml.XmlNode;

/** What a file says about itself in its packet (ISO 16684-1). */
public final class Xmp {

  public static final String DC = "http://purl.org/dc/elements/1.1/";
  public static final String UA = "http://www.aiim.org/pdfua/ns/id/";

  private static final String XML = "http://www.w3.org/XML/1998/namespace";

  private final XmlNode.Element root;
  private final String written;

  private Xmp(XmlNode.Element root, String written) {
    this.root = root;
    this.written = written;
  }

  /** Reads a packet; empty when it isn't XML. */
  public static Optional<Xmp> of(byte[] packet) {
    try {
      return Optional.of(new Xmp(Xml.read(packet), new String(packet, StandardCharsets.UTF_8)));
    } catch (XmlException e) {
      return Optional.empty();
    }
  }

  /**
   * The first words of a property, whether it is simple, a list or has languages, an element or an
   * attribute.
   */
  public Optional<String> property(String namespace, String name) {
    Optional<String> element = find(root, namespace, name).map(Xmp::words);
    return element.isPresent() ? element : attribute(root, namespace, name);
  }

  /** Whether a property of a namespace is there at all. */
  public boolean has(String namespace) {
    return uses(root, namespace);
  }

  /** Whether some text is there for readers of any language, and for none in particular. */
  public boolean hasTextWithoutLanguage() {
    return hasTextWithoutLanguage(root);
  }

  private static boolean hasTextWithoutLanguage(XmlNode.Element element) {
    List<XmlNode.Element> items = elements(element);
    boolean alternatives = element.name().equals("Alt") && !items.isEmpty();
    return alternatives && items.stream().allMatch(Xmp::isForAny)
        || items.stream().anyMatch(Xmp::hasTextWithoutLanguage);
  }

  private static boolean isForAny(XmlNode.Element item) {
    return item.attributes().stream()
        .anyMatch(a -> a.namespace().equals(XML) && a.value().equals("x-default"));
  }

  /** The prefixes that are written before a property of a namespace. */
  public Set<String> prefixes(String namespace, String name) {
    Set<String> prefixes = new TreeSet<>();
    Pattern declared = Pattern.compile("xmlns:([\\w.-]+)\\s*=\\s*[\"']" + Pattern.quote(namespace));
    declared
        .matcher(written)
        .results()
        .map(found -> found.group(1))
        .filter(prefix -> written.contains(prefix + ":" + name))
        .forEach(prefixes::add);
    return prefixes;
  }

  private static Stream<XmlNode.Attribute> attributes(XmlNode.Element element) {
    return Stream.concat(
        element.attributes().stream(), elements(element).stream().flatMap(Xmp::attributes));
  }

  private static Optional<String> attribute(XmlNode.Element root, String namespace, String name) {
    return attributes(root)
        .filter(a -> a.namespace().equals(namespace) && a.name().equals(name))
        .map(XmlNode.Attribute::value)
        .findFirst();
  }

  private static boolean uses(XmlNode.Element element, String namespace) {
    return element.namespace().equals(namespace)
        || element.attributes().stream().anyMatch(a -> a.namespace().equals(namespace))
        || elements(element).stream().anyMatch(child -> uses(child, namespace));
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
