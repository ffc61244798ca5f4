package org.trefoil.check.pdf.syntax;

import java.io.ByteArrayOutputStream;

/** The filters of old: hexadecimal and base-85 text, run lengths and LZW (ISO 32000-1, 7.4). */
final class Unpacking {

  private static final int LARGEST = 1 << 28;
  private static final int CLEAR = 256;
  private static final int END = 257;
  private static final int MOST_CODES = 4096;

  private Unpacking() {}

  /** Two digits a byte; what is no digit is passed over. */
  static byte[] hexadecimal(byte[] text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(text.length / 2 + 1);
    int half = -1;
    for (byte b : text) {
      int digit = Character.digit(b, 16);
      if (b == '>') {
        break;
      }
      if (digit >= 0) {
        if (half >= 0) {
          out.write(half << 4 | digit);
        }
        half = half >= 0 ? -1 : digit;
      }
    }
    if (half >= 0) {
      out.write(half << 4);
    }
    return out.toByteArray();
  }

  /** Five characters for four bytes; what is none of them is passed over. */
  static byte[] base85(byte[] text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(text.length);
    long group = 0;
    int count = 0;
    for (byte b : text) {
      if (b == '~') {
        break;
      }
      if (b == 'z' && count == 0) {
        out.writeBytes(new byte[4]);
      } else if (b >= '!' && b <= 'u') {
        group = group * 85 + b - '!';
        count++;
        if (count == 5) {
          write(group, 4, out);
          group = 0;
          count = 0;
        }
      }
    }
    if (count > 1) {
      for (int i = count; i < 5; i++) {
        group = group * 85 + 84;
      }
      write(group, count - 1, out);
    }
    return out.toByteArray();
  }

  private static void write(long group, int bytes, ByteArrayOutputStream out) {
    for (int i = 0; i < bytes; i++) {
      out.write((int) (group >> 24 - 8 * i));
    }
  }

  static byte[] runLengths(byte[] packed) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(packed.length);
    int at = 0;
    while (at + 1 < packed.length && packed[at] != -128 && out.size() < LARGEST) {
      int length = packed[at];
      if (length >= 0) {
        int count = Math.min(length + 1, packed.length - at - 1);
        out.write(packed, at + 1, count);
        at += 1 + count;
      } else {
        for (int i = 0; i < 1 - length; i++) {
          out.write(packed[at + 1]);
        }
        at += 2;
      }
    }
    return out.toByteArray();
  }

  /**
   * @param early 1 when codes get longer one code before they have to, as is usual
   */
  static byte[] lzw(byte[] packed, int early) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(4 * packed.length);
    byte[][] table = new byte[MOST_CODES][];
    for (int i = 0; i < CLEAR; i++) {
      table[i] = new byte[] {(byte) i};
    }
    int next = END + 1;
    int width = 9;
    byte[] before = null;
    long bits = 0;
    int held = 0;
    int at = 0;
    while (out.size() < LARGEST) {
      for (; held < width && at < packed.length; held += 8) {
        bits = bits << 8 | packed[at++] & 255;
      }
      if (held < width) {
        break;
      }
      int code = (int) (bits >> held - width) & (1 << width) - 1;
      held -= width;
      if (code == END) {
        break;
      }
      if (code == CLEAR) {
        next = END + 1;
        width = 9;
        before = null;
        continue;
      }
      byte[] entry = code < next ? table[code] : before == null ? null : joined(before, before[0]);
      if (entry == null) {
        break;
      }
      out.writeBytes(entry);
      if (before != null && next < MOST_CODES) {
        table[next++] = joined(before, entry[0]);
      }
      before = entry;
      width = next + early >= 2048 ? 12 : next + early >= 1024 ? 11 : next + early >= 512 ? 10 : 9;
    }
    return out.toByteArray();
  }

  private static byte[] joined(byte[] bytes, byte last) {
    byte[] joined = java.util.Arrays.copyOf(bytes, bytes.length + 1);
    joined[bytes.length] = last;
    return joined;
  }
}
