package org.trefoil.check.daisy;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ProviderNotFoundException;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of a book by name, whether they lie in a folder or in a zip file. */
public final class BookFolder implements Closeable {

  /** What begins a book, in either case of letters. */
  private static final String NAVIGATION = "ncc.html";

  private final Optional<FileSystem> zip;
  private final SortedMap<String, Path> files = new TreeMap<>();

  private BookFolder(Optional<FileSystem> zip) {
    this.zip = zip;
  }

  /**
   * Opens a book.
   *
   * @param book a folder or a zip file
   * @throws IOException when it can't be read; also when it is no zip file
   */
  public static BookFolder open(Path book) throws IOException {
    if (Files.isDirectory(book)) {
      return new BookFolder(Optional.empty()).filled(book);
    }
    FileSystem zip;
    try {
      zip = FileSystems.newFileSystem(book);
    } catch (ProviderNotFoundException e) {
      throw new IOException("It is no zip file", e);
    }
    try {
      return new BookFolder(Optional.of(zip)).filled(zip.getPath("/"));
    } catch (IOException e) {
      zip.close();
      throw e;
    }
  }

  /** Finds the folder that the navigation lies in: many put the whole folder into the zip file. */
  private BookFolder filled(Path root) throws IOException {
    Path folder = root;
    if (navigation(root).isEmpty()) {
      try (Stream<Path> inside = Files.list(root)) {
        for (Path each : inside.filter(Files::isDirectory).sorted().toList()) {
          folder = navigation(each).isPresent() ? each : folder;
        }
      }
    }
    try (Stream<Path> all = Files.list(folder)) {
      all.filter(Files::isRegularFile).forEach(f -> files.put(f.getFileName().toString(), f));
    }
    return this;
  }

  private static Optional<Path> navigation(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> isNavigation(file.getFileName())).findFirst();
    }
  }

  private static boolean isNavigation(Path name) {
    return name != null && name.toString().equalsIgnoreCase(NAVIGATION);
  }

  /** The name of the file that begins the book, in the case of letters that it has. */
  public Optional<String> navigation() {
    return files.keySet().stream().filter(NAVIGATION::equalsIgnoreCase).findFirst();
  }

  /** All names, sorted. */
  List<String> names() {
    return List.copyOf(files.keySet());
  }

  boolean holds(String name) {
    return files.containsKey(name);
  }

  byte[] bytes(String name) throws IOException {
    return Files.readAllBytes(files.get(name));
  }

  InputStream stream(String name) throws IOException {
    return new BufferedInputStream(Files.newInputStream(files.get(name)), 1 << 16);
  }

  @Override
  public void close() throws IOException {
    if (zip.isPresent()) {
      zip.get().close();
    }
  }
}
