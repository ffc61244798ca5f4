package org.trefoil.audio;

import java.io.ByteArrayOutputStream;
import java.util.concurrent.Callable;

/**
 * A stretch of frames, encoded apart from the others. It is fed a few frames more before it and
 * after it and gives away only its own, so that the encoder's memory (overlap, psychoacoustics) is
 * that of one unbroken stream at its edges; and since no frame borrows bits from another, stretches
 * can be laid one after another.
 *
 * @param format of the stream
 * @param samples from the first frame that is fed
 * @param count how many there are
 * @param before how many frames are fed before its own
 * @param own how many frames are its own
 * @param last whether the recording ends here; then all frames from the first own one are its own
 * @param listen whether to decode what was encoded
 */
record Mp3Segment(
    Mp3Format format, short[] samples, int count, int before, int own, boolean last, boolean listen)
    implements Callable<Mp3Segment.Frames> {

  /** How many frames before its own the decoder needs to hear. */
  private static final int WARM_UP = 2;

  /**
   * Frames as bytes.
   *
   * @param heard what a decoder makes of them; nothing when nobody listens
   */
  record Frames(byte[] bytes, int from, int to, int count, short[] heard) {}

  @Override
  public Frames call() {
    ByteArrayOutputStream encoded = new ByteArrayOutputStream(count / 4 + 1024);
    LameStream stream = new LameStream(format);
    stream.encode(samples, 0, count, encoded::write);
    if (last) {
      stream.flush(encoded::write);
    }
    byte[] bytes = encoded.toByteArray();
    int from = skipped(bytes, 0, before);
    int to = last ? bytes.length : skipped(bytes, from, own);
    int frames = last ? stream.frames() - before : own;
    return new Frames(bytes, from, to, frames, listen ? heard(bytes, to) : new short[0]);
  }

  private short[] heard(byte[] bytes, int to) {
    int warm = Math.min(before, WARM_UP);
    return Mp3Decoder.decode(bytes, skipped(bytes, 0, before - warm), to, warm);
  }

  /** The place so many frames on. */
  private int skipped(byte[] bytes, int from, int frames) {
    int at = from;
    for (int i = 0; i < frames; i++) {
      at += format.frameLength(bytes[at + 2]);
    }
    return at;
  }
}
