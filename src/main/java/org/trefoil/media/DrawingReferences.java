package org.trefoil.media;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.trefoil.xml.XmlNode;

/**
 * Which part of a drawing refers to which, and what that costs: a few lines that refer to each
 * other can stand for billions of shapes, or for no end of them.
 */
final class DrawingReferences {

  /** How many shapes a drawing may stand for when all references are followed. */
  static final long MAX_SHAPES = 200_000;

  /** How many references may stand behind each other. */
  static final int MAX_CHAIN = 16;

  private final Map<String, XmlNode.Element> targets = new HashMap<>();
  private final Map<String, Long> costs = new HashMap<>();

  DrawingReferences(XmlNode.Element root) throws IOException {
    index(root);
    if (cost(root, 0) > MAX_SHAPES) {
      throw new IOException("it stands for more than " + MAX_SHAPES + " shapes");
    }
  }

  /** Whether an id names a part that stays in the drawing. */
  boolean has(String id) {
    return targets.containsKey(id);
  }

  /** Whether an element is the one that an id names: the first of those that claim it. */
  boolean owns(XmlNode.Element element, String id) {
    return targets.get(id) == element;
  }

  private void index(XmlNode.Element element) {
    if (!DrawingRules.allowed(element)) {
      return;
    }
    element
        .attribute("id")
        .filter(DrawingRules::isId)
        .ifPresent(id -> targets.putIfAbsent(id, element));
    for (XmlNode child : element.children()) {
      if (child instanceof XmlNode.Element inner) {
        index(inner);
      }
    }
  }

  private long cost(XmlNode.Element element, int chain) throws IOException {
    if (chain > MAX_CHAIN) {
      throw new IOException("its parts refer to each other without end");
    }
    long sum = 1;
    for (String id : references(element)) {
      sum += costOf(id, chain + 1);
    }
    for (XmlNode child : element.children()) {
      if (child instanceof XmlNode.Element inner) {
        sum += cost(inner, chain);
      }
    }
    return Math.min(sum, MAX_SHAPES + 1);
  }

  private long costOf(String id, int chain) throws IOException {
    Long known = costs.get(id);
    if (known == null) {
      known = has(id) ? cost(targets.get(id), chain) : 0L;
      costs.put(id, known);
    }
    return known;
  }

  private static List<String> references(XmlNode.Element element) {
    List<String> ids = new ArrayList<>();
    for (XmlNode.Attribute attribute : element.attributes()) {
      if (DrawingRules.isReference(attribute) && DrawingRules.isLocal(attribute.value())) {
        ids.add(attribute.value().substring(1));
      }
      Matcher url = DrawingRules.LOCAL_URL.matcher(attribute.value());
      while (url.find()) {
        ids.add(url.group(2));
      }
    }
    return ids;
  }
}
