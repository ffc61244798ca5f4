package org.trefoil.check.pdf.clause;

import java.util.List;
import java.util.Optional;
import org.trefoil.check.pdf.reading.Book;
import org.trefoil.check.pdf.reading.Font;
import org.trefoil.check.pdf.syntax.BrokenPdfException;
import org.trefoil.check.pdf.syntax.Value;

/** What is asked of the fonts that text is shown in (ISO 14289-1, 7.21). */
final class FontClauses {

  private static final int SYMBOLIC = 4;

  private FontClauses() {}

  static List<Clause<Font>> all() {
    return List.of(
        clause(
            "7.21.4.1-t1",
            "8.4.5.5.1-t1",
            "",
            "The file brings along each font that can be seen",
            (f, book) -> f.isEmbedded() || f.drawn().isEmpty()),
        clause(
            "7.21.3.1-t1",
            "8.4.5.3.1-t1",
            "",
            "The map of a font and its glyphs are of the same collection",
            FontClauses::fits),
        clause(
            "7.21.3.2-t1",
            "8.4.5.3.2-t1",
            "",
            "A TrueType font with a map says which glyph each number is",
            FontClauses::hasGlyphs),
        clause(
            "7.21.3.3-t1",
            "8.4.5.4-t1",
            "",
            "The file brings along each map that isn't known everywhere",
            (f, book) -> !f.isComposite() || CodeMap.of(f, book).orElseThrow().isKnownOrEmbedded()),
        clause(
            "7.21.3.3-t2",
            "8.4.5.4-t2",
            "",
            "A map says in both places which way it writes",
            (f, book) -> !f.isComposite() || CodeMap.of(f, book).orElseThrow().agrees()),
        clause(
            "7.21.3.3-t3",
            "8.4.5.4-t3",
            "",
            "A map builds on none but those that are known everywhere",
            (f, book) -> !f.isComposite() || CodeMap.of(f, book).orElseThrow().buildsOnKnown()),
        clause(
            "7.21.6-t2",
            "8.4.5.7-t2",
            "",
            "A TrueType font of letters has an encoding that is known",
            (f, book) -> !is(f, "TrueType") || isSymbolic(f, book) || isEncoded(f, book)),
        clause(
            "7.21.6-t3",
            "8.4.5.7-t3",
            "",
            "A TrueType font of symbols has no encoding",
            (f, book) ->
                !is(f, "TrueType")
                    || !isSymbolic(f, book)
                    || !f.dict().entries().containsKey("Encoding")),
        clause(
            "7.21.7-t1",
            "8.4.5.8-t1",
            "10-001",
            "Each code that is shown means something",
            (f, book) -> Meanings.areThere(f, book)),
        clause(
            "7.21.7-t2",
            "8.4.5.8-t2",
            "",
            "No code means U+0000, U+FEFF or U+FFFE",
            (f, book) -> f.used().stream().allMatch(code -> Meanings.isSound(f, code))),
        clause(
            "7.21.8-t1",
            "8.4.5.9-t1",
            "",
            "No glyph is the one for what isn't there",
            (f, book) ->
                Glyphs.of(f, book)
                    .map(g -> f.used().stream().noneMatch(g::isMissing))
                    .orElse(true)),
        clause(
            "7.21.4.1-t2",
            "8.4.5.5.1-t2",
            "",
            "Each glyph that can be seen is in its font (TrueType)",
            (f, book) ->
                Glyphs.of(f, book).map(g -> f.drawn().stream().allMatch(g::isThere)).orElse(true)),
        clause(
            "7.21.5-t1",
            "8.4.5.6-t1",
            "",
            "Each glyph that can be seen is as wide as the file says (TrueType)",
            (f, book) ->
                Glyphs.of(f, book)
                    .map(g -> f.drawn().stream().allMatch(g::isAsWide))
                    .orElse(true)));
  }

  private static Clause<Font> clause(
      String first, String second, String matterhorn, String asks, Clause.Test<Font> test) {
    return Clause.of("", first, second, matterhorn, asks, test);
  }

  private static boolean is(Font font, String kind) {
    return font.dict().get("Subtype").asName().orElse("").equals(kind);
  }

  private static boolean isSymbolic(Font font, Book book) throws BrokenPdfException {
    return (book.objects().get(font.descriptor(), "Flags").integer(0) & SYMBOLIC) != 0;
  }

  private static boolean isEncoded(Font font, Book book) throws BrokenPdfException {
    Value encoding = book.objects().get(font.dict(), "Encoding");
    Optional<Value.Dict> dict = encoding.asDict();
    Value base = dict.isPresent() ? book.objects().get(dict.get(), "BaseEncoding") : encoding;
    List<String> known = List.of("MacRomanEncoding", "WinAnsiEncoding");
    return known.contains(base.asName().orElse(""))
        && (dict.isEmpty() || Meanings.areNamed(dict.get(), font, book));
  }

  private static boolean hasGlyphs(Font font, Book book) throws BrokenPdfException {
    boolean asked =
        font.isComposite()
            && book.objects()
                .get(font.described(), "Subtype")
                .asName()
                .orElse("")
                .equals("CIDFontType2")
            && font.program().isPresent();
    Value map = book.objects().get(font.described(), "CIDToGIDMap");
    return !asked || map instanceof Value.Stream || map.asName().orElse("").equals("Identity");
  }

  private static boolean fits(Font font, Book book) throws BrokenPdfException {
    Optional<CodeMap> map = CodeMap.of(font, book);
    return map.isEmpty() || map.get().fits(book.objects().dict(font.described(), "CIDSystemInfo"));
  }
}
