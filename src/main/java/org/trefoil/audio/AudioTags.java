package org.trefoil.audio;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.trefoil.language.Language;

/**
 * What a file says about its recording.
 *
 * @param title of the work; the album has the same name
 * @param authors in order; may be empty
 * @param language of the work
 * @param date of the work, if known
 * @param chapters in order; may be empty
 */
public record AudioTags(
    String title,
    List<String> authors,
    Language language,
    Optional<Instant> date,
    List<Chapter> chapters) {

  /** Checks that nothing is missing and that the chapters are in order; copies the lists. */
  public AudioTags {
    Objects.requireNonNull(title);
    Objects.requireNonNull(language);
    Objects.requireNonNull(date);
    authors = List.copyOf(authors);
    chapters = List.copyOf(chapters);
    for (int i = 1; i < chapters.size(); i++) {
      if (chapters.get(i).start() < chapters.get(i - 1).start()) {
        throw new IllegalArgumentException("Chapters out of order at " + chapters.get(i));
      }
    }
  }
}
