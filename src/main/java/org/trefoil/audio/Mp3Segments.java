package org.trefoil.audio;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Cuts a recording into segments, encodes several at once and gives their frames away in order. The
 * cuts lie at fixed samples, so the bytes don't depend on the number of threads; at most a few
 * segments are held.
 */
final class Mp3Segments implements Closeable {

  /** Frames of a segment: 14 seconds at 16 kHz. The overlap costs two frames in a hundred. */
  private static final int OWN = 400;

  /** Block switching looks one frame back and ahead; eight leave it settled. */
  private static final int BEFORE = 8;

  /** The encoder looks ahead and holds back a little. */
  private static final int AFTER = 4;

  private final Mp3Format format;
  private final FrameSink sink;
  private final boolean listen;
  private final int threads = Runtime.getRuntime().availableProcessors();
  private final ExecutorService workers =
      Executors.newFixedThreadPool(threads, Mp3Segments::thread);
  private final Deque<Future<Mp3Segment.Frames>> underWay = new ArrayDeque<>();
  private short[] samples;
  private int count;
  private int before;

  /** Takes frames in order. */
  interface FrameSink {
    void store(Mp3Segment.Frames frames) throws IOException;
  }

  Mp3Segments(Mp3Format format, boolean listen, FrameSink sink) {
    this.format = format;
    this.listen = listen;
    this.sink = sink;
    this.samples = new short[most()];
  }

  /** Takes some samples. */
  void write(short[] source, int from, int to) throws IOException {
    for (int at = from; at < to; ) {
      int taken = Math.min(to - at, end() - count);
      System.arraycopy(source, at, samples, count, taken);
      count += taken;
      at += taken;
      if (count == end()) {
        cut();
      }
    }
  }

  /** Encodes what is left. */
  void finish() throws IOException {
    underWay.add(workers.submit(new Mp3Segment(format, samples, count, before, OWN, true, listen)));
    while (!underWay.isEmpty()) {
      storeFirst();
    }
  }

  @Override
  public void close() {
    workers.shutdownNow();
  }

  private int most() {
    return (BEFORE + OWN + AFTER) * format.samplesPerFrame();
  }

  /** How many samples the present segment needs; the first has nothing before it. */
  private int end() {
    return most() - (BEFORE - before) * format.samplesPerFrame();
  }

  private void cut() throws IOException {
    underWay.add(
        workers.submit(new Mp3Segment(format, samples, count, before, OWN, false, listen)));
    int kept = (BEFORE + AFTER) * format.samplesPerFrame();
    short[] next = new short[most()];
    System.arraycopy(samples, count - kept, next, 0, kept);
    samples = next;
    count = kept;
    before = BEFORE;
    if (underWay.size() > threads + 1) {
      storeFirst();
    }
  }

  private void storeFirst() throws IOException {
    try {
      sink.store(underWay.remove().get());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("Interrupted while encoding");
    } catch (ExecutionException failed) {
      throw new IllegalStateException("Encoding failed", failed.getCause());
    }
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "mp3");
    thread.setDaemon(true);
    return thread;
  }
}
