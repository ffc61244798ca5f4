package org.trefoil.check.epub;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.OptionalDouble;

/**
 * How long an MP3 file sounds, counted from its frames; what its information frame says of the
 * encoder's delay and padding is taken away, as decoders do that play without gaps.
 */
final class Mp3Length {

  private static final int[] RATES = {44100, 48000, 32000};
  private static final int[] BITS_1 = {
    0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320
  };
  private static final int[] BITS_2 = {
    0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160
  };

  private final DataInputStream in;
  private long frames;
  private long cut;
  private int rate;
  private int perFrame;

  private Mp3Length(InputStream in) {
    this.in = new DataInputStream(in);
  }

  /** Its length in seconds; empty when it is no MP3 of layer III. */
  static OptionalDouble seconds(InputStream in) throws IOException {
    Mp3Length length = new Mp3Length(in);
    length.read();
    return length.frames == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((double) (length.frames * length.perFrame - length.cut) / length.rate);
  }

  private void read() throws IOException {
    try {
      int head = in.readInt();
      if (head >>> 8 == 0x494433) {
        in.skipNBytes(2);
        int size = in.readInt();
        in.skipNBytes(
            (size >> 24 & 0x7F) << 21
                | (size >> 16 & 0x7F) << 14
                | (size >> 8 & 0x7F) << 7
                | size & 0x7F);
        head = in.readInt();
      }
      while (frame(head)) {
        head = in.readInt();
      }
    } catch (EOFException end) {
      // that is how a file of frames ends
    }
  }

  private boolean frame(int head) throws IOException {
    int version = head >> 19 & 3;
    int bits = head >> 12 & 15;
    int rates = head >> 10 & 3;
    if (head >>> 21 != 0x7FF || version == 1 || (head >> 17 & 3) != 1 || bits == 15 || rates == 3) {
      return false;
    }
    rate = RATES[rates] >> (version == 3 ? 0 : version == 2 ? 1 : 2);
    perFrame = version == 3 ? 1152 : 576;
    int kilobits = (version == 3 ? BITS_1 : BITS_2)[bits];
    int length = perFrame / 8 * kilobits * 1000 / rate + (head >> 9 & 1);
    byte[] body = new byte[length - 4];
    in.readFully(body);
    boolean mono = (head >> 6 & 3) == 3;
    int side = version == 3 ? mono ? 17 : 32 : mono ? 9 : 17;
    if (frames == 0 && cut == 0 && informs(body, side)) {
      gaps(body, side);
    } else {
      frames++;
    }
    return true;
  }

  private static boolean informs(byte[] body, int side) {
    return side + 4 < body.length
        && (body[side] == 'I' && body[side + 1] == 'n'
            || body[side] == 'X' && body[side + 1] == 'i');
  }

  private void gaps(byte[] body, int side) {
    int at = side + 4 + 4 + 4 + 4 + 100 + 4 + 21;
    if (at + 2 < body.length) {
      int delay = (body[at] & 0xFF) << 4 | (body[at + 1] & 0xF0) >> 4;
      int padding = (body[at + 1] & 0x0F) << 8 | body[at + 2] & 0xFF;
      cut = delay + padding;
    }
  }
}
