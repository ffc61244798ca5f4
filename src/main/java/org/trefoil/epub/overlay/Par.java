package org.trefoil.epub.overlay;

import java.util.List;
import java.util.Optional;
import org.trefoil.epub.overlay.TextTree.Element;

/**
 * An element and its sound.
 *
 * @param fragment the id of the element
 * @param type what it is, as an {@code epub:type}; may be empty
 * @param around what it stands in, the outermost first: only what a listener may want to leave
 * @param sound what is heard; empty when there isn't even a silence for it
 */
record Par(String fragment, String type, List<Element> around, Optional<Extract> sound) {

  /**
   * A stretch of a track.
   *
   * @param track the number of the track
   * @param begin in milliseconds from the beginning of the track
   * @param end likewise, later than the begin
   */
  record Extract(int track, long begin, long end) {}
}
