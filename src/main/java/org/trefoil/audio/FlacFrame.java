package org.trefoil.audio;

/**
 * A frame of FLAC (RFC 9639): one channel of 16 bits, predicted by the fixed polynomial that leaves
 * the least, what is left in Rice codes.
 */
final class FlacFrame {

  /** Samples of every frame but the last. */
  static final int BLOCK = 4096;

  private static final int MOST_ORDER = 4;
  private static final int MOST_PARAMETER = 14;
  private static final int FINE_PARTITIONS = 4;
  private static final int[] CRC_8 = crcTable(0x07, 8);
  private static final int[] CRC_16 = crcTable(0x8005, 16);

  private final BitWriter out = new BitWriter();
  private final int[][] residuals = new int[MOST_ORDER + 1][BLOCK];

  /**
   * Encodes samples.
   *
   * @param number of the frame, from 0
   * @return where the bytes stand until the next call
   */
  BitWriter encode(short[] samples, int count, long number) {
    out.clear();
    header(count, number);
    subframe(samples, count);
    out.align();
    out.bits(crc(CRC_16, 16), 16);
    return out;
  }

  private void header(int count, long number) {
    out.bits(0xFFF8, 16);
    boolean whole = count == BLOCK;
    out.bits(whole ? 0xC : 0x7, 4);
    out.bits(0, 4); // the rate that the head of the stream says
    out.bits(0, 4); // one channel
    out.bits(4 << 1, 4); // 16 bits
    number(number);
    if (!whole) {
      out.bits(count - 1, 16);
    }
    out.bits(crc(CRC_8, 8), 8);
  }

  /** Numbers are written as UTF-8 writes characters, up to 36 bits. */
  private void number(long value) {
    if (value < 0x80) {
      out.bits(value, 8);
      return;
    }
    int more = 1;
    while (value >> 6 * more >= 1L << 6 - more) {
      more++;
    }
    out.bits(0xFF00 >> more + 1 & 0xFF | value >> 6 * more, 8);
    for (int i = more - 1; i >= 0; i--) {
      out.bits(0x80 | value >> 6 * i & 0x3F, 8);
    }
  }

  private void subframe(short[] samples, int count) {
    int order = bestOrder(samples, count);
    out.bits(0, 1);
    out.bits(8 | order, 6);
    out.bits(0, 1);
    for (int i = 0; i < order; i++) {
      out.bits(samples[i], 16);
    }
    rice(residuals[order], order, count);
  }

  /** Fills the residuals of all orders; gives the one whose sum is least. */
  private int bestOrder(short[] samples, int count) {
    for (int i = 0; i < count; i++) {
      residuals[0][i] = samples[i];
    }
    int best = 0;
    long least = sum(residuals[0], count);
    for (int order = 1; order <= Math.min(MOST_ORDER, count - 1); order++) {
      int[] before = residuals[order - 1];
      int[] now = residuals[order];
      for (int i = order; i < count; i++) {
        now[i] = before[i] - before[i - 1];
      }
      long sum = sum(now, count);
      if (sum < least) {
        least = sum;
        best = order;
      }
    }
    return best;
  }

  /** The first few are left out, which aren't predicted by every order. */
  private static long sum(int[] residual, int count) {
    long sum = 0;
    for (int i = MOST_ORDER; i < count; i++) {
      sum += Math.abs(residual[i]);
    }
    return sum;
  }

  private void rice(int[] residual, int order, int count) {
    int partitions = count == BLOCK ? FINE_PARTITIONS : 0;
    out.bits(0, 2);
    out.bits(partitions, 4);
    int length = count >> partitions;
    for (int p = 0; p < 1 << partitions; p++) {
      partition(residual, Math.max(order, p * length), (p + 1) * length);
    }
  }

  private void partition(int[] residual, int from, int to) {
    long sum = 0;
    for (int i = from; i < to; i++) {
      sum += folded(residual[i]);
    }
    int parameter = 0;
    long count = to - from;
    while (parameter < MOST_PARAMETER && count << parameter + 1 <= sum) {
      parameter++;
    }
    out.bits(parameter, 4);
    for (int i = from; i < to; i++) {
      int value = folded(residual[i]);
      out.unary(value >>> parameter);
      out.bits(value, parameter);
    }
  }

  /** Small numbers of either sign become small numbers. */
  private static int folded(int value) {
    return value << 1 ^ value >> 31;
  }

  private int crc(int[] table, int bits) {
    int crc = 0;
    int mask = (1 << bits) - 1;
    for (int i = 0; i < out.length(); i++) {
      crc = (crc << 8 ^ table[(crc >>> bits - 8 ^ out.bytes()[i]) & 0xFF]) & mask;
    }
    return crc;
  }

  private static int[] crcTable(int polynomial, int bits) {
    int[] table = new int[256];
    int top = 1 << bits - 1;
    for (int i = 0; i < 256; i++) {
      int crc = i << bits - 8;
      for (int bit = 0; bit < 8; bit++) {
        crc = (crc & top) != 0 ? crc << 1 ^ polynomial : crc << 1;
      }
      table[i] = crc & (1 << bits) - 1;
    }
    return table;
  }
}
