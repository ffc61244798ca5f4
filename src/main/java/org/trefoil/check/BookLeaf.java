package org.trefoil.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.trefoil.xml.Xml;
import org.trefoil.xml.XmlException;
import org.trefoil.xml.XmlNode;

/** What a finished EPUB says, unit by unit, in the order of its spine. */
final class BookLeaf {

  private static final String EPUB = "http://www.idpf.org/2007/ops";

  /** Labels, not text: they say where something is, and are made anew in each form. */
  private static final Set<String> LABELS = Set.of("note-number", "back", "box", "label");

  private static final Set<String> LABEL_ROLES =
      Set.of("doc-noteref", "doc-backlink", "doc-pagebreak");

  /** The largest file in an archive that is looked at. */
  private static final int LARGEST = 64 << 20;

  private final List<Unit> units = new ArrayList<>();
  private final Roles roles = new Roles();
  private Strand strand = new Strand();

  private BookLeaf() {}

  /**
   * Reads a book.
   *
   * @throws IOException when it isn't one that can be read
   */
  static List<Unit> of(Path epub) throws IOException {
    BookLeaf leaf = new BookLeaf();
    try (ZipFile zip = new ZipFile(epub.toFile())) {
      for (String name : spine(zip)) {
        leaf.blocks(body(read(zip, name)));
        leaf.flush("", "");
      }
    } catch (XmlException e) {
      throw new IOException(epub + " can't be read back: " + e.getMessage(), e);
    }
    return leaf.units;
  }

