package org.trefoil.epub;

import org.trefoil.lexicon.Lexicon;

/**
 * How a book is made.
 *
 * @param fileBytes the size that no chapter file should exceed, in bytes of XHTML; longer chapters
 *     are split at headings, else between blocks; a single block is never split
 * @param lexicon how some words are said; what the book needs of it is written into the book
 */
public record EpubOptions(int fileBytes, Lexicon lexicon) {

  /** What readers on small devices take with ease: 300 kB with the head of a file. */
  public static final EpubOptions DEFAULT = new EpubOptions(296_000);

  /** Books without a lexicon. */
  public EpubOptions(int fileBytes) {
    this(fileBytes, Lexicon.NONE);
  }

  /** The same with a lexicon. */
  public EpubOptions withLexicon(Lexicon other) {
    return new EpubOptions(fileBytes, other);
  }

  /** Checks that a file may hold something. */
  public EpubOptions {
    if (fileBytes < 1) {
      throw new IllegalArgumentException("Files of " + fileBytes + " bytes");
    }
  }
}
