package org.trefoil.pdf;

import java.nio.charset.StandardCharsets;

/** Addresses in seven bits, as PDF wants them (ISO 32000-1, 12.6.4.7). */
final class AsciiAddress {

  private static final String HEX = "0123456789ABCDEF";

  private AsciiAddress() {}

  /** The address with everything but printable ASCII percent-encoded as UTF-8 (RFC 3987, 3.1). */
  static String of(String uri) {
    StringBuilder ascii = new StringBuilder(uri.length());
    for (byte b : uri.getBytes(StandardCharsets.UTF_8)) {
      if (b > ' ' && b < 0x7F) {
        ascii.append((char) b);
      } else {
        ascii.append('%').append(HEX.charAt(b >> 4 & 15)).append(HEX.charAt(b & 15));
      }
    }
    return ascii.toString();
  }
}
