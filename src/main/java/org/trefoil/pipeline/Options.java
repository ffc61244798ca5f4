package org.trefoil.pipeline;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.trefoil.language.Language;
import org.trefoil.layout.PageStyle;
import org.trefoil.media.AllowedHosts;
import org.trefoil.narration.Level;
import org.trefoil.narration.NarrationOptions;
import org.trefoil.pdf.Standard;

/**
 * What is to be made of a text, and how. Begin with {@link #builder()}; what isn't set keeps its
 * default.
 *
 * @param targets the leaves to make; by default book, pages and recording
 * @param title instead of the one in the text
 * @param authors instead of those in the front matter; empty leaves them
 * @param language instead of the one in the front matter, or of detecting it
 * @param date instead of the one in the front matter
 * @param sourceDate the date of works that state none; by default the time of the source's file
 * @param narration how much of the structure is spoken; by default {@link Level#STANDARD}
 * @param notes where notes are read; by default after the paragraph
 * @param lexicons files that tell how words are said, over the book's own; the last of several wins
 * @param voices who speaks: the name of a voice, or {@code de=NAME} for one language; the last of
 *     several wins; by default the embedded voice
 * @param voicing where voices and clips are kept, and what happens when a part fails
 * @param look how the pages of the PDF look; by default the standard theme on A4
 * @param pdf which standards the PDF meets; by default PDF/UA-1 and PDF/A-2a
 * @param hosts from where pictures may be fetched; by default from nowhere
 * @param audio the files to store the recording in; by default {@link AudioFormat#MP3}
 * @param scrutiny how closely sources and results are looked at
 * @param book what a book is made with
 * @param sound how the recording sounds, is cut, and what is written beside it
 */
public record Options(
    Set<Target> targets,
    Optional<String> title,
    List<String> authors,
    Optional<Language> language,
    Optional<Instant> date,
    Optional<Instant> sourceDate,
    Level narration,
    Notes notes,
    List<Path> lexicons,
    List<String> voices,
    Voicing voicing,
    PageLook look,
    Standard pdf,
    AllowedHosts hosts,
    Set<AudioFormat> audio,
    Scrutiny scrutiny,
    Sound sound,
    Book book) {

  /** All defaults. */
  public static final Options DEFAULTS = builder().build();

  /** Checks that nothing is missing and copies the collections. */
  public Options {
    targets = ordered(Target.class, targets);
    Objects.requireNonNull(title);
    authors = List.copyOf(authors);
    Objects.requireNonNull(language);
    Objects.requireNonNull(date);
    Objects.requireNonNull(sourceDate);
    Objects.requireNonNull(narration);
    Objects.requireNonNull(notes);
    lexicons = List.copyOf(lexicons);
    voices = List.copyOf(voices);
    Objects.requireNonNull(voicing);
    Objects.requireNonNull(look);
    Objects.requireNonNull(pdf);
    Objects.requireNonNull(hosts);
    audio = ordered(AudioFormat.class, audio);
    Objects.requireNonNull(scrutiny);
    Objects.requireNonNull(sound);
    Objects.requireNonNull(book);
  }

  /** How the narrator goes about. */
  NarrationOptions narrator() {
    return NarrationOptions.of(narration).withNotes(notes.heard());
  }

  /** A builder that has all defaults. */
  public static Builder builder() {
    return new Builder();
  }

  /** A set that is walked in the order of the enum and can't be changed. */
  private static <E extends Enum<E>> Set<E> ordered(Class<E> kind, Collection<E> values) {
    EnumSet<E> set = EnumSet.noneOf(kind);
    set.addAll(values);
    return Collections.unmodifiableSet(set);
  }

  /** Collects options one by one. */
  public static final class Builder {

    private Set<Target> targets = EnumSet.of(Target.EPUB, Target.PDF, Target.AUDIO);
    private Optional<String> title = Optional.empty();
    private List<String> authors = List.of();
    private Optional<Language> language = Optional.empty();
    private Optional<Instant> date = Optional.empty();
    private Optional<Instant> sourceDate = Optional.empty();
    private Level narration = Level.STANDARD;
    private Notes notes = Notes.PARAGRAPH;
    private List<Path> lexicons = List.of();
    private List<String> voices = List.of();
    private Voicing voicing = Voicing.DEFAULT;
    private PageLook look = PageLook.STANDARD;
    private Standard pdf = Standard.UA1;
    private AllowedHosts hosts = AllowedHosts.NONE;
    private Set<AudioFormat> audio = EnumSet.of(AudioFormat.MP3);
    private Scrutiny scrutiny = Scrutiny.DEFAULT;
    private Sound sound = Sound.DEFAULT;
    private Book book = Book.DEFAULT;

    private Builder() {}

    /** Makes these leaves and no others. */
    public Builder targets(Target... leaves) {
      targets = Set.copyOf(Arrays.asList(leaves));
      return this;
    }

    /** Gives the work a title. */
    public Builder title(String words) {
      title = Optional.of(words);
      return this;
    }

    /** Names the authors. */
    public Builder authors(List<String> names) {
      authors = names;
      return this;
    }

    /** Says which language the work is in. */
    public Builder language(Language tag) {
      language = Optional.of(tag);
      return this;
    }

    /** Dates the work. */
    public Builder date(Instant time) {
      date = Optional.of(time);
      return this;
    }

    /** Dates works that don't state a date, instead of the time of their file. */
    public Builder sourceDate(Instant time) {
      sourceDate = Optional.of(time);
      return this;
    }

    /** Says how much of the structure is spoken. */
    public Builder narration(Level level) {
      narration = level;
      return this;
    }

    /** Says where notes are read. */
    public Builder notes(Notes where) {
      notes = where;
      return this;
    }

    /** Names files that tell how words are said: W3C PLS. */
    public Builder lexicons(List<Path> files) {
      lexicons = files;
      return this;
    }

    /** Chooses who speaks: {@code NAME}, or {@code LANG=NAME} for one language. */
    public Builder voices(List<String> choices) {
      voices = choices;
      return this;
    }

    /** Says where voices and clips are kept, and what happens when a part fails. */
    public Builder voicing(Voicing what) {
      voicing = what;
      return this;
    }

    /** Chooses the paper. */
    public Builder page(PageStyle.Paper paper) {
      look = look.on(paper.sheet());
      return this;
    }

    /** Chooses the look of the pages. */
    public Builder look(PageLook other) {
      look = other;
      return this;
    }

    /** Chooses which standards the PDF meets. */
    public Builder pdf(Standard standard) {
      pdf = standard;
      return this;
    }

    /** Lets pictures be fetched from these hosts. */
    public Builder hosts(AllowedHosts allowed) {
      hosts = allowed;
      return this;
    }

    /** Stores the recording in these files and no others. */
    public Builder audio(AudioFormat... formats) {
      audio = Set.copyOf(Arrays.asList(formats));
      return this;
    }

    /** Says how closely sources and results are looked at. */
    public Builder scrutiny(Scrutiny closeness) {
      scrutiny = closeness;
      return this;
    }

    /** Chooses what a book is made with. */
    public Builder book(Book choices) {
      book = choices;
      return this;
    }

    /** Chooses how the recording sounds and what stands beside it. */
    public Builder sound(Sound choices) {
      sound = choices;
      return this;
    }

    /** The options as collected. */
    public Options build() {
      return new Options(
          targets,
          title,
          authors,
          language,
          date,
          sourceDate,
          narration,
          notes,
          lexicons,
          voices,
          voicing,
          look,
          pdf,
          hosts,
          audio,
          scrutiny,
          sound,
          book);
    }
  }
}
