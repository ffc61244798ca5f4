package org.trefoil.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/**
 * Reads a Markdown file, whatever its encoding. What is text in a known encoding is read, and what
 * had to be mended is told by {@link Source#flaws()}; what isn't text is refused with a sentence.
 */
public final class SourceReader {

  /** The largest source, in bytes: a thousand novels' chapters, and still an array of a size. */
  public static final int LIMIT = 64 * 1024 * 1024;

  private SourceReader() {}

  /**
   * Reads a file.
   *
   * @param file the file; assets are looked for in its folder
   * @param nameInMessages how messages call it
   * @throws SourceException if it is too large or isn't text
   * @throws IOException if it can't be read
   */
  public static Source read(Path file, String nameInMessages) throws IOException {
    Path folder = file.toAbsolutePath().normalize().getParent();
    try (InputStream in = Files.newInputStream(file)) {
      Instant modified = Files.getLastModifiedTime(file).toInstant();
      return read(in, nameInMessages, folder == null ? Path.of("") : folder, modified);
    }
  }

  /**
   * Reads a stream to its end; the caller closes it.
   *
   * @param in the bytes
   * @param name how messages call it
   * @param folder where assets are looked for
   * @param modified when it was last changed
   * @throws SourceException if it is too large or isn't text
   */
  public static Source read(InputStream in, String name, Path folder, Instant modified)
      throws IOException {
    byte[] bytes = in.readNBytes(LIMIT + 1);
    if (bytes.length > LIMIT) {
      throw new SourceException(
          name + " is larger than 64 MB; split it into several files and convert each");
    }
    return new Decoding(name, bytes).source(folder, modified);
  }
}
