package org.trefoil.check.audiobook;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The files of a package by name. */
public final class Parcel implements Closeable {

  /** What tells of all others. */
  public static final String MANIFEST = "publication.json";

  private final ZipFile zip;

  /**
   * Opens one.
   *
   * @throws IOException when it can't be read; also when it is no zip file
   */
  public Parcel(Path file) throws IOException {
    zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
  }

  /** Whether there is a file of some size. */
  boolean holds(String name) {
    ZipEntry entry = zip.getEntry(name);
    return entry != null && !entry.isDirectory() && entry.getSize() != 0;
  }

  /** The names of all files. */
  List<String> names() {
    return zip.stream().filter(entry -> !entry.isDirectory()).map(ZipEntry::getName).toList();
  }

  InputStream stream(String name) throws IOException {
    return zip.getInputStream(zip.getEntry(name));
  }

  String text(String name) throws IOException {
    try (InputStream in = stream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
