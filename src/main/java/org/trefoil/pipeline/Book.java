package org.trefoil.pipeline;

import java.util.Objects;
import java.util.Optional;
import org.trefoil.epub.overlay.BookSound;

/**
 * What a book is made with.
 *
 * @param overlay how fine the text follows the voice when a recording is made in the same run;
 *     empty for a book without sound
 */
public record Book(Optional<BookSound.Grain> overlay) {

  /** A book that is read aloud a sentence at a time. */
  public static final Book DEFAULT = new Book(Optional.of(BookSound.Grain.SENTENCE));

  /** Checks that nothing is missing. */
  public Book {
    Objects.requireNonNull(overlay);
  }

  /** The same with a voice that the text follows so finely. */
  public Book with(BookSound.Grain grain) {
    return new Book(Optional.of(grain));
  }

  /** The same without a voice. */
  public Book silent() {
    return new Book(Optional.empty());
  }
}
