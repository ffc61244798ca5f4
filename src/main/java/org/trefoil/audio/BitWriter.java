package org.trefoil.audio;

import java.util.Arrays;

/** Bits, the most significant first, into bytes. */
final class BitWriter {

  private byte[] bytes = new byte[16384];
  private int length;
  private long pending;
  private int count;

  /** Adds the lowest bits of a number; at most 32. */
  void bits(long value, int number) {
    pending = pending << number | value & (1L << number) - 1;
    count += number;
    while (count >= 8) {
      count -= 8;
      add((int) (pending >> count));
    }
  }

  /** Adds so many zeros and a one. */
  void unary(int zeros) {
    int left = zeros;
    for (; left >= 24; left -= 24) {
      bits(0, 24);
    }
    bits(1, left + 1);
  }

  /** Fills the last byte with zeros. */
  void align() {
    if (count > 0) {
      bits(0, 8 - count);
    }
  }

  /** Begins anew. */
  void clear() {
    length = 0;
    pending = 0;
    count = 0;
  }

  byte[] bytes() {
    return bytes;
  }

  int length() {
    return length;
  }

  private void add(int value) {
    if (length == bytes.length) {
      bytes = Arrays.copyOf(bytes, length * 2);
    }
    bytes[length++] = (byte) value;
  }
}
