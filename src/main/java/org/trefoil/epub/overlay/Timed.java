package org.trefoil.epub.overlay;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.trefoil.timeline.Clip;

/** Shares the time of some words among the runs of text that show them. */
final class Timed {

  private Timed() {}

  /**
   * When each run begins: with the first word that begins in it, and where none does, in proportion
   * to the letters.
   *
   * @param runs at least one
   * @param start when the first begins
   * @param end when the last ends
   */
  static List<Long> starts(List<Run> runs, List<Clip.Word> words, long start, long end) {
    long[] starts = new long[runs.size() + 1];
    Arrays.fill(starts, -1);
    starts[0] = start;
    starts[runs.size()] = end;
    for (int i = 1; i < runs.size(); i++) {
      starts[i] = heard(runs.get(i), words);
    }
    even(starts, runs);
    List<Long> all = new ArrayList<>();
    for (int i = 0; i < runs.size(); i++) {
      all.add(starts[i]);
    }
    return all;
  }

  private static long heard(Run run, List<Clip.Word> words) {
    for (Clip.Word word : words) {
      if (word.from() >= run.from() && word.from() < run.to()) {
        return word.start();
      }
    }
    return -1;
  }

  private static void even(long[] starts, List<Run> runs) {
    int known = 0;
    for (int i = 1; i < starts.length; i++) {
      if (starts[i] < starts[known]) {
        starts[i] = i == runs.size() ? starts[known] : -1;
      }
      if (starts[i] >= 0) {
        between(starts, runs, known, i);
        known = i;
      }
    }
  }

  private static void between(long[] starts, List<Run> runs, int from, int to) {
    long time = starts[to] - starts[from];
    int letters = Math.max(1, runs.get(to - 1).to() - runs.get(from).from());
    for (int i = from + 1; i < to; i++) {
      starts[i] = starts[from] + time * (runs.get(i).from() - runs.get(from).from()) / letters;
    }
  }
}
