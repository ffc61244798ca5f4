package org.trefoil.pipeline;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Does independent work side by side; the first failure stops the rest. */
final class Parallel {

  private Parallel() {}

  /**
   * Does all work, and returns only when none of it goes on any more.
   *
   * @return the results in the order of the work
   * @throws IOException the first failure, when it is one of the environment
   */
  static <T> List<T> all(List<? extends Callable<T>> work) throws IOException {
    if (work.isEmpty()) {
      return List.of();
    }
    ExecutorService pool = Executors.newFixedThreadPool(work.size(), Parallel::thread);
    try {
      CompletionService<T> finishing = new ExecutorCompletionService<>(pool);
      List<Future<T>> futures = new ArrayList<>();
      work.forEach(each -> futures.add(finishing.submit(each)));
      for (int i = 0; i < work.size(); i++) {
        finishing.take().get();
      }
      List<T> results = new ArrayList<>();
      for (Future<T> future : futures) {
        results.add(future.get());
      }
      return results;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("The conversion was stopped");
    } catch (ExecutionException e) {
      throw asItWas(e.getCause());
    } finally {
      finish(pool);
    }
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "leaf");
    thread.setDaemon(true);
    return thread;
  }

  private static IOException asItWas(Throwable cause) {
    if (cause instanceof IOException environment) {
      return environment;
    }
    if (cause instanceof InterruptedException) {
      return new InterruptedIOException("The conversion was stopped");
    }
    if (cause instanceof RuntimeException bug) {
      throw bug;
    }
    if (cause instanceof Error error) {
      throw error;
    }
    throw new IllegalStateException("A leaf threw something that it doesn't declare", cause);
  }

  private static void finish(ExecutorService pool) {
    pool.shutdownNow();
    boolean interrupted = false;
    boolean ended = false;
    while (!ended) {
      try {
        ended = pool.awaitTermination(1, TimeUnit.HOURS);
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
