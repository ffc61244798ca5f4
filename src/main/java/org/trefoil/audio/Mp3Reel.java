package org.trefoil.audio;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;

/**
 * A recording encoded once, on all cores, of which any number of MP3 files are cut: since no frame
 * borrows bits from another, a file is a tag, an info frame that tells where its sound begins to
 * the sample, and a stretch of the frames. Write the recording, {@link #finish}, then {@link #cut}
 * as often as wanted; {@link #close} takes the reel away.
 */
public final class Mp3Reel implements PcmSink, Closeable {

  /** What a decoder is late by; it reaches back into the frame before. */
  private static final int DECODER_DELAY = 529;

  private static final int LATE = LameStream.DELAY + DECODER_DELAY;
  private static final int BUFFER = 1 << 16;

  private final Path reel;
  private final Mp3Format format;
  private final OutputStream out;
  private final Optional<PcmSink> heard;
  private final Mp3Segments segments;

  /** Of each segment the number of its first frame, and where that stands. */
  private long[] firstFrames = new long[64];

  private long[] places = new long[64];
  private int count;
  private long frames;
  private long length;
  private long samples;

  /**
   * Begins a recording.
   *
   * @param reel where the frames stand meanwhile
   * @param sampleRate samples a second: one of those that MPEG knows
   * @param kilobits a second; where this sample rate allows fewer at most, as many as it allows
   * @param heard is told what a decoder makes of it; {@link #late} samples late
   * @throws IOException when the file can't be made
   */
  public Mp3Reel(Path reel, int sampleRate, int kilobits, PcmSink heard) throws IOException {
    this(reel, Mp3Format.of(sampleRate, kilobits), Optional.of(heard));
  }

  Mp3Reel(Path reel, Mp3Format format, Optional<PcmSink> heard) throws IOException {
    this.reel = reel;
    this.format = format;
    this.heard = heard;
    this.out = new BufferedOutputStream(Files.newOutputStream(reel), BUFFER);
    this.segments = new Mp3Segments(format, heard.isPresent(), this::store);
  }

  /** How much later than it was written a sample is heard by a decoder that isn't told better. */
  public static int late() {
    return LATE;
  }

  /** How many samples were taken so far. */
  public long samples() {
    return samples;
  }

  @Override
  public void write(short[] source, int from, int to) throws IOException {
    samples += to - from;
    segments.write(source, from, to);
  }

  /** Ends the recording. */
  public void finish() throws IOException {
    segments.finish();
    out.close();
  }

  private void store(Mp3Segment.Frames part) throws IOException {
    if (count == places.length) {
      firstFrames = Arrays.copyOf(firstFrames, count * 2);
      places = Arrays.copyOf(places, count * 2);
    }
    firstFrames[count] = frames;
    places[count++] = length;
    frames += part.count();
    length += part.to() - part.from();
    out.write(part.bytes(), part.from(), part.to() - part.from());
    if (heard.isPresent()) {
      heard.get().write(part.heard(), 0, part.heard().length);
    }
  }

  /**
   * Writes a file of a stretch. A decoder gives back its very samples, as they sound in the whole.
   *
   * @param from the first sample
   * @param to one past the last
   * @param tags titles and chapters; times count from the first sample of the stretch
   * @param file where it goes; whatever is there is lost
   */
  public void cut(long from, long to, AudioTags tags, Path file) throws IOException {
    int each = format.samplesPerFrame();
    long first = Math.max(0, (from + LATE) / each - 1);
    long end = to == samples ? frames : Math.min(frames, (to + LATE + each - 1) / each);
    long delay = from + LameStream.DELAY - first * each;
    long padding = (end - first) * each - delay - (to - from);
    try (FileChannel in = FileChannel.open(reel);
        FileChannel whole =
            FileChannel.open(
                file,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE)) {
      write(whole, new Id3Tag(tags, format.sampleRate(), to - from).bytes());
      long infoPlace = whole.position();
      Crc16 crc = new Crc16();
      write(whole, new InfoFrame(format, 0, 0, (short) 0, 0, 0).bytes());
      long start = place(in, first);
      long stream = place(in, end) - start;
      copy(in, start, start + stream, whole, crc);
      InfoFrame info =
          new InfoFrame(format, end - first, stream, crc.value(), (int) delay, (int) padding);
      whole.position(infoPlace);
      write(whole, info.bytes());
    }
  }

  /** Where a frame begins; some are a byte longer than others. */
  private long place(FileChannel in, long frame) throws IOException {
    if (frame >= frames) {
      return length;
    }
    int found = Arrays.binarySearch(firstFrames, 0, count, frame);
    int segment = found < 0 ? -found - 2 : found;
    long at = places[segment];
    ByteBuffer head = ByteBuffer.allocate(4);
    for (long i = firstFrames[segment]; i < frame; i++) {
      in.read(head.clear(), at);
      at += format.frameLength(head.get(2));
    }
    return at;
  }

  private static void copy(FileChannel in, long from, long to, FileChannel out, Crc16 crc)
      throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
    for (long at = from; at < to; ) {
      buffer.clear().limit((int) Math.min(BUFFER, to - at));
      int read = in.read(buffer, at);
      if (read < 0) {
        throw new IOException("A file was cut off while it was in use");
      }
      at += read;
      crc.update(buffer.array(), 0, read);
      write(out, buffer.flip());
    }
  }

  private static void write(FileChannel out, byte[] bytes) throws IOException {
    write(out, ByteBuffer.wrap(bytes));
  }

  private static void write(FileChannel out, ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      out.write(bytes);
    }
  }

  @Override
  public void close() throws IOException {
    segments.close();
    out.close();
    Files.deleteIfExists(reel);
  }
}
