package org.trefoil.refine;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.trefoil.language.Language;

/**
 * What the user states apart from the text; it goes before the front matter.
 *
 * @param title the title
 * @param authors the authors; when empty, those of the front matter
 * @param language the language of the work
 * @param date when the work was made
 * @param notes where notes are read
 */
public record RefineOptions(
    Optional<String> title,
    List<String> authors,
    Optional<Language> language,
    Optional<Instant> date,
    NotePlace notes) {

  /** Nothing is stated. */
  public static final RefineOptions NONE =
      new RefineOptions(Optional.empty(), List.of(), Optional.empty(), Optional.empty());

  /** Checks that nothing is missing and copies the list. */
  public RefineOptions {
    Objects.requireNonNull(title);
    authors = List.copyOf(authors);
    Objects.requireNonNull(language);
    Objects.requireNonNull(date);
    Objects.requireNonNull(notes);
  }

  /** Notes are read after the paragraph. */
  public RefineOptions(
      Optional<String> title,
      List<String> authors,
      Optional<Language> language,
      Optional<Instant> date) {
    this(title, authors, language, date, NotePlace.PARAGRAPH);
  }
}
