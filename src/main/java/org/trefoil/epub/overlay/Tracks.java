package org.trefoil.epub.overlay;

import java.util.List;
import java.util.Optional;

/** From samples of the recording to milliseconds of its tracks, in the order of hearing. */
final class Tracks {

  private final List<BookSound.Track> tracks;
  private final int rate;
  private int current;

  Tracks(BookSound sound) {
    tracks = sound.tracks();
    rate = sound.timeline().sampleRate();
  }

  /**
   * The stretch of a track between two samples; one that goes on into the next track ends with its
   * own, and the first of a track begins with it. Empty when it is shorter than a millisecond.
   */
  Optional<Par.Extract> extract(long start, long end) {
    boolean first = start <= tracks.get(current).start();
    while (current + 1 < tracks.size() && start >= tracks.get(current).end()) {
      current++;
      first = true;
    }
    BookSound.Track track = tracks.get(current);
    long begin =
        first ? 0 : milliseconds(track.lead() + Math.max(start, track.start()) - track.start());
    long finish = milliseconds(track.lead() + Math.min(end, track.end()) - track.start());
    return finish > begin ? Optional.of(new Par.Extract(current, begin, finish)) : Optional.empty();
  }

  private long milliseconds(long samples) {
    return samples * 1000 / rate;
  }
}
