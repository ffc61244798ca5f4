package org.trefoil.audio;

import java.util.Objects;

/**
 * Where a chapter of the recording begins; it ends where the next begins, the last with the
 * recording.
 *
 * @param title in any script
 * @param start its first sample
 */
public record Chapter(String title, long start) {

  /** Checks that the start isn't negative. */
  public Chapter {
    Objects.requireNonNull(title);
    if (start < 0) {
      throw new IllegalArgumentException("Chapter starts at " + start);
    }
  }
}
