package org.trefoil.speech;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.trefoil.language.Language;

/**
 * Something that speaks. Found by {@link java.util.ServiceLoader}, so that others can add theirs.
 * Any thread may call any method at any time; each {@link Synthesizer} that it gives is used by one
 * thread at a time, and several of them speak at once.
 */
public interface SpeechEngine extends AutoCloseable {

  /** What voice profiles call it. */
  String name();

  /**
   * What is missing to speak with a voice, as one sentence without a full stop; empty if nothing.
   */
  Optional<String> missing(Voice voice);

  /**
   * Which words a voice knows by heart, as they come in a script; it has to guess all others from
   * their letters. Empty if the engine doesn't tell.
   *
   * @throws SpeechException when the voice can't be had
   */
  default Optional<Predicate<String>> dictionary(Voice voice) throws SpeechException {
    return Optional.empty();
  }

  /**
   * Names everything beside the phrase and the manner of the voice that shapes the sound: the
   * engine's version, the data of the voice. Clips that were kept are used again as long as this
   * stays the same.
   *
   * @throws SpeechException when the voice can't be had
   */
  String fingerprint(Voice voice) throws SpeechException;

  /**
   * Prepares a voice. A synthesizer is used by one thread at a time; any number of them may speak
   * at once, and the same phrase always gives the same samples whichever of them speaks it.
   *
   * @throws SpeechException when the voice can't be had
   */
  Synthesizer synthesizer(Voice voice) throws SpeechException;

  /** Voices that it offers without a profile; may take a moment, and is empty when it can't. */
  default List<Voice> voices() {
    return List.of();
  }

  /**
   * The voice that it offers without a profile for a language that nobody was chosen for; empty
   * when it has none.
   */
  default Optional<Voice> voice(Language language) {
    return Optional.empty();
  }

  /**
   * The voice in a file of the engine's own format, which a user names in place of a profile; empty
   * when the file isn't of that format.
   *
   * @throws SpeechException when it is, and can't be used
   */
  default Optional<Voice> voice(Path file) throws SpeechException {
    return Optional.empty();
  }

  /**
   * What of the phonemes of a lexicon a voice has no sound for; empty when it can say all. Words
   * whose phonemes it can't say are read by their letters, and the author is told.
   *
   * @param phonemes in IPA
   * @throws SpeechException when the voice can't be had
   */
  default Optional<String> unsayable(Voice voice, String phonemes) throws SpeechException {
    return Optional.of(phonemes);
  }

  /**
   * Whether a voice reads letters of a script in words, and doesn't just name them one by one.
   *
   * @param letter one of that script
   * @throws SpeechException when the voice can't be had
   */
  default boolean reads(Voice voice, int letter) throws SpeechException {
    return true;
  }

  /** Whether it makes something of words in every script; else they are put into Latin letters. */
  default boolean readsAnyScript() {
    return true;
  }

  /** What the user could do so that it speaks a language, such as {@code install espeak-ng}. */
  default Optional<String> remedy(Language language) {
    return Optional.empty();
  }

  /** Lets go of what it holds; what is being spoken fails. */
  @Override
  default void close() {}
}
