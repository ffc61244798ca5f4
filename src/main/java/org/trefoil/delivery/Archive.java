package org.trefoil.delivery;

import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.function.Consumer;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.trefoil.xml.XmlWriter;

/** A zip file whose entries all have the same time, so that the same package is the same bytes. */
final class Archive implements Closeable {

  private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private final ZipOutputStream zip;

  Archive(OutputStream out) {
    zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
  }

  /** Adds text. */
  void text(String name, String content) throws IOException {
    bytes(name, content.getBytes(StandardCharsets.UTF_8));
  }

  /** Adds a small file. */
  void bytes(String name, byte[] content) throws IOException {
    begin(name, Deflater.DEFAULT_COMPRESSION);
    zip.write(content);
    zip.closeEntry();
  }

  /** Adds a file that doesn't get smaller. */
  void file(String name, Path content) throws IOException {
    begin(name, Deflater.NO_COMPRESSION);
    Files.copy(content, zip);
    zip.closeEntry();
  }

  /** Adds XML while it is written. */
  void xml(String name, Consumer<XmlWriter> content) throws IOException {
    begin(name, Deflater.DEFAULT_COMPRESSION);
    XmlWriter xml = new XmlWriter(new FilterOutputStream(zip));
    content.accept(xml);
    xml.finish();
    zip.closeEntry();
  }

  private void begin(String name, int level) throws IOException {
    zip.setLevel(level);
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(TIME);
    zip.putNextEntry(entry);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
