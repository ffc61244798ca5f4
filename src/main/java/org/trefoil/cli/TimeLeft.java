package org.trefoil.cli;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Guesses how long work still takes, by the pace of the last half minute: what was found ready at
 * the start says nothing about the rest. Silent until it has seen enough to be honest.
 */
final class TimeLeft {

  private static final long SECOND = 1_000_000_000L;
  private static final long WINDOW = 30 * SECOND;
  private static final long PATIENCE = 5 * SECOND;

  /** How far the work was at some moment. */
  private record Mark(long time, long done) {}

  private final Deque<Mark> marks = new ArrayDeque<>();

  /** Notes how far the work is. */
  void note(long time, long done) {
    while (marks.size() > 2 && time - marks.peekFirst().time() > WINDOW) {
      marks.removeFirst();
    }
    if (marks.isEmpty() || time - marks.peekLast().time() > SECOND / 2) {
      marks.addLast(new Mark(time, done));
    }
  }

  /** The guess in words, such as {@code about 3 minutes left}; empty when there is none. */
  String words(long total) {
    if (marks.size() < 2) {
      return "";
    }
    Mark first = marks.peekFirst();
    Mark last = marks.peekLast();
    long time = last.time() - first.time();
    long done = last.done() - first.done();
    if (time < PATIENCE || done <= 0) {
      return "";
    }
    double seconds = (double) (total - last.done()) * time / done / SECOND;
    return seconds < 50
        ? "about " + Math.max(10, Math.round(seconds / 10) * 10) + " seconds left"
        : "about " + Amounts.count((int) Math.max(1, Math.round(seconds / 60)), "minute") + " left";
  }
}
