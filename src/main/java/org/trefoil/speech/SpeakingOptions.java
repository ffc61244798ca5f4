package org.trefoil.speech;

import java.util.Objects;

/**
 * How a {@link Speaker} works.
 *
 * @param threads how many phrases are spoken at once; the sound is the same for any number
 * @param store where clips are kept
 * @param failing what happens when a phrase can't be spoken
 */
public record SpeakingOptions(int threads, ClipStore store, Failing failing) {

  /** What happens when a phrase can't be spoken. */
  public enum Failing {
    /** The speaking ends with an exception that names the place. */
    ENDS,
    /** A short pause holds its place, the author is told, and the rest is spoken. */
    GOES_ON
  }

  /** All cores, no store, and failing ends it. */
  public static final SpeakingOptions DEFAULTS =
      new SpeakingOptions(Runtime.getRuntime().availableProcessors(), ClipStore.NONE, Failing.ENDS);

  /** Checks that nothing is missing. */
  public SpeakingOptions {
    Objects.requireNonNull(store);
    Objects.requireNonNull(failing);
    if (threads < 1) {
      throw new IllegalArgumentException(threads + " threads");
    }
  }

  /** The same with a store. */
  public SpeakingOptions with(ClipStore other) {
    return new SpeakingOptions(threads, other, failing);
  }

  /** The same with another way to fail. */
  public SpeakingOptions with(Failing other) {
    return new SpeakingOptions(threads, store, other);
  }

  /** The same with so many threads. */
  public SpeakingOptions withThreads(int other) {
    return new SpeakingOptions(other, store, failing);
  }
}
