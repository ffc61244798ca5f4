package org.trefoil.speech;

import java.util.Optional;
import java.util.function.Predicate;

/**
 * Something that speaks. Found by {@link java.util.ServiceLoader}, so that others can add theirs;
 * it may be asked from any thread.
 */
public interface SpeechEngine {

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
   * Prepares a voice. A synthesizer is used by one thread at a time; any number of them may speak
   * at once, and the same phrase always gives the same samples whichever of them speaks it.
   *
   * @throws SpeechException when the voice can't be had
   */
  Synthesizer synthesizer(Voice voice) throws SpeechException;
}
