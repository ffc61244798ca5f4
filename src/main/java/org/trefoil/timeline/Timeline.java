package org.trefoil.timeline;

import java.util.List;
import java.util.Objects;
import org.trefoil.document.NodeId;

/**
 * When everything sounds.
 *
 * @param sampleRate samples a second; what the times of the clips count
 * @param samples the length of the whole recording
 * @param clips in order, never overlapping; a sentence that is spoken in pieces has several
 * @param chapters in order; the first begins at 0
 */
public record Timeline(int sampleRate, long samples, List<Clip> clips, List<Mark> chapters) {

  /** Where a chapter begins. */
  public record Mark(NodeId node, String title, int level, long start) {
    public Mark {
      Objects.requireNonNull(node);
      Objects.requireNonNull(title);
    }
  }

  /** Copies the lists. */
  public Timeline {
    clips = List.copyOf(clips);
    chapters = List.copyOf(chapters);
  }

  /** A number of samples in seconds. */
  public double seconds(long sample) {
    return (double) sample / sampleRate;
  }
}
