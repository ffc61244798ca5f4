package org.trefoil.audio;

/** The checksum of the LAME tag: polynomial x¹⁶+x¹⁵+x²+1, bits reflected, starting at 0. */
final class Crc16 {

  private static final int[] TABLE = table();

  private int value;

  /** Takes some bytes. */
  void update(byte[] bytes, int from, int to) {
    int crc = value;
    for (int i = from; i < to; i++) {
      crc = crc >>> 8 ^ TABLE[(crc ^ bytes[i]) & 0xFF];
    }
    value = crc;
  }

  /** The checksum of what was taken. */
  short value() {
    return (short) value;
  }

  private static int[] table() {
    int[] table = new int[256];
    for (int i = 0; i < 256; i++) {
      int crc = i;
      for (int bit = 0; bit < 8; bit++) {
        crc = (crc & 1) == 0 ? crc >>> 1 : crc >>> 1 ^ 0xA001;
      }
      table[i] = crc;
    }
    return table;
  }
}
