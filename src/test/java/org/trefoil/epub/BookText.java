package org.trefoil.epub;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.trefoil.xml.Xml;
import org.trefoil.xml.XmlException;
import org.trefoil.xml.XmlNode;

/**
 * The text of a book by the id of the sentence or block that holds it, read back with a parser:
 * numbers of notes, back links, boxes and placeholders are labels, not text.
 */
final class BookText {

  private static final Set<String> LABELS =
      Set.of("note-number", "back", "box", "label", "undescribed", "missing undescribed");

  private final Map<String, StringBuilder> texts = new LinkedHashMap<>();
  private final List<XmlNode.Element> elements = new ArrayList<>();

  static BookText of(Unpacked book) {
    BookText text = new BookText();
    for (String name : book.texts()) {
      text.walk(parsed(book.file(name)), "");
    }
    return text;
  }

  static XmlNode.Element parsed(String file) {
    try {
      String body = file.replace("<!DOCTYPE html>\n", "");
      return Xml.read(body.getBytes(StandardCharsets.UTF_8));
    } catch (XmlException e) {
      throw new IllegalStateException(file, e);
    }
  }

  /** The text inside an id, without that of ids inside it. */
  String at(String id) {
    return texts.containsKey(id) ? texts.get(id).toString() : "";
  }

  /** All elements in reading order. */
  List<XmlNode.Element> elements() {
    return elements;
  }

  private void walk(XmlNode.Element element, String around) {
    elements.add(element);
    String kind = element.attribute("class").orElse("");
    String role = element.attribute("role").orElse("");
    if (LABELS.contains(kind) || role.equals("doc-noteref")) {
      return;
    }
    boolean inline = kind.startsWith("quotation") || element.name().equals("a");
    String id = inline ? around : element.attribute("id").orElse(around);
    if (element.name().equals("br")) {
      add(id, "\n");
    }
    element.attribute("alt").ifPresent(alternative -> add(id, alternative));
    for (XmlNode child : element.children()) {
      if (child instanceof XmlNode.Element inner) {
        walk(inner, id);
      } else if (child instanceof XmlNode.Text text) {
        add(id, text.value());
      }
    }
  }

  private void add(String id, String text) {
    texts.computeIfAbsent(id, key -> new StringBuilder()).append(text);
  }
}
