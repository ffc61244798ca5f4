package org.trefoil.document;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.trefoil.language.Language;

/**
 * What is known of the work as a whole. An empty string, an empty optional or {@link
 * Language#UNDETERMINED} means "not stated"; after refinement title and language always are known.
 *
 * @param title the title
 * @param titleStated whether the author (or the command line) stated the title apart from the text
 * @param subtitle what follows the title
 * @param authors names as they are printed
 * @param language the language of the work
 * @param date when it was made; all dates in the outputs come from it
 * @param identifier an ISBN, URN or other name that the author gave
 * @param publisher who publishes it
 * @param description a summary
 * @param rights who holds which rights
 * @param lexicons files beside the text that tell how its words are said
 * @param edition what only the author can say of an edition
 */
public record Metadata(
    String title,
    boolean titleStated,
    String subtitle,
    List<String> authors,
    Language language,
    Optional<Instant> date,
    String identifier,
    String publisher,
    String description,
    String rights,
    List<String> lexicons,
    Edition edition) {

  /** Nothing is known. */
  public static final Metadata NONE =
      new Metadata(
          "",
          false,
          "",
          List.of(),
          Language.UNDETERMINED,
          Optional.empty(),
          "",
          "",
          "",
          "",
          List.of(),
          Edition.NONE);

  /** Checks that nothing is null and copies the list. */
  public Metadata {
    Objects.requireNonNull(title);
    Objects.requireNonNull(subtitle);
    authors = List.copyOf(authors);
    Objects.requireNonNull(language);
    Objects.requireNonNull(date);
    Objects.requireNonNull(identifier);
    Objects.requireNonNull(publisher);
    Objects.requireNonNull(description);
    Objects.requireNonNull(rights);
    lexicons = List.copyOf(lexicons);
    Objects.requireNonNull(edition);
  }

  /** A work without lexicons of its own, in a plain edition. */
  public Metadata(
      String title,
      boolean titleStated,
      String subtitle,
      List<String> authors,
      Language language,
      Optional<Instant> date,
      String identifier,
      String publisher,
      String description,
      String rights) {
    this(
        title,
        titleStated,
        subtitle,
        authors,
        language,
        date,
        identifier,
        publisher,
        description,
        rights,
        List.of(),
        Edition.NONE);
  }

  /** The same with a title that was stated. */
  public Metadata withStatedTitle(String stated) {
    return new Metadata(
        stated,
        true,
        subtitle,
        authors,
        language,
        date,
        identifier,
        publisher,
        description,
        rights,
        lexicons,
        edition);
  }

  /** The same with a title that was taken from the text. */
  public Metadata withDerivedTitle(String derived) {
    return new Metadata(
        derived,
        false,
        subtitle,
        authors,
        language,
        date,
        identifier,
        publisher,
        description,
        rights,
        lexicons,
        edition);
  }

  /** The same with other authors. */
  public Metadata withAuthors(List<String> names) {
    return new Metadata(
        title,
        titleStated,
        subtitle,
        names,
        language,
        date,
        identifier,
        publisher,
        description,
        rights,
        lexicons,
        edition);
  }

  /** The same in another language. */
  public Metadata withLanguage(Language other) {
    return new Metadata(
        title,
        titleStated,
        subtitle,
        authors,
        other,
        date,
        identifier,
        publisher,
        description,
        rights,
        lexicons,
        edition);
  }

  /** The same with a date. */
  public Metadata withDate(Instant stamp) {
    return new Metadata(
        title,
        titleStated,
        subtitle,
        authors,
        language,
        Optional.of(stamp),
        identifier,
        publisher,
        description,
        rights,
        lexicons,
        edition);
  }
}
