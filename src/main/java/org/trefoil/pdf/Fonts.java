package org.trefoil.pdf;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.trefoil.media.FontFace;

/** The fonts of a file, each embedded once, in the order of their first use. */
final class Fonts {

  private final Map<FontFace, EmbeddedFont> fonts = new LinkedHashMap<>();

  /** The font of a face. */
  EmbeddedFont of(FontFace face) throws IOException {
    EmbeddedFont known = fonts.get(face);
    if (known == null) {
      var bytes = new RandomAccessReadBuffer(face.file().bytes());
      known = new EmbeddedFont("F" + fonts.size(), new TTFParser().parse(bytes));
      fonts.put(face, known);
    }
    return known;
  }

  /** Puts all fonts into the file; after the last glyph was used. */
  COSDictionary embed(PDDocument file) throws IOException {
    COSDictionary byName = new COSDictionary();
    for (EmbeddedFont font : fonts.values()) {
      byName.setItem(COSName.getPDFName(font.name()), font.embed(file));
    }
    return byName;
  }
}
