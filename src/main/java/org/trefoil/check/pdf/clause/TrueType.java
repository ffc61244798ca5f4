package org.trefoil.check.pdf.clause;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What a TrueType font says of its glyphs (ISO/IEC 14496-22): how many, how wide, which. */
final class TrueType {

  private static final int UNKNOWN = -1;
  private static final int MOST_TABLES = 64;

  private final ByteBuffer bytes;
  private final Map<String, Integer> tables = new HashMap<>();
  private final Map<Integer, Integer> maps = new HashMap<>();
  private final int unitsPerEm;
  private final int count;
  private final int advances;

  private TrueType(byte[] program) {
    bytes = ByteBuffer.wrap(program);
    int number = Math.min(MOST_TABLES, u16(4));
    for (int i = 0; i < number; i++) {
      int at = 12 + 16 * i;
      tables.put(new String(program, at, 4, StandardCharsets.ISO_8859_1), bytes.getInt(at + 8));
    }
    unitsPerEm = Math.max(1, u16(table("head") + 18));
    count = u16(table("maxp") + 4);
    advances = u16(table("hhea") + 34);
    if (tables.containsKey("cmap")) {
      int from = tables.get("cmap");
      for (int i = 0; i < Math.min(MOST_TABLES, u16(from + 2)); i++) {
        int at = from + 4 + 8 * i;
        maps.put(u16(at) << 16 | u16(at + 2), from + bytes.getInt(at + 4));
      }
    }
  }

  /** Reads a program; empty when it isn't one. */
  static Optional<TrueType> of(byte[] program) {
    try {
      return Optional.of(new TrueType(program));
    } catch (IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  private int table(String name) {
    Integer at = tables.get(name);
    if (at == null) {
      throw new IndexOutOfBoundsException("There is no table " + name);
    }
    return at;
  }

  private int u16(int at) {
    return bytes.getShort(at) & 0xFFFF;
  }

  int count() {
    return count;
  }

  /** How far a glyph moves the pen, in thousandths of its size. */
  double width(int glyph) {
    int at = tables.getOrDefault("hmtx", UNKNOWN) + 4 * Math.min(glyph, advances - 1);
    return at < 0 || at + 2 > bytes.capacity() ? 0 : u16(at) * 1000.0 / unitsPerEm;
  }

  boolean knowsUnicode() {
    return maps.containsKey(3 << 16 | 1);
  }

  /** The glyph of a character; negative when the program doesn't say in a way that we read. */
  int character(int codePoint) {
    return maps.containsKey(3 << 16 | 1) ? looked(maps.get(3 << 16 | 1), codePoint) : UNKNOWN;
  }

  /** The glyph of a code of a font of symbols. */
  int symbol(int code) {
    Integer symbols = maps.get(3 << 16);
    Integer codes = maps.get(1 << 16);
    int found = symbols == null ? 0 : looked(symbols, code);
    for (int page = 0xF000; found == 0 && symbols != null && page <= 0xF200; page += 0x100) {
      found = looked(symbols, page + code);
    }
    if (found == 0 && codes != null) {
      found = looked(codes, code);
    }
    return symbols == null && codes == null ? UNKNOWN : found;
  }

  private int looked(int table, int code) {
    try {
      return switch (u16(table)) {
        case 0 -> code < 256 ? bytes.get(table + 6 + code) & 255 : 0;
        case 4 -> segment(table, code);
        case 6 -> trimmed(table, code);
        default -> UNKNOWN;
      };
    } catch (IndexOutOfBoundsException e) {
      return UNKNOWN;
    }
  }

  private int trimmed(int table, int code) {
    int index = code - u16(table + 6);
    return index >= 0 && index < u16(table + 8) ? u16(table + 10 + 2 * index) : 0;
  }

  private int segment(int table, int code) {
    int size = u16(table + 6);
    for (int i = 0; i < size; i += 2) {
      if (u16(table + 14 + i) >= code) {
        int start = u16(table + 16 + size + i);
        int shift = u16(table + 16 + 2 * size + i);
        int rangeAt = table + 16 + 3 * size + i;
        if (start > code) {
          return 0;
        }
        if (u16(rangeAt) == 0) {
          return code + shift & 0xFFFF;
        }
        int glyph = u16(rangeAt + u16(rangeAt) + 2 * (code - start));
        return glyph == 0 ? 0 : glyph + shift & 0xFFFF;
      }
    }
    return 0;
  }
}
