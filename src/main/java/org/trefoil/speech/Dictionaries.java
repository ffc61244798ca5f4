package org.trefoil.speech;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.trefoil.language.Language;

/** Tells which words the voices of a cast know by heart. One thread at a time. */
public final class Dictionaries {

  private final Cast cast;
  private final Map<Voice, Optional<Predicate<String>>> known = new HashMap<>();

  /** The dictionaries of the engines that are installed. */
  public Dictionaries(Cast cast) {
    this.cast = cast;
  }

  /** Who speaks a language: the standard voice if nobody else does. */
  public Voice voice(Language language) {
    return cast.voice(language).orElse(cast.standard());
  }

  /**
   * Which words the voice for a language knows; empty if its engine doesn't tell.
   *
   * @throws SpeechException when the voice can't be had
   */
  public Optional<Predicate<String>> of(Language language) throws SpeechException {
    Voice voice = voice(language);
    Optional<Predicate<String>> found = known.get(voice);
    if (found == null) {
      found = dictionary(voice);
      known.put(voice, found);
    }
    return found;
  }

  private Optional<Predicate<String>> dictionary(Voice voice) throws SpeechException {
    Optional<SpeechEngine> engine = cast.catalog().engine(voice);
    return engine.isPresent() ? engine.get().dictionary(voice) : Optional.empty();
  }
}
