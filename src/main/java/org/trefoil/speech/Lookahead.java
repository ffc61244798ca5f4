package org.trefoil.speech;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/**
 * Results in the order in which the work was given, a bounded number of them under way: whatever
 * the number of threads, the same results come out, and memory doesn't grow.
 */
final class Lookahead<T> implements AutoCloseable {

  private final Iterator<? extends Callable<T>> work;
  private final ExecutorService threads;
  private final int limit;
  private final Deque<Future<T>> underWay = new ArrayDeque<>();

  Lookahead(Iterator<? extends Callable<T>> work, ExecutorService threads, int limit) {
    this.work = work;
    this.threads = threads;
    this.limit = limit;
  }

  /**
   * The next result; there must be one.
   *
   * @throws IOException when the work failed
   * @throws InterruptedException when the waiting thread was interrupted
   */
  T next() throws IOException, InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
    while (underWay.size() < limit && work.hasNext()) {
      underWay.add(threads.submit(work.next()));
    }
    try {
      return underWay.remove().get();
    } catch (ExecutionException failed) {
      throw rethrown(failed.getCause());
    }
  }

  /** Calls off what is under way. */
  @Override
  public void close() {
    underWay.forEach(future -> future.cancel(true));
    underWay.clear();
  }

  private static IOException rethrown(Throwable cause) throws InterruptedException {
    if (cause instanceof IOException expected) {
      return expected;
    }
    if (cause instanceof InterruptedException interrupted) {
      throw interrupted;
    }
    throw new IllegalStateException("Speaking failed", cause);
  }
}
