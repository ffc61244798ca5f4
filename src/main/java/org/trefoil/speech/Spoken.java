package org.trefoil.speech;

import java.util.Optional;

/**
 * A part of a cue with its sound.
 *
 * @param speech at the rate of the recording; empty when it failed
 * @param failure why there is no sound
 */
record Spoken(Casting.Part part, Speech speech, Optional<SpeechException> failure) {

  /** A part that was spoken. */
  static Spoken of(Casting.Part part, Speech speech) {
    return new Spoken(part, speech, Optional.empty());
  }

  /** A part that couldn't be spoken: all its words are silent. */
  static Spoken failed(Casting.Part part, SpeechException failure) {
    Speech silence = Speech.silent(part.phrase().words().size());
    return new Spoken(part, silence, Optional.of(failure));
  }
}
