package org.trefoil.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.trefoil.check.daisy.BookFolder;

/** What a file is, by its first bytes; its name says nothing. */
public enum FileKind {
  /** A zip file that is none of the others. */
  EPUB,
  /** A W3C Audiobook in a zip file. */
  AUDIOBOOK,
  /** A DAISY 2.02 book in a zip file or a folder. */
  DAISY,
  /** A PDF. */
  PDF,
  /** Sound in any of the usual containers. */
  AUDIO,
  /** Anything else, which will be read as text. */
  TEXT;

  /** What begins a DAISY book, in a folder of its own or in none. */
  private static final Pattern NAVIGATION = Pattern.compile("([^/]*/)?(?i:ncc\\.html)");

  /** As far as Acrobat looks for the beginning of a PDF. */
  private static final int FAR = 1024;

  /** Whether a folder is a book. */
  public static boolean isBook(Path folder) throws IOException {
    try (BookFolder book = BookFolder.open(folder)) {
      return book.navigation().isPresent();
    }
  }

  /**
   * Looks at the beginning of a file, and into a zip file.
   *
   * @param file a file, or a folder with a DAISY book in it
   * @throws IOException when it can't be read
   */
  public static FileKind of(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      return DAISY;
    }
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(FAR);
    }
    String start = new String(bytes, StandardCharsets.ISO_8859_1);
    if (start.startsWith("PK\3\4") || start.startsWith("PK\5\6")) {
      return packed(file);
    }
    if (isSound(start)) {
      return AUDIO;
    }
    return isPdf(start) ? PDF : TEXT;
  }

  /** A file that only begins like a zip file is left to those who look for an EPUB. */
  private static FileKind packed(Path file) {
    try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
      if (zip.getEntry("publication.json") != null && zip.getEntry("mimetype") == null) {
        return AUDIOBOOK;
      }
      return zip.stream().anyMatch(entry -> NAVIGATION.matcher(entry.getName()).matches())
          ? DAISY
          : EPUB;
    } catch (IOException e) {
      return EPUB;
    }
  }

  /** A text may well speak of the mark of a PDF; then it has lines before it. */
  private static boolean isPdf(String start) {
    int at = start.indexOf("%PDF-");
    return at == 0
        || at > 0 && start.substring(0, at).codePoints().anyMatch(c -> c < 9 || c > 0xF4);
  }

  private static boolean isSound(String start) {
    return start.startsWith("ID3")
        || start.startsWith("OggS")
        || start.startsWith("fLaC")
        || start.startsWith("ftyp", 4)
        || start.startsWith("RIFF") && start.startsWith("WAVE", 8)
        || start.length() > 1
            && start.charAt(0) == 0xFF
            && (start.charAt(1) & 0xE6) == 0xE2
            && start.charAt(1) != 0xFE;
  }
}
