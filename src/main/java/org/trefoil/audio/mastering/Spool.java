package org.trefoil.audio.mastering;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.trefoil.audio.PcmSink;

/**
 * A recording on its way from the first pass to the second, in a file of its own: two bytes a
 * sample, and none at all for digital silence, of which pauses consist. It is written once and then
 * read, as often as needed and from any sample on. {@link #close} takes the file away.
 */
final class Spool implements PcmSink, Closeable {

  /** Samples of a piece at most. */
  private static final int PIECE = 1 << 15;

  private final Path file;
  private final FileChannel channel;
  private final ByteBuffer buffer = ByteBuffer.allocate(PIECE * 2).order(ByteOrder.LITTLE_ENDIAN);

  /** First sample of each piece, and one past the last of all. */
  private long[] starts = new long[1024];

  /** Where each piece stands in the file; -1 for silence. */
  private long[] places = new long[1024];

  private int pieces;
  private long written;

  Spool(Path file) throws IOException {
    this.file = file;
    this.channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE);
  }

  /** How many samples it holds. */
  long samples() {
    return starts[pieces];
  }

  @Override
  public void write(short[] samples, int from, int to) throws IOException {
    if (from < to && Joins.isSilence(samples, from, to)) {
      endPiece();
      add(-1, to - from);
      return;
    }
    for (int at = from; at < to; ) {
      int count = Math.min(to - at, buffer.remaining() / 2);
      buffer.asShortBuffer().put(samples, at, count);
      buffer.position(buffer.position() + 2 * count);
      at += count;
      if (!buffer.hasRemaining()) {
        endPiece();
      }
    }
  }

  /** Ends the first pass. */
  void finish() throws IOException {
    endPiece();
  }

  @Override
  public void close() throws IOException {
    channel.close();
    Files.deleteIfExists(file);
  }

  private void endPiece() throws IOException {
    if (buffer.position() == 0) {
      return;
    }
    add(written, buffer.position() / 2);
    buffer.flip();
    while (buffer.hasRemaining()) {
      written += channel.write(buffer, written);
    }
    buffer.clear();
  }

  /** Silence after silence is one piece. */
  private void add(long place, int count) {
    if (place < 0 && pieces > 0 && places[pieces - 1] < 0) {
      starts[pieces] += count;
      return;
    }
    if (pieces + 1 == starts.length) {
      starts = Arrays.copyOf(starts, starts.length * 2);
      places = Arrays.copyOf(places, places.length * 2);
    }
    places[pieces] = place;
    starts[pieces + 1] = starts[pieces] + count;
    pieces++;
  }

  /**
   * Hands on a stretch of what was written.
   *
   * @param from the first sample
   * @param to one past the last
   */
  void read(long from, long to, PcmSink sink) throws IOException {
    int piece = Arrays.binarySearch(starts, 0, pieces + 1, from);
    piece = piece < 0 ? -piece - 2 : piece;
    ByteBuffer bytes = ByteBuffer.allocate(PIECE * 2).order(ByteOrder.LITTLE_ENDIAN);
    short[] samples = new short[PIECE];
    for (long at = from; at < to; piece++) {
      long end = Math.min(to, starts[piece + 1]);
      while (at < end) {
        int count = (int) Math.min(PIECE, end - at);
        if (places[piece] < 0) {
          Arrays.fill(samples, 0, count, (short) 0);
        } else {
          fill(bytes.clear().limit(count * 2), places[piece] + 2 * (at - starts[piece]));
          bytes.flip().asShortBuffer().get(samples, 0, count);
        }
        sink.write(samples, 0, count);
        at += count;
      }
    }
  }

  private void fill(ByteBuffer bytes, long place) throws IOException {
    long at = place;
    while (bytes.hasRemaining()) {
      int count = channel.read(bytes, at);
      if (count < 0) {
        throw new IOException(file + " was cut off while it was in use");
      }
      at += count;
    }
  }
}
