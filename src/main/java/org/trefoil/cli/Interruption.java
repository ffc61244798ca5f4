package org.trefoil.cli;

import java.io.Closeable;
import java.io.IOException;

/**
 * What happens when the user stops the program (Ctrl-C): what was begun is taken away, and the
 * process ends with 130, as the JVM does by itself.
 */
final class Interruption {

  private final Thread hook;

  private Interruption(Thread hook) {
    this.hook = hook;
  }

  /** Until {@link #close}, a stop of the process also closes this. */
  static Interruption closing(Closeable work, Terminal terminal) {
    Thread hook =
        new Thread(
            () -> {
              try {
                work.close();
                terminal.say("trefoil: Stopped; nothing half-made was left.");
              } catch (IOException e) {
                terminal.say("trefoil: Stopped; " + Sentences.finished(Sentences.of(e)));
              }
            },
            "interruption");
    Runtime.getRuntime().addShutdownHook(hook);
    return new Interruption(hook);
  }

  /** The work is over; unless the process is stopping right now, there is nothing to watch. */
  void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException stopping) {
      pause();
    }
  }

  /** The process is ending anyway; saying anything more would only confuse. */
  private static void pause() {
    try {
      Thread.sleep(Long.MAX_VALUE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
