package org.trefoil.check.epub;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How long the sound of an MP4 file is (ISO/IEC 14496-12): the length of its first track of sound,
 * less what the edit list skips of it, which is the delay of the encoder.
 */
final class Mp4Length {

  /** The tables of ten hours take about 5 MB. */
  private static final int LARGEST = 64 << 20;

  private Mp4Length() {}

  /** Its length in seconds; empty when there is no sound, or the file makes no sense. */
  static OptionalDouble seconds(InputStream file) throws IOException {
    DataInputStream in = new DataInputStream(file);
    try {
      while (true) {
        long length = in.readInt() & 0xFFFFFFFFL;
        int type = in.readInt();
        long rest = length == 1 ? in.readLong() - 16 : length - 8;
        if (type == type("moov")) {
          return rest < 0 || rest > LARGEST
              ? OptionalDouble.empty()
              : movie(ByteBuffer.wrap(in.readNBytes((int) rest)));
        }
        in.skipNBytes(Math.max(0, rest));
      }
    } catch (EOFException | BufferUnderflowException | IllegalArgumentException e) {
      return OptionalDouble.empty();
    }
  }

  private static OptionalDouble movie(ByteBuffer movie) {
    while (movie.hasRemaining()) {
      Box box = Box.next(movie);
      if (box.type() == type("trak") && isSound(box.content())) {
        return track(box.content());
      }
    }
    return OptionalDouble.empty();
  }

  private static boolean isSound(ByteBuffer track) {
    return inside(track, "mdia", "hdlr")
        .filter(handler -> handler.getInt(8) == type("soun"))
        .isPresent();
  }

  private static OptionalDouble track(ByteBuffer track) {
    Optional<ByteBuffer> header = inside(track, "mdia", "mdhd");
    if (header.isEmpty()) {
      return OptionalDouble.empty();
    }
    boolean large = header.get().get(0) == 1;
    int scale = header.get().getInt(large ? 20 : 12);
    long length = large ? header.get().getLong(24) : header.get().getInt(16) & 0xFFFFFFFFL;
    long skipped = inside(track, "edts", "elst").map(Mp4Length::skipped).orElse(0L);
    return scale <= 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((double) (length - skipped) / scale);
  }

  /** Where the first edit begins; one that is empty begins nowhere. */
  private static long skipped(ByteBuffer edits) {
    boolean large = edits.get(0) == 1;
    if (edits.getInt(4) == 0) {
      return 0;
    }
    return Math.max(0, large ? edits.getLong(16) : edits.getInt(12));
  }

  private static Optional<ByteBuffer> inside(ByteBuffer box, String outer, String inner) {
    return first(box, outer).flatMap(found -> first(found, inner));
  }

  private static Optional<ByteBuffer> first(ByteBuffer within, String name) {
    ByteBuffer left = within.duplicate();
    while (left.hasRemaining()) {
      Box box = Box.next(left);
      if (box.type() == type(name)) {
        return Optional.of(box.content());
      }
    }
    return Optional.empty();
  }

  private static int type(String name) {
    return ByteBuffer.wrap(name.getBytes(StandardCharsets.US_ASCII)).getInt();
  }

  /** A box below the outermost; those of more than 4 GB stand nowhere there. */
  private record Box(int type, ByteBuffer content) {

    static Box next(ByteBuffer from) {
      int length = from.getInt();
      int type = from.getInt();
      ByteBuffer content = from.slice();
      content.limit(length - 8);
      from.position(from.position() + length - 8);
      return new Box(type, content);
    }
  }
}
