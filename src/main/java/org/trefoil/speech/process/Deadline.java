package org.trefoil.speech.process;

import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Ends a program that isn't done in time, so that whoever reads from it sees the end of its output
 * instead of waiting forever. Close it when the work is done.
 */
public final class Deadline implements AutoCloseable {

  private static final ScheduledThreadPoolExecutor CLOCK = clock();

  private final ScheduledFuture<?> end;
  private volatile boolean passed;

  /** Gives a program so much time from now on. */
  public Deadline(Process process, Duration time) {
    this(() -> end(process), time);
  }

  /**
   * Gives some work so much time from now on.
   *
   * @param stop ends the work; called once, by another thread, when the time is over
   */
  public Deadline(Runnable stop, Duration time) {
    this.end =
        CLOCK.schedule(
            () -> {
              passed = true;
              stop.run();
            },
            time.toMillis(),
            TimeUnit.MILLISECONDS);
  }

  /** Whether the program was ended because its time was over. */
  public boolean passed() {
    return passed;
  }

  @Override
  public void close() {
    end.cancel(false);
  }

  /** Ends a program and those that it has started. */
  public static void end(Process process) {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  private static ScheduledThreadPoolExecutor clock() {
    ScheduledThreadPoolExecutor clock =
        new ScheduledThreadPoolExecutor(
            1,
            work -> {
              Thread thread = new Thread(work, "deadlines");
              thread.setDaemon(true);
              return thread;
            });
    clock.setRemoveOnCancelPolicy(true);
    return clock;
  }
}
