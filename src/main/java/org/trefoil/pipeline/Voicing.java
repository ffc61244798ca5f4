package org.trefoil.pipeline;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.trefoil.speech.SpeakingOptions;
import org.trefoil.speech.Voice;

/**
 * What speaking stands on.
 *
 * @param store the folder of the clip store; without one every phrase is spoken anew
 * @param profiles the user's own voices
 * @param failing what happens when a phrase can't be spoken
 */
public record Voicing(Optional<Path> store, List<Voice> profiles, SpeakingOptions.Failing failing) {

  /** No store, no voices but ours, and failing ends it. */
  public static final Voicing DEFAULT =
      new Voicing(Optional.empty(), List.of(), SpeakingOptions.Failing.ENDS);

  /** Copies the list. */
  public Voicing {
    Objects.requireNonNull(store);
    profiles = List.copyOf(profiles);
    Objects.requireNonNull(failing);
  }

  /** Whether the work goes on where a part of it fails. */
  boolean goesOn() {
    return failing == SpeakingOptions.Failing.GOES_ON;
  }
}
