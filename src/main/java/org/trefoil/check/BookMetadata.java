package org.trefoil.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.trefoil.xml.Xml;
import org.trefoil.xml.XmlException;
import org.trefoil.xml.XmlNode;

/** What an EPUB says of itself in its package document. */
public final class BookMetadata {

  private static final int LARGEST = 16 << 20;

  private BookMetadata() {}

  /**
   * Everything that is said of accessibility, in the order of the file.
   *
   * @param epub any EPUB
   * @return pairs of property and value
   * @throws IOException when it can't be read
   */
  public static List<String[]> accessibility(Path epub) throws IOException {
    List<String[]> found = new ArrayList<>();
    try (ZipFile zip = new ZipFile(epub.toFile())) {
      collect(Xml.readPage(bytes(zip, packageFile(zip))), found);
    } catch (XmlException e) {
      throw new IOException(epub + " can't be read: " + e.getMessage(), e);
    }
    return found;
  }

  private static String packageFile(ZipFile zip) throws IOException {
    return zip.stream()
        .map(ZipEntry::getName)
        .filter(name -> name.endsWith(".opf"))
        .findFirst()
        .orElseThrow(() -> new IOException(zip.getName() + " has no package document"));
  }

  private static byte[] bytes(ZipFile zip, String name) throws IOException {
    try (InputStream in = zip.getInputStream(zip.getEntry(name))) {
      return in.readNBytes(LARGEST);
    }
  }

  private static void collect(XmlNode.Element element, List<String[]> into) {
    String property = element.attribute("property").or(() -> element.attribute("rel")).orElse("");
    if (property.startsWith("schema:access")
        || property.equals("dcterms:conformsTo")
        || property.startsWith("a11y:")) {
      into.add(new String[] {property, value(element)});
    }
    for (XmlNode child : element.children()) {
      if (child instanceof XmlNode.Element inner) {
        collect(inner, into);
      }
    }
  }

  private static String value(XmlNode.Element element) {
    StringBuilder value = new StringBuilder(element.attribute("href").orElse(""));
    for (XmlNode child : element.children()) {
      if (child instanceof XmlNode.Text text) {
        value.append(text.value());
      }
    }
    return value.toString().strip();
  }
}
