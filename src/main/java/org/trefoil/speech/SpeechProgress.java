package org.trefoil.speech;

/** Is told how far the speaking is. Called by the thread that speaks. */
@FunctionalInterface
public interface SpeechProgress {

  /** Tells nobody. */
  SpeechProgress NONE = (done, total) -> {};

  /**
   * Some more is spoken.
   *
   * @param done how many letters
   * @param total of how many
   */
  void spoken(long done, long total);
}
