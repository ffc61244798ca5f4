package org.trefoil.speech;

/** A voice that is ready to speak. One thread at a time. */
public interface Synthesizer extends AutoCloseable {

  /** Samples a second. */
  int sampleRate();

  /**
   * Speaks a phrase.
   *
   * @throws SpeechException when the engine fails; the words of the phrase aren't its fault
   */
  Speech speak(Phrase phrase) throws SpeechException;

  /** Lets go of what it holds. */
  @Override
  void close();
}
