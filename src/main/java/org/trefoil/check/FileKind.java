package org.trefoil.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a file is, by its first bytes; its name says nothing. */
public enum FileKind {
  /** A ZIP archive: nobody but an EPUB is expected here. */
  EPUB,
  /** A PDF. */
  PDF,
  /** Sound in any of the usual containers. */
  AUDIO,
  /** Anything else, which will be read as text. */
  TEXT;

  /** As far as Acrobat looks for the beginning of a PDF. */
  private static final int FAR = 1024;

  /**
   * Looks at the beginning of a file.
   *
   * @throws IOException when it can't be read
   */
  public static FileKind of(Path file) throws IOException {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(FAR);
    }
    String start = new String(bytes, StandardCharsets.ISO_8859_1);
    if (start.startsWith("PK\3\4") || start.startsWith("PK\5\6")) {
      return EPUB;
    }
    if (isSound(start)) {
      return AUDIO;
    }
    return isPdf(start) ? PDF : TEXT;
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
