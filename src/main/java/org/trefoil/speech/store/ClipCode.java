package org.trefoil.speech.store;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import org.trefoil.speech.Speech;
import org.trefoil.speech.Take;

/**
 * A take as bytes and back: a head, the times of the words, the samples, a checksum over all.
 * Samples are stored as FLAC does: in blocks, each as what remains of a polynomial prediction of
 * order 0 to 3, in Rice codes; speech shrinks to about half, many times faster than it is spoken.
 */
final class ClipCode {

  private static final int MAGIC = 0x54726331;
  private static final int HEAD = 16;
  private static final int CHECKSUM = 4;
  private static final int BLOCK = 1024;

  /** Longer takes don't exist; larger numbers are damage. */
  private static final int MOST_SAMPLES = 1 << 26;

  private ClipCode() {}

  /** The bytes of a take. */
  static byte[] bytes(Take take) {
    short[] samples = take.speech().samples();
    List<Speech.Time> words = take.speech().words();
    BitWriter bits = new BitWriter(samples.length + 64);
    for (int at = 0; at < samples.length; at += BLOCK) {
      block(samples, at, Math.min(samples.length, at + BLOCK), bits);
    }
    byte[] coded = bits.bytes();
    ByteBuffer out = ByteBuffer.allocate(HEAD + 8 * words.size() + coded.length + CHECKSUM);
    out.putInt(MAGIC).putInt(take.sampleRate()).putInt(samples.length).putInt(words.size());
    words.forEach(word -> out.putInt(word.start()).putInt(word.end()));
    out.put(coded);
    return out.putInt(checksum(out.array(), out.position())).array();
  }

  /**
   * The take in some bytes.
   *
   * @throws IOException when they are damaged
   */
  static Take take(byte[] bytes) throws IOException {
    int end = bytes.length - CHECKSUM;
    ByteBuffer in = ByteBuffer.wrap(bytes);
    if (end < HEAD || in.getInt(end) != checksum(bytes, end) || in.getInt() != MAGIC) {
      throw new IOException("A damaged clip");
    }
    int rate = in.getInt();
    int count = in.getInt();
    int words = in.getInt();
    if (count < 0 || count > MOST_SAMPLES || words < 0 || words > end / 8) {
      throw new IOException("A damaged clip");
    }
    try {
      List<Speech.Time> times = new ArrayList<>();
      for (int i = 0; i < words; i++) {
        times.add(new Speech.Time(in.getInt(), in.getInt()));
      }
      short[] samples = samples(new BitReader(bytes, in.position(), end), count);
      return new Take(new Speech(samples, times), rate);
    } catch (IllegalArgumentException | BufferUnderflowException | IndexOutOfBoundsException e) {
      throw new IOException("A damaged clip", e);
    }
  }

  private static void block(short[] samples, int from, int to, BitWriter bits) {
    int[] rest = new int[to - from];
    long least = Long.MAX_VALUE;
    int order = 0;
    for (int candidate = 0; candidate <= 3; candidate++) {
      long sum = 0;
      for (int i = from; i < to; i++) {
        sum += Math.abs(samples[i] - predicted(samples, i, candidate));
      }
      if (sum < least) {
        least = sum;
        order = candidate;
      }
    }
    for (int i = from; i < to; i++) {
      rest[i - from] = samples[i] - predicted(samples, i, order);
    }
    int shift = shift(least, to - from);
    bits.put(order, 2);
    bits.put(shift, 5);
    for (int value : rest) {
      bits.rice(value << 1 ^ value >> 31, shift);
    }
  }

  private static short[] samples(BitReader bits, int count) {
    short[] samples = new short[count];
    for (int from = 0; from < count; from += BLOCK) {
      int order = bits.get(2);
      int shift = bits.get(5);
      int to = Math.min(count, from + BLOCK);
      for (int i = from; i < to; i++) {
        int folded = bits.rice(shift);
        int rest = folded >>> 1 ^ -(folded & 1);
        samples[i] = (short) (predicted(samples, i, order) + rest);
      }
    }
    return samples;
  }

  /** What a sample would be if the ones before it lay on a polynomial. */
  private static int predicted(short[] samples, int at, int order) {
    int one = at > 0 ? samples[at - 1] : 0;
    int two = at > 1 ? samples[at - 2] : 0;
    int three = at > 2 ? samples[at - 3] : 0;
    return switch (order) {
      case 0 -> 0;
      case 1 -> one;
      case 2 -> 2 * one - two;
      default -> 3 * one - 3 * two + three;
    };
  }

  /** The best Rice parameter for folded values whose absolute sum is known. */
  private static int shift(long sum, int count) {
    long mean = 2 * sum / Math.max(1, count);
    return Math.max(0, 63 - Long.numberOfLeadingZeros(Math.max(1, mean)));
  }

  private static int checksum(byte[] bytes, int length) {
    CRC32 crc = new CRC32();
    crc.update(bytes, 0, length);
    return (int) crc.getValue();
  }

  /** Puts bits one after another. */
  private static final class BitWriter {
    private byte[] bytes;
    private int length;
    private long pending;
    private int count;

    BitWriter(int expected) {
      bytes = new byte[expected];
    }

    void put(long value, int width) {
      pending = pending << width | value;
      count += width;
      while (count >= 8) {
        count -= 8;
        add((byte) (pending >>> count));
      }
    }

    void rice(int value, int shift) {
      int high = value >>> shift;
      while (high >= 32) {
        put(0, 32);
        high -= 32;
      }
      put(1, high + 1);
      put(value & (1L << shift) - 1, shift);
    }

    byte[] bytes() {
      if (count > 0) {
        put(0, 8 - count);
      }
      return Arrays.copyOf(bytes, length);
    }

    private void add(byte value) {
      if (length == bytes.length) {
        bytes = Arrays.copyOf(bytes, length * 2 + 64);
      }
      bytes[length++] = value;
    }
  }

  /** Takes them out again. */
  private static final class BitReader {
    private final byte[] bytes;
    private final int end;
    private int at;
    private long pending;
    private int count;

    BitReader(byte[] bytes, int from, int end) {
      this.bytes = bytes;
      this.at = from;
      this.end = end;
    }

    int get(int width) {
      while (count < width) {
        if (at >= end) {
          throw new IndexOutOfBoundsException("The clip is cut off");
        }
        pending = pending << 8 | bytes[at++] & 0xFF;
        count += 8;
      }
      count -= width;
      return (int) (pending >>> count & (1L << width) - 1);
    }

    int rice(int shift) {
      int high = 0;
      while (get(1) == 0) {
        high++;
      }
      return high << shift | get(shift);
    }
  }
}
