package org.trefoil.leaves;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.trefoil.document.NodeId;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The lines of a finished EPUB in the order of its spine, read with the JDK's own parser. What is a
 * label (numbers of notes, back links, boxes) is no text.
 */
final class BookLines {

  private static final Set<String> LABELS = Set.of("note-number", "back", "box", "label");

  private final Set<String> wanted;
  private final List<Reading.Line> lines = new ArrayList<>();
  private final StringBuilder strays = new StringBuilder();
  private final StringBuilder current = new StringBuilder();
  private String node = "";

  private BookLines(Set<String> wanted) {
    this.wanted = wanted;
  }

  /** The files of a book by name, in the order of the archive. */
  static Map<String, byte[]> files(byte[] epub) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(epub))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), zip.readAllBytes());
      }
    }
    return files;
  }

  /**
   * The lines of a book.
   *
   * @param wanted the ids whose text makes a line
   */
  static BookLines of(byte[] epub, Set<String> wanted) throws IOException {
    Map<String, byte[]> files = files(epub);
    BookLines lines = new BookLines(wanted);
    for (String name : spine(files)) {
      Element body = (Element) parse(files.get(name)).getElementsByTagName("body").item(0);
      lines.walk(body, "");
    }
    lines.flush("");
    return lines;
  }

  private static List<String> spine(Map<String, byte[]> files) throws IOException {
    String path =
        files.keySet().stream().filter(name -> name.endsWith(".opf")).findFirst().orElseThrow();
    Element root = parse(files.get(path));
    String folder = path.substring(0, path.lastIndexOf('/') + 1);
    Map<String, String> items = new LinkedHashMap<>();
    for (Element item : all(root, "item")) {
      items.put(item.getAttribute("id"), folder + item.getAttribute("href"));
    }
    return all(root, "itemref").stream()
        .filter(reference -> !reference.getAttribute("linear").equals("no"))
        .map(reference -> items.get(reference.getAttribute("idref")))
        .filter(name -> !name.endsWith("nav.xhtml"))
        .toList();
  }

  private static List<Element> all(Element root, String name) {
    List<Element> found = new ArrayList<>();
    NodeList nodes = root.getElementsByTagNameNS("*", name);
    for (int i = 0; i < nodes.getLength(); i++) {
      found.add((Element) nodes.item(i));
    }
    return found;
  }

  private static Element parse(byte[] bytes) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
      return factory
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(bytes))
          .getDocumentElement();
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException(new String(bytes, StandardCharsets.UTF_8), e);
    }
  }

  List<Reading.Line> lines() {
    return lines;
  }

  /** Text that belongs to no line. */
  String strays() {
    return strays.toString().strip();
  }

  private void walk(Element element, String around) {
    if (LABELS.contains(element.getAttribute("class"))
        || element.getAttribute("role").equals("doc-noteref")) {
      return;
    }
    String id = element.getAttribute("id");
    String here = wanted.contains(id) ? id : around;
    if (!here.equals(node)) {
      flush(here);
    }
    if (element.getTagName().equals("br")) {
      current.append('\n');
    }
    if (element.getTagName().equals("math")) {
      current.append(element.getAttribute("alttext"));
      return;
    }
    current.append(element.getAttribute("alt"));
    NodeList children = element.getChildNodes();
    for (int i = 0; i < children.getLength(); i++) {
      if (children.item(i) instanceof Element inner) {
        walk(inner, here);
        if (!here.equals(node)) {
          flush(here);
        }
      } else if (children.item(i).getNodeType() == Node.TEXT_NODE) {
        current.append(children.item(i).getNodeValue());
      }
    }
  }

  private void flush(String next) {
    if (node.isEmpty()) {
      strays.append(current);
    } else if (!current.isEmpty()) {
      append(current.toString());
    }
    current.setLength(0);
    node = next;
  }

  /** A figure's own text may come in pieces around its caption. */
  private void append(String text) {
    int last = lines.size() - 1;
    if (last >= 0 && lines.get(last).node().value().equals(node)) {
      lines.set(last, new Reading.Line(lines.get(last).node(), lines.get(last).text() + text));
    } else if (!text.isBlank()) {
      lines.add(new Reading.Line(new NodeId(node), text));
    }
  }
}
