package org.trefoil.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class ParallelTest {

  @Test
  void resultsComeInTheOrderOfTheWork() throws IOException {
    CountDownLatch second = new CountDownLatch(1);
    List<Callable<String>> work =
        List.of(
            () -> {
              second.await();
              return "first";
            },
            () -> {
              second.countDown();
              return "second";
            });
    assertThat(Parallel.all(work)).containsExactly("first", "second");
  }

  @Test
  void theFirstFailureStopsTheRestAndIsToldAsItWas() {
    AtomicBoolean stopped = new AtomicBoolean();
    List<Callable<String>> work =
        List.of(
            () -> {
              try {
                Thread.sleep(60_000);
              } catch (InterruptedException e) {
                stopped.set(true);
                throw e;
              }
              return "never";
            },
            () -> {
              throw new IOException("disk full");
            });
    assertThatThrownBy(() -> Parallel.all(work))
        .isInstanceOf(IOException.class)
        .hasMessage("disk full");
    assertThat(stopped).isTrue();
  }

  @Test
  void ourOwnMistakesAndErrorsPassThrough() {
    List<Callable<String>> bug =
        List.of(
            () -> {
              throw new IllegalStateException("invariant");
            });
    assertThatThrownBy(() -> Parallel.all(bug)).isInstanceOf(IllegalStateException.class);
    List<Callable<String>> error =
        List.of(
            () -> {
              throw new StackOverflowError();
            });
    assertThatThrownBy(() -> Parallel.all(error)).isInstanceOf(StackOverflowError.class);
  }
}
