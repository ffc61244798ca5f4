package org.trefoil.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.zip.Deflater;

/**
 * Bytes in the making, in the notation of PDF (ISO 32000-1, 7.2 and 7.3). Written by hand because a
 * book has millions of them: numbers are cut to thousandths, nothing is formatted by pattern.
 */
class ByteStream extends OutputStream {

  private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);

  private static final long[] POWERS = {
    1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000
  };

  private static final double LARGEST = 1e9;

  private byte[] bytes = new byte[256];
  private int length;

  /** One byte. */
  final ByteStream put(int value) {
    if (length == bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * length);
    }
    bytes[length++] = (byte) value;
    return this;
  }

  @Override
  public final void write(int value) {
    put(value);
  }

  @Override
  public final void write(byte[] more, int from, int count) {
    room(count);
    System.arraycopy(more, from, bytes, length, count);
    length += count;
  }

  private void room(int count) {
    if (bytes.length - length < count) {
      bytes = Arrays.copyOf(bytes, Math.max(length + count, 2 * length));
    }
  }

  /** The first bytes of an array. */
  final ByteStream add(byte[] more, int count) {
    write(more, 0, count);
    return this;
  }

  /** All bytes of another. */
  final ByteStream add(ByteStream other) {
    return add(other.bytes, other.length);
  }

  /** ASCII characters as they are. */
  final ByteStream raw(String ascii) {
    room(ascii.length());
    for (int i = 0; i < ascii.length(); i++) {
      bytes[length++] = (byte) ascii.charAt(i);
    }
    return this;
  }

  /** An operator, or anything else that is ASCII, and a line end. */
  final ByteStream op(String operator) {
    return raw(operator).put('\n');
  }

  /** A name and a space. */
  final ByteStream name(String name) {
    put('/');
    for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
      if (b > ' ' && b < 0x7F && "()<>[]{}/%#".indexOf(b) < 0) {
        put(b);
      } else {
        put('#').put(HEX[b >> 4 & 15]).put(HEX[b & 15]);
      }
    }
    return put(' ');
  }

  /** A number, to the thousandth, and a space. */
  final ByteStream number(double value) {
    long thousandths = Math.round(value * 1000);
    if (thousandths < 0) {
      put('-');
      thousandths = -thousandths;
    }
    whole(thousandths / 1000);
    fraction((int) (thousandths % 1000));
    return put(' ');
  }

  private void fraction(int thousandths) {
    if (thousandths == 0) {
      return;
    }
    put('.').put('0' + thousandths / 100);
    if (thousandths % 100 != 0) {
      put('0' + thousandths / 10 % 10);
      if (thousandths % 10 != 0) {
        put('0' + thousandths % 10);
      }
    }
  }

  /**
   * A number with so many places after the point at most, and a space. What is too large for a
   * number of PDF/A (6.1.13) becomes the largest.
   */
  final ByteStream decimal(double value, int places) {
    long power = POWERS[places];
    long scaled = Math.round(Math.min(LARGEST, Math.abs(value)) * power);
    if (value < 0 && scaled != 0) {
      put('-');
    }
    whole(scaled / power);
    long rest = scaled % power;
    if (rest != 0) {
      put('.');
    }
    for (long place = power / 10; rest != 0; place /= 10) {
      put('0' + (int) (rest / place));
      rest %= place;
    }
    return put(' ');
  }

  /** A whole number. */
  final ByteStream whole(long value) {
    if (value < 0) {
      put('-');
      return whole(-value);
    }
    if (value >= 10) {
      whole(value / 10);
    }
    return put('0' + (int) (value % 10));
  }

  /** A reference to an object. */
  final ByteStream reference(int number) {
    return whole(number).raw(" 0 R");
  }

  /** Sixteen bits as four hexadecimal digits. */
  final ByteStream hex(int value) {
    put(HEX[value >> 12 & 15]).put(HEX[value >> 8 & 15]);
    return put(HEX[value >> 4 & 15]).put(HEX[value & 15]);
  }

  /** A string of any bytes. */
  final ByteStream bytes(byte[] all) {
    put('<');
    for (byte b : all) {
      put(HEX[b >> 4 & 15]).put(HEX[b & 15]);
    }
    return put('>');
  }

  /** A text string: as it is when it is ASCII, else in UTF-16 (ISO 32000-1, 7.9.2.2). */
  final ByteStream text(String text) {
    if (!isAscii(text)) {
      put('<').hex(0xFEFF);
      for (int i = 0; i < text.length(); i++) {
        hex(text.charAt(i));
      }
      return put('>');
    }
    put('(');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '(' || c == ')' || c == '\\') {
        put('\\');
      }
      put(c);
    }
    return put(')');
  }

  /**
   * Whether a text is the same in all encodings, and has no line ends that readers might change.
   */
  static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
        return false;
      }
    }
    return true;
  }

  /** How many bytes there are. */
  final int length() {
    return length;
  }

  /** Forgets all bytes. */
  final void clear() {
    length = 0;
  }

  /** A copy of the bytes. */
  final byte[] toBytes() {
    return Arrays.copyOf(bytes, length);
  }

  final void writeTo(OutputStream out) throws IOException {
    out.write(bytes, 0, length);
  }

  final void feed(Deflater deflater) {
    deflater.setInput(bytes, 0, length);
  }

  final void feed(MessageDigest digest) {
    digest.update(bytes, 0, length);
  }
}
