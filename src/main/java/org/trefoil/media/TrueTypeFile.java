package org.trefoil.media;

import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * What has to be known of a font file before it is chosen: that its outlines are TrueType, that its
 * licence bits allow embedding, and which characters it has (OpenType 1.9: table directory, cmap
 * formats 4 and 12, OS/2 fsType). Nothing in a damaged file is believed: every read is bounded by
 * the buffer, and a file that doesn't hold together is no font.
 */
final class TrueTypeFile {

  private static final int TRUE_TYPE = 0x00010000;
  private static final int COLLECTION = 0x74746366;
  private static final int RESTRICTED = 0x0002;

  private final ByteBuffer cmap;

  private TrueTypeFile(ByteBuffer cmap) {
    this.cmap = cmap;
  }

  /** Reads the directory; empty when the font can't be embedded or isn't one. */
  static Optional<TrueTypeFile> read(byte[] bytes) {
    return read(ByteBuffer.wrap(bytes), 0);
  }

  /** Reads the directory of one of the fonts in a file; no more is looked at than has to be. */
  static Optional<TrueTypeFile> read(ByteBuffer data, int index) {
    try {
      int start = data.getInt(0) == COLLECTION ? data.getInt(12 + 4 * index) : 0;
      return readAt(data, start);
    } catch (IndexOutOfBoundsException damaged) {
      return Optional.empty();
    }
  }

  private static Optional<TrueTypeFile> readAt(ByteBuffer data, int start) {
    if (data.getInt(start) != TRUE_TYPE
        || table(data, start, "glyf") < 0
        || restricted(data, start)) {
      return Optional.empty();
    }
    int subtable = unicodeSubtable(data, table(data, start, "cmap"));
    return subtable < 0 ? Optional.empty() : Optional.of(kept(data, subtable));
  }

  /** Only the table of characters is kept, not the whole font. */
  private static TrueTypeFile kept(ByteBuffer data, int subtable) {
    boolean large = data.getShort(subtable) == 12;
    int length = large ? data.getInt(subtable + 4) : data.getShort(subtable + 2) & 0xFFFF;
    byte[] copy = new byte[Math.max(0, Math.min(length, data.capacity() - subtable))];
    data.get(subtable, copy);
    return new TrueTypeFile(ByteBuffer.wrap(copy));
  }

  /** Whether it has a glyph for a character. */
  boolean covers(int codePoint) {
    try {
      return cmap.getShort(0) == 12 ? inGroups(codePoint) : inSegments(codePoint);
    } catch (IndexOutOfBoundsException damaged) {
      return false;
    }
  }

  private static int table(ByteBuffer data, int start, String tag) {
    int count = data.getShort(start + 4) & 0xFFFF;
    for (int i = 0; i < count; i++) {
      int entry = start + 12 + 16 * i;
      boolean same = true;
      for (int k = 0; k < 4; k++) {
        same &= data.get(entry + k) == tag.charAt(k);
      }
      if (same) {
        return data.getInt(entry + 8);
      }
    }
    return -1;
  }

  private static boolean restricted(ByteBuffer data, int start) {
    int os2 = table(data, start, "OS/2");
    return os2 >= 0 && (data.getShort(os2 + 8) & 0xF) == RESTRICTED;
  }

  /** The subtable with the most characters that we can read; format 12 before format 4. */
  private static int unicodeSubtable(ByteBuffer data, int cmap) {
    int best = -1;
    int count = cmap < 0 ? 0 : data.getShort(cmap + 2) & 0xFFFF;
    for (int i = 0; i < count; i++) {
      int platform = data.getShort(cmap + 4 + 8 * i) & 0xFFFF;
      int subtable = cmap + data.getInt(cmap + 8 + 8 * i);
      int format = data.getShort(subtable);
      boolean unicode = platform == 0 || platform == 3;
      if (unicode && (format == 12 || format == 4 && best < 0)) {
        best = subtable;
      }
    }
    return best;
  }

  private boolean inGroups(int codePoint) {
    int low = 0;
    int high = cmap.getInt(12) - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int group = 16 + 12 * middle;
      if (codePoint < cmap.getInt(group)) {
        high = middle - 1;
      } else if (codePoint > cmap.getInt(group + 4)) {
        low = middle + 1;
      } else {
        return cmap.getInt(group + 8) + codePoint - cmap.getInt(group) != 0;
      }
    }
    return false;
  }

  private boolean inSegments(int codePoint) {
    if (codePoint > 0xFFFF) {
      return false;
    }
    int twice = unsigned(6);
    int ends = 14;
    int segment = 2 * segment(ends, twice / 2, codePoint);
    int starts = ends + twice + 2;
    if (segment >= twice || unsigned(starts + segment) > codePoint) {
      return false;
    }
    int delta = unsigned(starts + twice + segment);
    int at = starts + 2 * twice + segment;
    int offset = unsigned(at);
    if (offset == 0) {
      return ((codePoint + delta) & 0xFFFF) != 0;
    }
    return unsigned(at + offset + 2 * (codePoint - unsigned(starts + segment))) != 0;
  }

  /** The first segment that doesn't end before a character. */
  private int segment(int ends, int count, int codePoint) {
    int low = 0;
    int high = count;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (unsigned(ends + 2 * middle) < codePoint) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private int unsigned(int at) {
    return cmap.getShort(at) & 0xFFFF;
  }
}
