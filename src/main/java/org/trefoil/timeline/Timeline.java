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
 * @param pages in order: when each page of the PDF begins; empty when no PDF is made
 */
public record Timeline(
    int sampleRate, long samples, List<Clip> clips, List<Mark> chapters, List<PageMark> pages) {

  /** Where a chapter begins. */
  public record Mark(NodeId node, String title, int level, long start) {
    public Mark {
      Objects.requireNonNull(node);
      Objects.requireNonNull(title);
    }
  }

  /**
   * When a page of the PDF begins.
   *
   * @param label its number as printed
   * @param node the sentence or block that is heard first on it
   * @param start the first sample
   */
  public record PageMark(String label, NodeId node, long start) {
    public PageMark {
      Objects.requireNonNull(label);
      Objects.requireNonNull(node);
    }
  }

  /** Copies the lists. */
  public Timeline {
    clips = List.copyOf(clips);
    chapters = List.copyOf(chapters);
    pages = List.copyOf(pages);
  }

  /** A recording without page marks. */
  public Timeline(int sampleRate, long samples, List<Clip> clips, List<Mark> chapters) {
    this(sampleRate, samples, clips, chapters, List.of());
  }

  /** A number of samples in seconds. */
  public double seconds(long sample) {
    return (double) sample / sampleRate;
  }
}
