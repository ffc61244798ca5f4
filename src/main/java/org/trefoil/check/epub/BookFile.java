package org.trefoil.check.epub;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.trefoil.xml.Xml;
import org.trefoil.xml.XmlException;
import org.trefoil.xml.XmlNode;

/** A book opened for looking at: its package document is read at once, all else when asked for. */
public final class BookFile implements Closeable {

  /**
   * A file that the package document names.
   *
   * @param path below the package document
   * @param properties apart by spaces
   * @param overlay the id of its overlay; may be empty
   */
  record Item(String id, String path, String type, String properties, String overlay) {}

  private final ZipFile zip;
  private final String folder;
  private final XmlNode.Element opf;
  private final Map<String, Item> items = new LinkedHashMap<>();
  private final Map<String, XmlNode.Element> read = new HashMap<>();

  /**
   * Opens a book.
   *
   * @throws IOException when the file can't be read
   * @throws BrokenBookException when it is no book
   */
  public BookFile(Path file) throws IOException, BrokenBookException {
    try {
      zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
    } catch (ZipException e) {
      throw new BrokenBookException("It is no zip file: " + e.getMessage());
    }
    String path = rootFile();
    folder = path.substring(0, path.lastIndexOf('/') + 1);
    opf = parsed(path);
    for (XmlNode.Element item : Tree.named(opf, "item")) {
      Item each =
          new Item(
              Tree.attribute(item, "id"),
              Tree.attribute(item, "href"),
              Tree.attribute(item, "media-type"),
              Tree.attribute(item, "properties"),
              Tree.attribute(item, "media-overlay"));
      items.put(each.id(), each);
    }
  }

  private String rootFile() throws IOException, BrokenBookException {
    return Tree.named(parsed("META-INF/container.xml"), "rootfile").stream()
        .map(root -> Tree.attribute(root, "full-path"))
        .findFirst()
        .orElseThrow(() -> new BrokenBookException("The container names no package document"));
  }

  XmlNode.Element opf() {
    return opf;
  }

  Map<String, Item> items() {
    return items;
  }

  /** The files of the text in the order of the spine, without those that are off the way. */
  List<Item> texts() {
    List<Item> texts = new ArrayList<>();
    for (XmlNode.Element reference : Tree.named(opf, "itemref")) {
      Item item = items.get(Tree.attribute(reference, "idref"));
      if (item != null && !Tree.attribute(reference, "linear").equals("no")) {
        texts.add(item);
      }
    }
    return texts;
  }

  /** The navigation document. */
  Optional<Item> nav() {
    return items.values().stream()
        .filter(item -> List.of(item.properties().split(" ")).contains("nav"))
        .findFirst();
  }

  /** An XML file below the package document. */
  XmlNode.Element xml(String path) throws IOException, BrokenBookException {
    XmlNode.Element known = read.get(path);
    if (known == null) {
      known = parsed(folder + path);
      read.put(path, known);
    }
    return known;
  }

  /** The bytes of a file below the package document; empty when there is none. */
  Optional<InputStream> open(String path) throws IOException {
    ZipEntry entry = zip.getEntry(folder + path);
    return entry == null ? Optional.empty() : Optional.of(zip.getInputStream(entry));
  }

  /** What the package document says under a property, refinements left out. */
  List<String> metadata(String property) {
    return Tree.named(opf, "meta").stream()
        .filter(meta -> Tree.attribute(meta, "property").equals(property))
        .filter(meta -> Tree.attribute(meta, "refines").isEmpty())
        .map(meta -> Tree.text(meta).strip())
        .toList();
  }

  private XmlNode.Element parsed(String path) throws IOException, BrokenBookException {
    ZipEntry entry = zip.getEntry(path);
    if (entry == null) {
      throw new BrokenBookException("The file " + path + " is missing");
    }
    try (InputStream in = zip.getInputStream(entry)) {
      return Xml.readPage(in.readAllBytes());
    } catch (XmlException e) {
      throw new BrokenBookException(path + ": " + e.getMessage());
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
