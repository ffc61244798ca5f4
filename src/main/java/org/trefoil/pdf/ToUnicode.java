package org.trefoil.pdf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** Writes the map from glyphs to characters of a font (ISO 32000-1, 9.10.3). */
final class ToUnicode {

  /** The most entries that one block of the map may hold. */
  private static final int BLOCK = 100;

  private static final String HEAD =
      """
      /CIDInit /ProcSet findresource begin
      12 dict begin
      begincmap
      /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
      /CMapName /Adobe-Identity-UCS def
      /CMapType 2 def
      1 begincodespacerange
      <0000> <FFFF>
      endcodespacerange
      """;
  private static final String FOOT =
      """
      endcmap
      CMapName currentdict /CMap defineresource pop
      end
      end
      """;

  private ToUnicode() {}

  /** The map as a program. */
  static byte[] of(SortedMap<Integer, String> characters) {
    List<Map.Entry<Integer, String>> entries = List.copyOf(characters.entrySet());
    ByteStream out = new ByteStream().raw(HEAD);
    for (int from = 0; from < entries.size(); from += BLOCK) {
      block(entries.subList(from, Math.min(from + BLOCK, entries.size())), out);
    }
    return out.raw(FOOT).toBytes();
  }

  private static void block(List<Map.Entry<Integer, String>> entries, ByteStream out) {
    out.raw(Integer.toString(entries.size())).op(" beginbfchar");
    for (Map.Entry<Integer, String> entry : entries) {
      out.raw("<").hex(entry.getKey()).raw("> <");
      byte[] units = entry.getValue().getBytes(StandardCharsets.UTF_16BE);
      for (int i = 0; i < units.length; i += 2) {
        out.hex((units[i] & 255) << 8 | units[i + 1] & 255);
      }
      out.op(">");
    }
    out.op("endbfchar");
  }
}
