package org.trefoil.epub;

import java.util.Objects;
import java.util.Optional;
import org.trefoil.epub.overlay.BookSound;
import org.trefoil.timeline.PageMap;

/**
 * What the other forms of the text tell its book.
 *
 * @param pages where the pages of the PDF begin
 * @param sound the recording, when the book is to speak
 */
public record Companions(PageMap pages, Optional<BookSound> sound) {

  /** A book that is made by itself. */
  public static final Companions NONE = new Companions(PageMap.NONE, Optional.empty());

  /** Checks that nothing is missing. */
  public Companions {
    Objects.requireNonNull(pages);
    Objects.requireNonNull(sound);
  }
}
