package org.trefoil.audio;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Packets into the pages of one logical stream of Ogg (RFC 3533). */
final class OggPages {

  private static final int SERIAL = 0x54524546;
  private static final int MOST_SEGMENTS = 255;

  /** A page is given away when it holds about a second, so that seeking finds its way. */
  private static final int FULL = 50;

  private static final int CONTINUED = 1;
  private static final int FIRST = 2;
  private static final int LAST = 4;
  private static final int[] CRC = table();

  private final OutputStream out;
  private final List<Integer> lacing = new ArrayList<>();
  private final ByteArrayOutputStream body = new ByteArrayOutputStream();
  private int packets;
  private int sequence;
  private boolean continued;
  private long granule = -1;

  OggPages(OutputStream out) {
    this.out = out;
  }

  /**
   * Adds a packet.
   *
   * @param position of its last sample
   */
  void packet(byte[] bytes, int length, long position) throws IOException {
    if (packets == FULL) {
      page(0);
    }
    int at = 0;
    while (true) {
      if (lacing.size() == MOST_SEGMENTS) {
        page(0);
        continued = at > 0;
      }
      int segment = Math.min(MOST_SEGMENTS, length - at);
      lacing.add(segment);
      body.write(bytes, at, segment);
      at += segment;
      if (segment < MOST_SEGMENTS) {
        break;
      }
    }
    granule = position;
    packets++;
  }

  /** Ends a page, as after each head. */
  void flush() throws IOException {
    page(0);
  }

  /** Ends the stream. */
  void finish() throws IOException {
    page(LAST);
  }

  private void page(int flags) throws IOException {
    ByteBuffer page =
        ByteBuffer.allocate(27 + lacing.size() + body.size()).order(ByteOrder.LITTLE_ENDIAN);
    page.put("OggS".getBytes(StandardCharsets.US_ASCII)).put((byte) 0);
    page.put((byte) (flags | (continued ? CONTINUED : 0) | (sequence == 0 ? FIRST : 0)));
    page.putLong(packets == 0 ? -1 : granule).putInt(SERIAL).putInt(sequence++).putInt(0);
    page.put((byte) lacing.size());
    lacing.forEach(segment -> page.put(segment.byteValue()));
    page.put(body.toByteArray());
    page.putInt(22, crc(page.array()));
    out.write(page.array());
    lacing.clear();
    body.reset();
    packets = 0;
    continued = false;
  }

  private static int crc(byte[] bytes) {
    int crc = 0;
    for (byte b : bytes) {
      crc = crc << 8 ^ CRC[(crc >>> 24 ^ b) & 0xFF];
    }
    return crc;
  }

  private static int[] table() {
    int[] table = new int[256];
    for (int i = 0; i < 256; i++) {
      int crc = i << 24;
      for (int bit = 0; bit < 8; bit++) {
        crc = crc < 0 ? crc << 1 ^ 0x04C11DB7 : crc << 1;
      }
      table[i] = crc;
    }
    return table;
  }
}
