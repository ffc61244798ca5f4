package org.trefoil.cli;

import java.util.function.LongSupplier;

/** A last line that is drawn over and over, and taken away before anything else is said. */
final class ProgressLine {

  private static final int WIDTH = 30;

  /** Work that is done sooner than this isn't worth a line. */
  private static final long PATIENCE = 1_000_000_000L;

  /** Often enough to see that it lives, too rarely to cost anything. */
  private static final long INTERVAL = 200_000_000L;

  private final Terminal terminal;
  private final boolean enabled;
  private final LongSupplier clock;
  private final TimeLeft left = new TimeLeft();
  private long began;
  private long drawn;
  private int shown;

  /**
   * @param enabled whether it may be drawn at all
   * @param clock nanoseconds since some moment
   */
  ProgressLine(Terminal terminal, boolean enabled, LongSupplier clock) {
    this.terminal = terminal;
    this.enabled = enabled;
    this.clock = clock;
  }

  /** Shows how much of something is done. */
  void show(String what, long done, long total) {
    long now = clock.getAsLong();
    if (began == 0) {
      began = now;
    }
    left.note(now, done);
    if (!enabled || total <= 0 || now - began < PATIENCE || now - drawn < INTERVAL) {
      return;
    }
    drawn = now;
    int full = (int) (WIDTH * done / total);
    String line =
        what + " [" + "#".repeat(full) + ".".repeat(WIDTH - full) + "] " + 100 * done / total + "%";
    line += left.words(total).isEmpty() ? "" : ", " + left.words(total);
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
