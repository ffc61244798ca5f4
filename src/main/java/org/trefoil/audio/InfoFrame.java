package org.trefoil.audio;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * The silent first frame of an MP3 file that says how long the recording is (the "Info" head of the
 * Xing tag) and how many samples at its two ends are none of it (the LAME tag, revision 1.0). With
 * it decoders give back exactly the samples that went in; without it everything sounds a tenth of a
 * second late at 16 kHz.
 *
 * @param format of the stream that follows
 * @param frames of the stream, this one not counted
 * @param streamLength bytes of the stream, this frame not counted
 * @param streamCrc its checksum
 * @param delay samples before the recording begins, the decoder's own not counted
 * @param padding samples after its end
 */
record InfoFrame(
    Mp3Format format, long frames, long streamLength, short streamCrc, int delay, int padding) {

  private static final int XING_LENGTH = 4 + 4 + 4 + 4 + 100 + 4;
  private static final int LAME_LENGTH = 36;
  private static final int ALL_FIELDS = 0xF;
  private static final int CBR = 1;
  private static final int NS_PSYTUNE = 1 << 4;
  private static final int ATH_TYPE = 4;
  private static final int UNWISE_SETTINGS = 1 << 5;

  /** Both numbers have twelve bits. */
  InfoFrame {
    if (delay < 0 || delay > 0xFFF || padding < 0 || padding > 0xFFF) {
      throw new IllegalArgumentException("Delay " + delay + ", padding " + padding);
    }
  }

  /** The whole frame. */
  byte[] bytes() {
    int place = 4 + format.sideLength();
    Mp3Format own = format.holding(place + XING_LENGTH + LAME_LENGTH);
    ByteBuffer frame = ByteBuffer.allocate(own.frameLength());
    frame.putInt(own.header()).position(place);
    long length = streamLength + frame.capacity();
    xing(frame, length);
    lame(frame, length);
    Crc16 crc = new Crc16();
    crc.update(frame.array(), 0, frame.position());
    return frame.putShort(crc.value()).array();
  }

  private void xing(ByteBuffer frame, long length) {
    frame.put("Info".getBytes(StandardCharsets.US_ASCII));
    frame.putInt(ALL_FIELDS).putInt(clamped(frames)).putInt(clamped(length));
    for (int percent = 0; percent < 100; percent++) {
      // At a constant bit rate a place in time is the same place in the file.
      frame.put((byte) (percent * 256 / 100));
    }
    frame.putInt(50);
  }

  private void lame(ByteBuffer frame, long length) {
    frame.put("LAME3.98r".getBytes(StandardCharsets.US_ASCII));
    frame.put((byte) CBR).put((byte) 0); // no low-pass filter
    frame.putInt(0).putShort((short) 0).putShort((short) 0); // no peak, no replay gain
    frame.put((byte) (NS_PSYTUNE | ATH_TYPE)).put((byte) Math.min(255, format.kilobits()));
    frame.put((byte) (delay >> 4)).put((byte) (delay << 4 | padding >> 8)).put((byte) padding);
    frame.put((byte) UNWISE_SETTINGS).put((byte) 0).putShort((short) 0);
    frame.putInt(clamped(length)).putShort(streamCrc);
  }

  /** The fields are unsigned and have 32 bits; a longer recording says the most it can. */
  private static int clamped(long value) {
    return (int) Math.min(value, 0xFFFFFFFFL);
  }
}
