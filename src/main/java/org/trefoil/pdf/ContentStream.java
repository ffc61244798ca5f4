package org.trefoil.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The operators of one page, as bytes. Written by hand because a book has some hundred thousand of
 * them: numbers are cut to thousandths, nothing is formatted by pattern.
 */
final class ContentStream {

  private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);

  private byte[] bytes = new byte[8192];
  private int length;

  /** An operator, or anything else that is ASCII, and a line end. */
  ContentStream op(String operator) {
    raw(operator);
    return put('\n');
  }

  /** ASCII characters as they are. */
  ContentStream raw(String ascii) {
    for (int i = 0; i < ascii.length(); i++) {
      put(ascii.charAt(i));
    }
    return this;
  }

  /** A name and a space. */
  ContentStream name(String ascii) {
    return put('/').raw(ascii).put(' ');
  }

  /** A number, to the thousandth, and a space. */
  ContentStream number(double value) {
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

  private void whole(long value) {
    if (value >= 10) {
      whole(value / 10);
    }
    put('0' + (int) (value % 10));
  }

  /** Sixteen bits as four hexadecimal digits. */
  ContentStream hex(int value) {
    put(HEX[value >> 12 & 15]).put(HEX[value >> 8 & 15]);
    return put(HEX[value >> 4 & 15]).put(HEX[value & 15]);
  }

  /** A text string in UTF-16 (ISO 32000-1, 7.9.2.2). */
  ContentStream text(String text) {
    put('<').hex(0xFEFF);
    for (int i = 0; i < text.length(); i++) {
      hex(text.charAt(i));
    }
    return put('>');
  }

  /** Content of a structure element; closed by the scope. */
  TagScope tagged(String tag, int mcid) {
    name(tag).raw("<</MCID ").whole(mcid);
    op(">>BDC");
    return new TagScope(this);
  }

  /** Content that isn't part of the text; closed by the scope. */
  TagScope artifact(Artifact kind) {
    name("Artifact").raw(kind.properties());
    op(" BDC");
    return new TagScope(this);
  }

  /** Content that is to be read as other characters than its glyphs say; closed by the scope. */
  TagScope actualText(String text) {
    name("Span").raw("<</ActualText ").text(text);
    op(">>BDC");
    return new TagScope(this);
  }

  /** Glyphs in the order of the eye that are to be read from the last to the first. */
  TagScope reversed() {
    op("/ReversedChars BMC");
    return new TagScope(this);
  }

  /** Whether nothing was written yet. */
  boolean isEmpty() {
    return length == 0;
  }

  /** What was written. */
  byte[] toBytes() {
    return Arrays.copyOf(bytes, length);
  }

  private ContentStream put(int ascii) {
    if (length == bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * length);
    }
    bytes[length++] = (byte) ascii;
    return this;
  }
}
