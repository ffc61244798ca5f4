package org.trefoil.cli;

import java.util.function.LongSupplier;

/**
 * Says how far long work is: on a terminal that can, by a last line that is drawn over and over,
 * and taken away before anything else is said; elsewhere by a line of its own now and then.
 */
final class ProgressLine {

  private static final int WIDTH = 30;

  /** Work that is done sooner than this isn't worth a line. */
  private static final long PATIENCE = 1_000_000_000L;

  /** Often enough to see that it lives, too rarely to cost anything. */
  private static final long INTERVAL = 200_000_000L;

  /** The same where each line stays. */
  private static final long LASTING_PATIENCE = 15_000_000_000L;

  private static final long LASTING_INTERVAL = 30_000_000_000L;

  private final Terminal terminal;
  private final boolean enabled;
  private final boolean drawing;
  private final LongSupplier clock;
  private final TimeLeft left = new TimeLeft();
  private boolean begun;
  private long due;
  private int shown;

  /**
   * @param enabled whether it may be said at all
   * @param clock nanoseconds since some moment
   */
  ProgressLine(Terminal terminal, boolean enabled, LongSupplier clock) {
    this.terminal = terminal;
    this.enabled = enabled;
    this.drawing = terminal.canRedraw();
    this.clock = clock;
  }

  /** Shows how much of something is done. */
  void show(String what, long done, long total) {
    long now = clock.getAsLong();
    if (!begun) {
      begun = true;
      due = now + (drawing ? PATIENCE : LASTING_PATIENCE);
    }
    left.note(now, done);
    if (!enabled || total <= 0 || now - due < 0) {
      return;
    }
    due = now + (drawing ? INTERVAL : LASTING_INTERVAL);
    String time = left.words(total).isEmpty() ? "" : ", " + left.words(total);
    if (!drawing) {
      terminal.say(what + ": " + 100 * done / total + "%" + time + ".");
      return;
    }
    int full = (int) (WIDTH * done / total);
    String line =
        what + " [" + "#".repeat(full) + ".".repeat(WIDTH - full) + "] " + 100 * done / total + "%";
    line += time;
    draw(line + " ".repeat(Math.max(0, shown - line.length())) + "\r");
    shown = line.length();
  }

  /** Takes the line away, if there is one. */
  void clear() {
    if (shown > 0) {
      draw(" ".repeat(shown) + "\r");
      shown = 0;
    }
  }

  private void draw(String text) {
    terminal.err().print(text);
    terminal.err().flush();
  }
}
