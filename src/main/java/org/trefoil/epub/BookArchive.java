package org.trefoil.epub;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.trefoil.xml.XmlWriter;

/**
 * The container (EPUB 3.3, section 4): a zip file whose first entry names what it is. Every entry
 * has the same time, so that the same book is the same bytes.
 */
final class BookArchive {

  /** Where everything lies that the package document speaks of. */
  private static final String FOLDER = "EPUB/";

  /**
   * The earliest day that the JDK writes into the old field alone. On the first day of the format
   * it adds an extended time stamp, which EPUB forbids for the first entry.
   */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private static final String CONTAINER = "urn:oasis:names:tc:opendocument:xmlns:container";

  private final ZipOutputStream zip;

  /** Begins an archive with what every book begins with. */
  BookArchive(OutputStream out) throws IOException {
    zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    stored("mimetype", "application/epub+zip".getBytes(StandardCharsets.US_ASCII));
    begin("META-INF/container.xml");
    write(BookArchive::container);
  }

  private static void container(XmlWriter xml) {
    xml.declaration().start("container").attribute("xmlns", CONTAINER).attribute("version", "1.0");
    xml.text("\n").start("rootfiles").start("rootfile");
    xml.attribute("full-path", FOLDER + PackageDocument.NAME);
    xml.attribute("media-type", "application/oebps-package+xml").endEmpty().end().text("\n");
    xml.end().text("\n");
  }

  /** Adds an XML file that is written straight into the archive. */
  void xml(String name, Consumer<XmlWriter> content) throws IOException {
    begin(FOLDER + name);
    write(content);
  }

  /** Adds a file that compresses well. */
  void file(String name, byte[] bytes) throws IOException {
    begin(FOLDER + name);
    zip.write(bytes);
    zip.closeEntry();
  }

  /** Adds a file that is compressed already. */
  void compressed(String name, byte[] bytes) throws IOException {
    stored(FOLDER + name, bytes);
  }

  /** Adds a file from elsewhere that is compressed already; it is read twice and never held. */
  void compressed(String name, Path file) throws IOException {
    CRC32 sum = new CRC32();
    try (InputStream in = new CheckedInputStream(Files.newInputStream(file), sum)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    ZipEntry entry = entry(FOLDER + name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(Files.size(file));
    entry.setCrc(sum.getValue());
    zip.putNextEntry(entry);
    Files.copy(file, zip);
    zip.closeEntry();
  }

  /** Completes the archive without closing the stream. */
  void finish() throws IOException {
    zip.finish();
    zip.flush();
  }

  private void write(Consumer<XmlWriter> content) throws IOException {
    XmlWriter xml = new XmlWriter(new Entry(zip));
    content.accept(xml);
    xml.finish();
    zip.closeEntry();
  }

  private void begin(String path) throws IOException {
    zip.putNextEntry(entry(path));
  }

  private static ZipEntry entry(String path) {
    ZipEntry entry = new ZipEntry(path);
    entry.setTimeLocal(TIME);
    return entry;
  }

  private void stored(String path, byte[] bytes) throws IOException {
    ZipEntry entry = entry(path);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(bytes.length);
    CRC32 sum = new CRC32();
    sum.update(bytes);
    entry.setCrc(sum.getValue());
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }

  /** An entry's end isn't the end of the stream behind, so nothing is flushed there. */
  private static final class Entry extends FilterOutputStream {
    Entry(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void flush() {
      // the archive does it when it is finished
    }
  }
}
