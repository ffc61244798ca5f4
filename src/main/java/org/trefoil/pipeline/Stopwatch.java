package org.trefoil.pipeline;

import java.io.IOException;
import java.time.Duration;

/** Tells how long the stages of one text take; nothing that is made depends on it. */
record Stopwatch(String input, Progress progress) {

  /** A stage that gives something. */
  interface Stage<T> {
    T run() throws IOException, InterruptedException;
  }

  /** A stage that only tells. */
  interface Step {
    void run() throws IOException, InterruptedException;
  }

  /** Runs a stage and tells its time. */
  void time(String name, Step step) throws IOException, InterruptedException {
    time(
        name,
        () -> {
          step.run();
          return true;
        });
  }

  /** Runs a stage and tells its time. */
  <T> T time(String name, Stage<T> stage) throws IOException, InterruptedException {
    long began = System.nanoTime();
    T result = stage.run();
    progress.event(new Event.Took(input, name, Duration.ofNanos(System.nanoTime() - began)));
    return result;
  }
}
