package org.trefoil.audio;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.trefoil.language.Language;

/**
 * What a file says about its recording.
 *
 * @param title of what is in the file: the work, or a chapter of it
 * @param album the work
 * @param authors in order; may be empty
 * @param language of the work
 * @param date of the work, if known
 * @param chapters in order; may be empty
 * @param cover a picture to show meanwhile
 * @param track which file of several it is
 */
public record AudioTags(
    String title,
    String album,
    List<String> authors,
    Language language,
    Optional<Instant> date,
    List<Chapter> chapters,
    Optional<Cover> cover,
    Optional<Track> track) {

  /**
   * A picture.
   *
   * @param mediaType {@code image/png} or {@code image/jpeg}
   * @param bytes the file; not to be changed
   * @param width in pixels
   * @param height in pixels
   */
  public record Cover(String mediaType, byte[] bytes, int width, int height) {
    public Cover {
      Objects.requireNonNull(mediaType);
      Objects.requireNonNull(bytes);
    }
  }

  /**
   * One of several files.
   *
   * @param number from 1
   * @param of how many
   */
  public record Track(int number, int of) {}

  /** Checks that nothing is missing and that the chapters are in order; copies the lists. */
  public AudioTags {
    Objects.requireNonNull(title);
    Objects.requireNonNull(album);
    Objects.requireNonNull(language);
    Objects.requireNonNull(date);
    Objects.requireNonNull(cover);
    Objects.requireNonNull(track);
    authors = List.copyOf(authors);
    chapters = List.copyOf(chapters);
    for (int i = 1; i < chapters.size(); i++) {
      if (chapters.get(i).start() < chapters.get(i - 1).start()) {
        throw new IllegalArgumentException("Chapters out of order at " + chapters.get(i));
      }
    }
  }

  /** A whole work in one file, without a cover. */
  public AudioTags(
      String title,
      List<String> authors,
      Language language,
      Optional<Instant> date,
      List<Chapter> chapters) {
    this(title, title, authors, language, date, chapters, Optional.empty(), Optional.empty());
  }
}
