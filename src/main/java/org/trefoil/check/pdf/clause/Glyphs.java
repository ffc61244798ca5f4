package org.trefoil.check.pdf.clause;

import java.nio.charset.Charset;
import java.util.Map;
import java.util.Optional;
import org.trefoil.check.pdf.reading.Book;
import org.trefoil.check.pdf.reading.Font;
import org.trefoil.check.pdf.syntax.BrokenPdfException;
import org.trefoil.check.pdf.syntax.Value;

/** The glyphs that the codes of a font lead to, where we can read its program. */
final class Glyphs {

  private static final Charset ANSI = Charset.forName("windows-1252");
  private static final int UNKNOWN = -1;
  private static final int SYMBOLIC = 4;

  private final Font font;
  private final Optional<TrueType> program;
  private final byte[] map;
  private final boolean numbered;
  private final boolean symbolic;
  private final boolean ansi;
  private final Map<Integer, String> names;

  private Glyphs(Font font, Optional<TrueType> program, Book book) throws BrokenPdfException {
    this.font = font;
    this.program = program;
    Value given = book.objects().get(font.described(), "CIDToGIDMap");
    map = given instanceof Value.Stream stream ? book.objects().data(stream) : new byte[0];
    numbered = font.isMapped() || CodeMap.of(font, book).map(CodeMap::isIdentity).orElse(false);
    symbolic = (book.objects().get(font.descriptor(), "Flags").integer(0) & SYMBOLIC) != 0;
    Value encoding = book.objects().get(font.dict(), "Encoding");
    Value base =
        encoding instanceof Value.Dict dict ? book.objects().get(dict, "BaseEncoding") : encoding;
    ansi = base.asName().orElse("").equals("WinAnsiEncoding");
    names = Meanings.differences(font, book);
  }

  /** The glyphs of a font; empty when its program isn't one that we read. */
  static Optional<Glyphs> of(Font font, Book book) throws BrokenPdfException {
    if (font.program().isEmpty()) {
      return Optional.empty();
    }
    Value program = book.objects().get(font.descriptor(), font.program().get());
    boolean outlines = font.program().get().equals("FontFile2");
    if (!outlines && !font.isComposite() || !(program instanceof Value.Stream stream)) {
      return Optional.empty();
    }
    Optional<TrueType> read =
        outlines ? TrueType.of(book.objects().data(stream)) : Optional.empty();
    return outlines && read.isEmpty()
        ? Optional.empty()
        : Optional.of(new Glyphs(font, read, book));
  }

  /** Whether a code leads to the glyph for what isn't there. */
  boolean isMissing(int code) {
    return glyph(code) == 0;
  }

  /** Whether a code leads to a glyph of the program. */
  boolean isThere(int code) {
    int glyph = glyph(code);
    return glyph == UNKNOWN || program.map(p -> glyph < p.count()).orElse(true);
  }

  /** Whether a glyph is as wide as the dictionary says, to a thousandth of its size. */
  boolean isAsWide(int code) {
    int glyph = glyph(code);
    return glyph == UNKNOWN
        || program.map(p -> Math.abs(p.width(glyph) - font.width(code)) <= 1).orElse(true);
  }

  /** Whether the program says which glyphs are for which characters. */
  boolean knowsUnicode() {
    return program.map(TrueType::knowsUnicode).orElse(true);
  }

  private int glyph(int code) {
    if (font.isComposite()) {
      return numbered ? mapped(font.number(code)) : UNKNOWN;
    }
    if (program.isEmpty() || names.containsKey(code)) {
      return UNKNOWN;
    }
    if (symbolic) {
      return program.get().symbol(code);
    }
    return ansi ? program.get().character(character(code)) : UNKNOWN;
  }

  private int mapped(int number) {
    if (map.length == 0) {
      return number;
    }
    return 2 * number + 1 < map.length
        ? (map[2 * number] & 255) << 8 | map[2 * number + 1] & 255
        : 0;
  }

  private static int character(int code) {
    return new String(new byte[] {(byte) code}, ANSI).charAt(0);
  }
}
