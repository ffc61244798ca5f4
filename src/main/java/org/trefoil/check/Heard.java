package org.trefoil.check;

import java.util.List;
import java.util.Optional;

/**
 * A stretch of a recording and what is said to be heard there.
 *
 * @param ids names of what is heard, from the inside out: the first that names a sentence counts
 * @param start in seconds
 * @param end in seconds
 * @param text its words, where the evidence states any
 */
record Heard(List<String> ids, double start, double end, Optional<String> text) {

  /** Copies the list. */
  Heard {
    ids = List.copyOf(ids);
  }

  /** The same in a recording that begins earlier, in seconds. */
  Heard later(double seconds) {
    return new Heard(ids, start + seconds, end + seconds, text);
  }
}
