package org.trefoil.drawing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trefoil.xml.XmlNode;

/**
 * The parts of a drawing that others refer to, its style sheets, and what it may cost.
 *
 * @param byId the elements that have a name
 */
record Parts(Map<String, XmlNode.Element> byId, StyleSheet sheet, Budget budget) {

  private static final Pattern URL =
      Pattern.compile("url\\(\\s*['\"]?#([^'\")\\s]+)['\"]?\\s*\\)(.*)");

  /** How many templates may stand behind each other. */
  private static final int MOST_TEMPLATES = 8;

  static Parts of(XmlNode.Element root) throws DrawingException {
    Map<String, XmlNode.Element> byId = new HashMap<>();
    index(root, byId);
    return new Parts(byId, StyleSheet.of(root), new Budget());
  }

  private static void index(XmlNode.Element element, Map<String, XmlNode.Element> byId) {
    element.attribute("id").ifPresent(id -> byId.putIfAbsent(id, element));
    for (XmlNode child : element.children()) {
      if (child instanceof XmlNode.Element inner) {
        index(inner, byId);
      }
    }
  }

  /** What a value such as {@code url(#id)} refers to, if it is of some kind. */
  Optional<XmlNode.Element> referred(String value, String... kinds) {
    Matcher url = URL.matcher(value.strip());
    return url.matches()
        ? Optional.ofNullable(byId.get(url.group(1)))
            .filter(element -> List.of(kinds).contains(element.name()))
        : Optional.empty();
  }

  /** What stands after a reference, for when it leads nowhere. */
  static String otherwise(String value) {
    Matcher url = URL.matcher(value.strip());
    return url.matches() ? url.group(2).strip() : value;
  }

  /** What an element links to. */
  Optional<XmlNode.Element> linked(XmlNode.Element element) {
    return element.attributes().stream()
        .filter(attribute -> attribute.name().equals("href"))
        .map(XmlNode.Attribute::value)
        .filter(value -> value.startsWith("#"))
        .map(value -> byId.get(value.substring(1)))
        .filter(java.util.Objects::nonNull)
        .findFirst();
  }

  /** An element and the templates that it takes over, the nearest first. */
  List<XmlNode.Element> templates(XmlNode.Element element) {
    List<XmlNode.Element> chain = new ArrayList<>();
    Optional<XmlNode.Element> next = Optional.of(element);
    while (next.isPresent() && chain.size() < MOST_TEMPLATES) {
      chain.add(next.get());
      next = linked(next.get());
    }
    return chain;
  }
}
