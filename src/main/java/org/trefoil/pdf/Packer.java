package org.trefoil.pdf;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.Deflater;

/** Packs bytes by Flate (ISO 32000-1, 7.4.4) while others go on drawing. */
final class Packer implements AutoCloseable {

  private final ExecutorService worker = Executors.newSingleThreadExecutor(Packer::thread);
  private final Deflater deflater = new Deflater(6);
  private final byte[] buffer = new byte[1 << 14];

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "pdf-packer");
    thread.setDaemon(true);
    return thread;
  }

  /** Begins to pack bytes, which nobody may change any more. */
  Future<ByteStream> pack(ByteStream data) {
    return worker.submit(() -> deflated(data));
  }

  private ByteStream deflated(ByteStream data) {
    ByteStream small = new ByteStream();
    deflater.reset();
    data.feed(deflater);
    deflater.finish();
    while (!deflater.finished()) {
      small.add(buffer, deflater.deflate(buffer));
    }
    return small;
  }

  /** Waits for bytes to be packed. */
  static ByteStream result(Future<ByteStream> packed) throws IOException {
    try {
      return packed.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("The PDF was not finished");
    } catch (ExecutionException e) {
      throw new IllegalStateException("Packing can't fail", e.getCause());
    }
  }

  @Override
  public void close() {
    worker.submit(deflater::end);
    worker.shutdown();
  }
}
