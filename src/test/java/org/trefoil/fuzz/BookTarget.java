package org.trefoil.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.trefoil.epub.EpubOptions;
import org.trefoil.epub.EpubWriter;
import org.trefoil.media.Assets;

/** From Markdown to an EPUB that is well-formed and holds nothing that acts. */
public final class BookTarget {

  private static final Set<String> ACTIVE =
      Set.of("script", "iframe", "object", "embed", "form", "input", "foreignObject", "base");
  private static final Set<String> ADDRESSES = Set.of("href", "src", "action", "data", "poster");
  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");

  private BookTarget() {}

  /** Called by the fuzzer. */
  public static void fuzzerTestOneInput(byte[] data) {
    Manuscripts.read(data).ifPresent(BookTarget::write);
  }

  private static void write(Manuscripts text) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      new EpubWriter(EpubOptions.DEFAULT).write(text.document(), Assets.NONE, out, text.report());
      inspect(out.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (XMLStreamException e) {
      throw new AssertionError("A file of the book isn't well-formed", e);
    }
  }

  private static void inspect(byte[] book) throws IOException, XMLStreamException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(book))) {
      for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
        byte[] file = zip.readAllBytes();
        if (e.getName().matches(".*\\.(xhtml|opf|ncx|xml|svg|smil)")) {
          inspectXml(file);
        }
      }
    }
  }

  private static void inspectXml(byte[] file) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(file));
    Set<String> ids = new HashSet<>();
    while (reader.hasNext()) {
      if (reader.next() == XMLStreamConstants.START_ELEMENT) {
        inspectElement(reader, ids);
      }
    }
  }

  private static void inspectElement(XMLStreamReader reader, Set<String> ids) {
    require(!ACTIVE.contains(reader.getLocalName()), "element " + reader.getLocalName());
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String name = reader.getAttributeLocalName(i);
      String value = reader.getAttributeValue(i);
      require(!name.toLowerCase(Locale.ROOT).startsWith("on"), "handler " + name);
      require(!name.equals("id") || ids.add(value), "second id " + value);
      require(!ADDRESSES.contains(name) || harmless(value), "address " + value);
    }
  }

  private static boolean harmless(String address) {
    int colon = address.indexOf(':');
    int path = address.indexOf('/');
    return colon < 0
        || path >= 0 && path < colon
        || address.startsWith("#")
        || SCHEMES.contains(address.substring(0, colon).toLowerCase(Locale.ROOT));
  }

  private static void require(boolean holds, String what) {
    if (!holds) {
      throw new AssertionError("A book must not hold this: " + what);
    }
  }
}
