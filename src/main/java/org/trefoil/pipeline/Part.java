package org.trefoil.pipeline;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.trefoil.timeline.Timeline;

/**
 * A stretch of a recording that is stored in a file of its own.
 *
 * @param number from 1; 0 for the whole
 * @param of how many there are
 * @param title of the stretch
 * @param from its first sample, as spoken
 * @param to one past its last
 */
record Part(int number, int of, String title, long from, long to) {

  /** A chapter of so little can't be told from a slip of the finger. */
  private static final int SHORTEST_MS = 20;

  /** In bytes; with the longest of our extensions no more than file systems take. */
  private static final int LONGEST_NAME = 235;

  /** The whole recording. */
  static Part whole(String title, Timeline timeline) {
    return new Part(0, 1, title, 0, timeline.samples());
  }

  /**
   * The chapters: those of the highest level that occurs more than once; what stands before the
   * first, such as the title of the book, is a part of its own.
   */
  static List<Part> chapters(String title, Timeline timeline) {
    List<Timeline.Mark> starts = starts(timeline);
    if (starts.isEmpty()) {
      return List.of(new Part(1, 1, title, 0, timeline.samples()));
    }
    List<Part> parts = new ArrayList<>();
    long least = (long) SHORTEST_MS * timeline.sampleRate() / 1000;
    boolean opening = starts.get(0).start() > least;
    int of = starts.size() + (opening ? 1 : 0);
    if (opening) {
      parts.add(new Part(1, of, title, 0, starts.get(0).start()));
    }
    for (int i = 0; i < starts.size(); i++) {
      long from = i == 0 && !opening ? 0 : starts.get(i).start();
      long to = i + 1 < starts.size() ? starts.get(i + 1).start() : timeline.samples();
      parts.add(new Part(parts.size() + 1, of, starts.get(i).title(), from, to));
    }
    return parts;
  }

  private static List<Timeline.Mark> starts(Timeline timeline) {
    for (int level = 1; level <= 6; level++) {
      int wanted = level;
      List<Timeline.Mark> marks =
          timeline.chapters().stream().filter(mark -> mark.level() == wanted).toList();
      if (marks.size() > 1) {
        return marks;
      }
    }
    return List.of();
  }

  /** What its files are called, without extension: {@code harbour.03-the-storm}. */
  String fileName(String name) {
    if (number == 0) {
      return name;
    }
    int digits = Math.max(2, Integer.toString(of).length());
    String padded = "0".repeat(digits - Integer.toString(number).length()) + number;
    String start = name + "." + padded;
    int room = LONGEST_NAME - start.getBytes(StandardCharsets.UTF_8).length;
    String words = FileNames.within(room, FileNames.ofTitle(title));
    return start + (words.isEmpty() || words.equals("untitled") ? "" : "-" + words);
  }
}