  private static XmlNode.Element read(ZipFile zip, String name) throws IOException, XmlException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw new IOException(zip.getName() + " lacks " + name);
    }
    try (InputStream in = zip.getInputStream(entry)) {
      return Xml.readPage(in.readNBytes(LARGEST));
    }
  }

  private static List<String> spine(ZipFile zip) throws IOException, XmlException {
    XmlNode.Element container = read(zip, "META-INF/container.xml");
    String path = attribute(all(container, "rootfile").get(0), "full-path");
    String folder = path.substring(0, path.lastIndexOf('/') + 1);
    XmlNode.Element book = read(zip, path);
    Map<String, String> items = new LinkedHashMap<>();
    for (XmlNode.Element item : all(book, "item")) {
      boolean navigation = attribute(item, "properties").contains("nav");
      if (!navigation) {
        items.put(attribute(item, "id"), folder + attribute(item, "href"));
      }
    }
    List<String> spine = new ArrayList<>();
    for (XmlNode.Element reference : all(book, "itemref")) {
      String item = items.get(attribute(reference, "idref"));
      if (item != null && !attribute(reference, "linear").equals("no")) {
        spine.add(item);
      }
    }
    return spine;
  }

  private static List<XmlNode.Element> all(XmlNode.Element from, String name) {
    List<XmlNode.Element> found = new ArrayList<>();
    for (XmlNode child : from.children()) {
      if (child instanceof XmlNode.Element element) {
        if (element.name().equals(name)) {
          found.add(element);
        }
        found.addAll(all(element, name));
      }
    }
    return found;
  }

  private static XmlNode.Element body(XmlNode.Element page) throws IOException {
    return all(page, "body").stream()
        .findFirst()
        .orElseThrow(() -> new IOException("A page of the book has no body"));
  }

  private static String attribute(XmlNode.Element element, String name) {
    return element.attribute(name).orElse("");
  }

  private static boolean is(XmlNode.Element element, String name) {
    return Set.of(attribute(element, "class").split(" ")).contains(name);
  }

  private static Set<String> types(XmlNode.Element element) {
    return element.attributes().stream()
        .filter(a -> a.namespace().equals(EPUB) && a.name().equals("type"))
        .findFirst()
        .map(a -> Set.of(a.value().trim().split("\\s+")))
        .orElse(Set.of());
  }

  private static boolean isLabel(XmlNode.Element element) {
    return LABELS.stream().anyMatch(label -> is(element, label))
        || LABEL_ROLES.contains(attribute(element, "role"));
  }

  private void blocks(XmlNode.Element container) {
    for (XmlNode child : container.children()) {
      if (child instanceof XmlNode.Text text) {
        strand.add(text.value());
      } else if (child instanceof XmlNode.Element element && !isLabel(element)) {
        block(element);
      }
    }
  }

  private void block(XmlNode.Element element) {
    String id = attribute(element, "id");
    switch (element.name()) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element, id);
      case "p" -> unit(element, paragraph(element), id);
      case "dt" -> unit(element, roles.path("term"), id);
      case "caption" -> unit(element, roles.path("caption"), id);
      case "figcaption" -> caption(element, id);
      case "pre" -> unit(element, roles.path("code"), id);
      case "blockquote" -> in(Roles.QUOTE, element);
      case "dd" -> in("description", element);
      case "ol", "ul" -> list(element);
      case "table" -> new Rows().table(element);
      case "figure" -> figure(element, id);
      case "aside", "section", "div" -> box(element);
      case "dl", "article", "header", "footer" -> blocks(element);
      case "math" -> {
        strand.add(attribute(element, "alttext"));
        flush(roles.path(""), id);
      }
      default -> inline(element);
    }
  }

  /** What stands between blocks belongs to nobody, and is told as such. */
  private void flush(String role, String id) {
    if (!strand.isEmpty()) {
      units.add(
          new Unit(
              role, id, strand.text(), strand.quoted(), org.trefoil.source.Span.START, List.of()));
    }
    strand = new Strand();
  }

  private void unit(XmlNode.Element element, String role, String id) {
    flush("", "");
    inlines(element);
    flush(role, id);
  }

  private void in(String step, XmlNode.Element element) {
    flush(roles.path(""), "");
    roles.enter(step);
    blocks(element);
    flush(roles.path(""), "");
    roles.leave();
  }

  private void heading(XmlNode.Element element, String id) {
    String level = "heading " + element.name().charAt(1);
    unit(element, roles.path(inTitle ? "title" : level), id);
  }

  private boolean inTitle;

  private String paragraph(XmlNode.Element element) {
    if (types(element).contains("subtitle")) {
      return roles.path("subtitle");
    }
    if (is(element, "byline")) {
      return roles.path("byline");
    }
    return roles.path(is(element, "attribution") ? "attribution" : "");
  }

  private void caption(XmlNode.Element element, String id) {
    unit(element, roles.path(is(element, "attribution") ? "attribution" : "caption"), id);
  }

  private void figure(XmlNode.Element element, String id) {
    flush(roles.path(""), "");
    for (XmlNode child : element.children()) {
      if (child instanceof XmlNode.Element inner && inner.name().equals("img")) {
        strand.add(attribute(inner, "alt"));
        flush(roles.path("picture"), id);
      } else if (child instanceof XmlNode.Element inner && is(inner, "missing")) {
        // the words of a picture that couldn't be had stand in its place
        inlines(inner);
        flush(roles.path("picture"), id);
      } else if (child instanceof XmlNode.Element inner && !isLabel(inner)) {
        block(inner);
      } else if (child instanceof XmlNode.Text text) {
        strand.add(text.value());
      }
    }
    flush(roles.path(is(element, "quote") ? "" : "picture"), id);
  }

  private void box(XmlNode.Element element) {
    if (is(element, "callout")) {
      in("callout", element);
    } else if (types(element).contains("footnote") || types(element).contains("endnote")) {
      in("note " + number(element), element);
    } else if (is(element, "title")) {
      inTitle = true;
      blocks(element);
      inTitle = false;
    } else if (is(element, "math")) {
      strand.add(words(element));
      flush(roles.path(""), attribute(element, "id"));
    } else {
      blocks(element);
    }
  }

  private static String number(XmlNode.Element note) {
    for (String name : List.of("span", "a")) {
      for (XmlNode.Element candidate : all(note, name)) {
        if (is(candidate, "note-number")) {
          return words(candidate).strip();
        }
      }
    }
    return "";
  }

  private static String words(XmlNode.Element element) {
    StringBuilder words = new StringBuilder();
    for (XmlNode child : element.children()) {
      words.append(child instanceof XmlNode.Text text ? text.value() : "");
      words.append(child instanceof XmlNode.Element inner ? words(inner) : "");
    }
    return words.toString();
  }

  private void list(XmlNode.Element list) {
    flush(roles.path(""), "");
    boolean counts = list.name().equals("ol");
    String start = attribute(list, "start");
    long number = start.isEmpty() ? 1 : Long.parseLong(start);
    for (XmlNode child : list.children()) {
      if (child instanceof XmlNode.Element item && item.name().equals("li")) {
        String value = attribute(item, "value");
        number = value.isEmpty() ? number : Long.parseLong(value);
        in(Roles.item((counts ? number + "." : "") + tick(item)), item);
        number++;
      }
    }
  }

  /** The box of a task, which stands in the item itself and not in one inside. */
  private static String tick(XmlNode.Element item) {
    if (!is(item, "task")) {
      return "";
    }
    return all(item, "span").stream()
        .filter(span -> is(span, "box"))
        .findFirst()
        .map(BookLeaf::words)
        .orElse("");
  }

  private void inlines(XmlNode.Element element) {
    for (XmlNode child : element.children()) {
      if (child instanceof XmlNode.Text text) {
        strand.add(text.value());
      } else if (child instanceof XmlNode.Element inner && !isLabel(inner)) {
        inline(inner);
      }
    }
  }

  private void inline(XmlNode.Element element) {
    boolean quotation = is(element, "quotation") || is(element, "quotation-continued");
    if (element.name().equals("br")) {
      strand.add("\n");
    } else if (element.name().equals("img")) {
      strand.add(attribute(element, "alt"));
    } else if (element.name().equals("math")) {
      strand.add(attribute(element, "alttext"));
    } else if (quotation || element.name().equals("q")) {
      strand.open();
      inlines(element);
      strand.close();
    } else {
      inlines(element);
    }
  }

  /** Counts the rows and columns of one table. */
  private final class Rows {

    private int row;

    void table(XmlNode.Element element) {
      flush(roles.path(""), "");
      for (XmlNode child : element.children()) {
        if (child instanceof XmlNode.Element inner) {
          switch (inner.name()) {
            case "caption" -> block(inner);
            case "tr" -> cells(inner);
            default -> table(inner);
          }
        }
      }
    }

    private void cells(XmlNode.Element element) {
      row++;
      int column = 1;
      for (XmlNode child : element.children()) {
        if (child instanceof XmlNode.Element cell) {
          boolean header = cell.name().equals("th");
          unit(cell, roles.path(Roles.cell(header, row, column)), attribute(cell, "id"));
          String span = attribute(cell, "colspan");
          column += span.isEmpty() ? 1 : Integer.parseInt(span);
        }
      }
    }
  }
}
