package org.trefoil.check.daisy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.trefoil.xml.Xml;
import org.trefoil.xml.XmlException;
import org.trefoil.xml.XmlNode;

/**
 * A file of markup: its elements in the order of their start tags, its ids, its metadata.
 *
 * @param name of the file
 * @param root of its tree
 * @param elements all of them
 * @param ids in the order of the elements
 */
record Page(String name, XmlNode.Element root, List<XmlNode.Element> elements, List<String> ids) {

  /** The document types of the format name files outside, which nobody is to fetch. */
  private static final String TYPE = "<!DOCTYPE[^>]*>";

  static Page of(String name, byte[] bytes) throws XmlException {
    String text = new String(bytes, StandardCharsets.UTF_8).replaceFirst(TYPE, "");
    XmlNode.Element root = Xml.read(text.getBytes(StandardCharsets.UTF_8));
    List<XmlNode.Element> elements = new ArrayList<>();
    collect(root, elements);
    List<String> ids =
        elements.stream().map(e -> value(e, "id")).filter(id -> !id.isEmpty()).toList();
    return new Page(name, root, List.copyOf(elements), ids);
  }

  private static void collect(XmlNode.Element element, List<XmlNode.Element> into) {
    into.add(element);
    children(element).forEach(child -> collect(child, into));
  }

  /** Those ids that more than one element has. */
  Set<String> repeated() {
    Set<String> seen = new HashSet<>();
    Set<String> twice = new HashSet<>();
    ids.stream().filter(id -> !seen.add(id)).forEach(twice::add);
    return twice;
  }

  List<XmlNode.Element> named(String wanted) {
    return elements.stream().filter(element -> element.name().equals(wanted)).toList();
  }

  /** What the elements {@code meta} say, by name. */
  Map<String, List<String>> metadata() {
    Map<String, List<String>> all = new TreeMap<>();
    for (XmlNode.Element meta : named("meta")) {
      all.computeIfAbsent(value(meta, "name"), name -> new ArrayList<>())
          .add(value(meta, "content"));
    }
    return all;
  }

  /** The first value of a name; empty when there is none. */
  String metadata(String name) {
    return metadata().getOrDefault(name, List.of("")).get(0);
  }

  static List<XmlNode.Element> children(XmlNode.Element element) {
    List<XmlNode.Element> children = new ArrayList<>();
    for (XmlNode child : element.children()) {
      if (child instanceof XmlNode.Element inner) {
        children.add(inner);
      }
    }
    return children;
  }

  /** The value of an attribute; empty when it is missing. */
  static String value(XmlNode.Element element, String attribute) {
    return element.attribute(attribute).orElse("");
  }

  static String text(XmlNode.Element element) {
    StringBuilder text = new StringBuilder();
    for (XmlNode child : element.children()) {
      text.append(child instanceof XmlNode.Element inner ? text(inner) : "");
      text.append(child instanceof XmlNode.Text own ? own.value() : "");
    }
    return text.toString();
  }
}
