package org.trefoil.epub;

/**
 * How a book is made.
 *
 * @param fileBytes the size that no chapter file should exceed, in bytes of XHTML; longer chapters
 *     are split at headings, else between blocks; a single block is never split
 */
public record EpubOptions(int fileBytes) {

  /** What readers on small devices take with ease. */
  public static final EpubOptions DEFAULT = new EpubOptions(300_000);

  /** Checks that a file may hold something. */
  public EpubOptions {
    if (fileBytes < 1) {
      throw new IllegalArgumentException("Files of " + fileBytes + " bytes");
    }
  }
}
