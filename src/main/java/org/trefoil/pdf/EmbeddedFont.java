package org.trefoil.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * A face as it is used in one file: which glyphs, and what each of them means. Glyphs are written
 * by codes. The code of a glyph's usual meaning is its index in the font file; that meaning is the
 * character that the font maps to it, else the text of the cluster in which it is first met. Where
 * it means something else it gets another code, after all indices.
 */
final class EmbeddedFont {

  /** Stands for nothing to read: glyphs that only help others. PDF/UA-1, 7.21.7 wants something. */
  static final String ZERO_WIDTH_SPACE = "\u200B";

  private static final int LAST_CODE = 0xFFFF;

  private final String name;
  private final TrueTypeFont font;
  private final CmapLookup characters;
  private final double thousandths;
  private final int firstFree;
  private final Map<Another, Integer> others = new HashMap<>();
  private final List<Another> inOrder = new ArrayList<>();
  private String[] meanings = new String[0];
  private double[] advances = new double[0];

  /** A glyph that means something else than it usually does. */
  private record Another(int glyph, String meaning) {}

  EmbeddedFont(String name, TrueTypeFont font) throws IOException {
    this.name = name;
    this.font = font;
    this.characters = font.getUnicodeCmapLookup(false);
    this.thousandths = 1000.0 / font.getUnitsPerEm();
    this.firstFree = font.getNumberOfGlyphs();
  }

  /** Its name in the resources of the pages. */
  String name() {
    return name;
  }

  /** How far the pen moves after a code that was used, in thousandths of the size. */
  double advance(int code) {
    return advances[code < firstFree ? code : inOrder.get(code - firstFree).glyph()];
  }

  /** The code of a used glyph where it means a text; empty when there are no codes left. */
  OptionalInt code(int glyph, String meaning) {
    if (meaning.equals(meanings[glyph])) {
      return OptionalInt.of(glyph);
    }
    Another another = new Another(glyph, meaning);
    Integer known = others.get(another);
    int code = known == null ? firstFree + inOrder.size() : known;
    if (code > LAST_CODE) {
      return OptionalInt.empty();
    }
    if (known == null) {
      others.put(another, code);
      inOrder.add(another);
    }
    return OptionalInt.of(code);
  }

  /** The code of an empty glyph that means a text; empty when there are no codes left. */
  OptionalInt blank(String meaning) throws IOException {
    int space = characters.getGlyphId(' ');
    if (space == 0) {
      return OptionalInt.empty();
    }
    use(space, " ");
    return code(space, meaning);
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
    COSDictionary dictionary = embedded.getCOSObject();
    if (!inOrder.isEmpty()) {
      COSArray descendants = (COSArray) dictionary.getDictionaryObject(COSName.DESCENDANT_FONTS);
      moreCodes(file, (COSDictionary) descendants.getObject(0));
    }
    for (int i = 0; i < inOrder.size(); i++) {
      used.put(firstFree + i, inOrder.get(i).meaning());
    }
    dictionary.setItem(COSName.TO_UNICODE, stream(file, ToUnicode.of(used)));
    return dictionary;
  }

  /** Lets the codes after the indices lead to the glyphs that they are other meanings of. */
  private void moreCodes(PDDocument file, COSDictionary descendant) throws IOException {
    COSStream map = (COSStream) descendant.getDictionaryObject(COSName.CID_TO_GID_MAP);
    byte[] first;
    try (InputStream in = map.createInputStream()) {
      first = in.readAllBytes();
    }
    byte[] all = Arrays.copyOf(first, 2 * (firstFree + inOrder.size()));
    COSArray widths = new COSArray();
    for (int i = 0; i < inOrder.size(); i++) {
      int glyph = inOrder.get(i).glyph();
      System.arraycopy(first, 2 * glyph, all, 2 * (firstFree + i), 2);
      widths.add(COSInteger.get(Math.round(advances[glyph])));
    }
    descendant.setItem(COSName.CID_TO_GID_MAP, stream(file, all));
    COSArray known = (COSArray) descendant.getDictionaryObject(COSName.W);
    known.add(COSInteger.get(firstFree));
    known.add(widths);
    // it would have to name the new codes; since PDF/A-2 it may be left out
    COSDictionary descriptor = (COSDictionary) descendant.getDictionaryObject(COSName.FONT_DESC);
    descriptor.removeItem(COSName.CID_SET);
  }

  private static COSStream stream(PDDocument file, byte[] bytes) throws IOException {
    COSStream stream = file.getDocument().createCOSStream();
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(bytes);
    }
    return stream;
  }
}
