package org.trefoil.pipeline;

import java.util.Objects;
import java.util.Optional;
import org.trefoil.epub.overlay.BookSound;

/**
 * What a book is made with.
 *
 * @param overlay how fine the text follows the voice when a recording is made in the same run;
 *     empty for a book without sound
 * @param coding what the files of its recording are
 * @param trade what booksellers are told beside it
 */
public record Book(Optional<BookSound.Grain> overlay, BookSound.Coding coding, Trade trade) {

  /** What booksellers are told. */
  public enum Trade {
    /** Nothing but what the book says itself. */
    NOTHING,
    /** Its accessibility, as a fragment of ONIX. */
    ONIX
  }

  /** A book that is read aloud a sentence at a time. */
  public static final Book DEFAULT =
      new Book(Optional.of(BookSound.Grain.SENTENCE), BookSound.Coding.MP3, Trade.NOTHING);

  /** Checks that nothing is missing. */
  public Book {
    Objects.requireNonNull(overlay);
    Objects.requireNonNull(coding);
    Objects.requireNonNull(trade);
  }

  /** The same with a voice that the text follows so finely. */
  public Book with(BookSound.Grain grain) {
    return new Book(Optional.of(grain), coding, trade);
  }

  /** The same with its recording in such files. */
  public Book with(BookSound.Coding files) {
    return new Book(overlay, files, trade);
  }

  /** The same with something for booksellers. */
  public Book with(Trade told) {
    return new Book(overlay, coding, told);
  }

  /** The same without a voice. */
  public Book silent() {
    return new Book(Optional.empty(), coding, trade);
  }
}
