package org.trefoil.speech;

/** Is told how far the speaking is. Called by the thread that speaks. */
@FunctionalInterface
public interface SpeechProgress {

  /** Tells nobody. */
  SpeechProgress NONE = (done, total) -> {};

  /**
   * Some more cues are done.
   *
   * @param done how many
   * @param total of how many
   */
  void cues(int done, int total);
}
