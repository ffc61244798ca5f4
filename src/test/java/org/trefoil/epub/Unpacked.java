package org.trefoil.epub;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.trefoil.check.EpubValidation;
import org.trefoil.check.Finding;
import org.trefoil.document.Document;
import org.trefoil.media.Assets;
import org.trefoil.report.Report;

/**
 * A book as it was written, and the files in it.
 *
 * @param bytes the book
 * @param files its files by path, in the order of the archive
 * @param report what the author was told
 */
record Unpacked(byte[] bytes, Map<String, byte[]> files, Report report) {

  static Unpacked book(Document document) {
    return book(document, Assets.NONE);
  }

  static Unpacked book(Document document, Assets assets) {
    return book(document, assets, EpubOptions.DEFAULT);
  }

  static Unpacked book(Document document, Assets assets, EpubOptions options) {
    Report report = new Report(document.source());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new EpubWriter(options).write(document, assets, out, report);
      return new Unpacked(out.toByteArray(), unzip(out.toByteArray()), report);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Map<String, byte[]> unzip(byte[] bytes) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
        files.put(e.getName(), zip.readAllBytes());
      }
    }
    return files;
  }

  /** A file below the folder of the book. */
  String file(String name) {
    return new String(files.get("EPUB/" + name), StandardCharsets.UTF_8);
  }

  /** The files of the text, in order. */
  List<String> texts() {
    return files.keySet().stream()
        .filter(name -> name.startsWith("EPUB/text-"))
        .map(name -> name.substring("EPUB/".length()))
        .toList();
  }

  /** All text files, one after another. */
  String text() {
    return String.join("", texts().stream().map(this::file).toList());
  }

  /** What EPUBCheck says. */
  List<Finding> findings() {
    try {
      Path file = Files.createTempFile("book", ".epub");
      try {
        Files.write(file, bytes);
        return EpubValidation.validate(file);
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
