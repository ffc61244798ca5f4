package org.trefoil.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * A face as it is used in one file: which glyphs, and what each of them means. Glyphs are written
 * by their index in the font file. A glyph means one text in the whole file: the character that the
 * font maps to it, else the text of the cluster in which it is first met. Where it means something
 * else, the page has to say so ({@code ActualText}).
 */
final class EmbeddedFont {

  /** Stands for nothing to read: glyphs that only help others. PDF/UA-1, 7.21.7 wants something. */
  private static final String ZERO_WIDTH_SPACE = "\u200B";

  private final String name;
  private final TrueTypeFont font;
  private final CmapLookup characters;
  private final double thousandths;
  private String[] meanings = new String[0];
  private double[] advances = new double[0];

  EmbeddedFont(String name, TrueTypeFont font) throws IOException {
    this.name = name;
    this.font = font;
    this.characters = font.getUnicodeCmapLookup(false);
    this.thousandths = 1000.0 / font.getUnitsPerEm();
  }

  /** Its name in the resources of the pages. */
  String name() {
    return name;
  }

  /** How far the pen moves after a glyph that was used, in thousandths of the size. */
  double advance(int glyph) {
    return advances[glyph];
  }

  /** Uses a glyph whose cluster stands for a text, and says what the glyph will be read as. */
  String use(int glyph, String cluster) throws IOException {
    String known = glyph < meanings.length ? meanings[glyph] : null;
    return known == null ? meet(glyph, cluster) : known;
  }

  /** What a glyph will be read as, when it was used before; else null. */
  String known(int glyph) {
    return glyph < meanings.length ? meanings[glyph] : null;
  }

  private String meet(int glyph, String cluster) throws IOException {
    if (glyph >= meanings.length) {
      int room = Math.max(glyph + 1, 2 * meanings.length);
      meanings = Arrays.copyOf(meanings, room);
      advances = Arrays.copyOf(advances, room);
    }
    advances[glyph] = Math.round(font.getAdvanceWidth(glyph) * thousandths);
    meanings[glyph] = meaning(glyph, cluster);
    return meanings[glyph];
  }

  /** The glyphs that were used, with what they are read as. */
  private SortedMap<Integer, String> used() {
    SortedMap<Integer, String> used = new TreeMap<>();
    for (int glyph = 0; glyph < meanings.length; glyph++) {
      if (meanings[glyph] != null) {
        used.put(glyph, meanings[glyph]);
      }
    }
    return used;
  }

  private String meaning(int glyph, String cluster) {
    return plain(glyph).orElse(cluster.isEmpty() ? ZERO_WIDTH_SPACE : cluster);
  }

  /** The plain character that the font itself has a glyph for. */
  Optional<String> plain(int glyph) {
    List<Integer> codes = characters.getCharCodes(glyph);
    if (glyph != 0 && codes != null) {
      for (int code : codes) {
        if (isPlain(code)) {
          return Optional.of(Character.toString(code));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Whether a character is one of texts, not a ligature or another form that fonts have codes for.
   */
  private static boolean isPlain(int code) {
    boolean form = code >= 0xFB00 && code <= 0xFDFF || code >= 0xFE70 && code <= 0xFEFF;
    return !form && code >= ' ' && CleanText.isAllowed(code);
  }

  /** Puts the subset of the font and the meanings of its glyphs into the file. */
  COSDictionary embed(PDDocument file) throws IOException {
    PDType0Font embedded = PDType0Font.load(file, font, true);
    SortedMap<Integer, String> used = used();
    embedded.addGlyphsToSubset(used.keySet());
    embedded.subset();
    COSStream map = file.getDocument().createCOSStream();
    try (OutputStream out = map.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(ToUnicode.of(used));
    }
    embedded.getCOSObject().setItem(COSName.TO_UNICODE, map);
    return embedded.getCOSObject();
  }
}
