package org.trefoil.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.trefoil.media.Movement;
import org.trefoil.xml.Xml;
import org.trefoil.xml.XmlException;
import org.trefoil.xml.XmlNode;

/**
 * Our own look at any EPUB, for what EPUBCheck lets pass: links without a name, pictures without a
 * description, pictures that move without end.
 */
public final class BookCheck {

  private static final String TOOL = "Trefoil";

  /** Bounds for files of strangers. */
  private static final int MOST_FILES = 10_000;

  private static final int LARGEST = 64 << 20;
  private static final long LARGEST_IN_ALL = 1L << 30;

  private final List<Finding> found = new ArrayList<>();
  private long read;

  private BookCheck() {}

  /**
   * Looks at a book.
   *
   * @param epub any EPUB
   * @return what is wrong with it; a file that can't be read has one finding, {@code unreadable}
   * @throws IOException when the file can't be opened at all
   */
  public static List<Finding> check(Path epub) throws IOException {
    BookCheck check = new BookCheck();
    try (ZipFile zip = new ZipFile(epub.toFile())) {
      int files = 0;
      for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
        if (++files > MOST_FILES || check.read > LARGEST_IN_ALL) {
          check.tell(
              "unreadable", epub.getFileName().toString(), "The book is too large to look at");
          break;
        }
        check.entry(zip, all.nextElement());
      }
    } catch (java.util.zip.ZipException e) {
      check.tell("unreadable", epub.getFileName().toString(), "This is no sound archive");
    }
    return check.found;
  }

  private void entry(ZipFile zip, ZipEntry entry) throws IOException {
    String name = entry.getName();
    boolean page = name.endsWith(".xhtml") || name.endsWith(".html");
    if (!page && !name.endsWith(".gif")) {
      return;
    }
    byte[] bytes;
    try (InputStream in = zip.getInputStream(entry)) {
      bytes = in.readNBytes(LARGEST);
    }
    read += bytes.length;
    if (!page) {
      if (Movement.isLong(bytes)) {
        tell("moving", name, "The picture moves for longer than five seconds (WCAG 2.2.2)");
      }
      return;
    }
    try {
      walk(Xml.readPage(bytes), name);
    } catch (XmlException e) {
      tell("unreadable", name, e.getMessage());
    }
  }

  private void walk(XmlNode.Element element, String file) {
    if (element.name().equals("img") && element.attribute("alt").isEmpty()) {
      tell("image-alt", place(file, element), "A picture has no alt attribute (WCAG 1.1.1)");
    }
    boolean link = element.name().equals("a") && element.attribute("href").isPresent();
    if (link && name(element).isBlank()) {
      tell("link-name", place(file, element), "A link has no name (WCAG 2.4.4)");
    }
    for (XmlNode child : element.children()) {
      if (child instanceof XmlNode.Element inner) {
        walk(inner, file);
      }
    }
  }

  private static String name(XmlNode.Element element) {
    StringBuilder name = new StringBuilder();
    for (String attribute : List.of("aria-label", "aria-labelledby", "alt", "title", "alttext")) {
      name.append(element.attribute(attribute).orElse(""));
    }
    for (XmlNode child : element.children()) {
      if (child instanceof XmlNode.Text text) {
        name.append(text.value());
      } else if (child instanceof XmlNode.Element inner) {
        name.append(name(inner));
      }
    }
    return name.toString();
  }

  private static String place(String file, XmlNode.Element element) {
    return element.attribute("id").map(id -> file + "#" + id).orElse(file);
  }

  private void tell(String rule, String place, String message) {
    found.add(new Finding(TOOL, rule, place, message));
  }
}
