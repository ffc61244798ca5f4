package org.trefoil.check.pdf.clause;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.trefoil.check.pdf.reading.Book;
import org.trefoil.check.pdf.reading.Font;
import org.trefoil.check.pdf.syntax.BrokenPdfException;
import org.trefoil.check.pdf.syntax.Value;
import org.verapdf.pd.font.truetype.AdobeGlyphList;

/** Which characters the codes of a font stand for, by its map or by other ways (9.10.2). */
final class Meanings {

  private static final int SYMBOLIC = 4;
  private static final Set<String> COLLECTIONS = Set.of("GB1", "CNS1", "Japan1", "Korea1");

  /** Names of glyphs that say a code of Unicode, or one of the ornaments of Zapf Dingbats. */
  private static final Pattern CODED =
      Pattern.compile("uni([0-9A-F]{4})+|u[0-9A-F]{4,6}|a[12]?\\d?\\d");

  private Meanings() {}

  /** Whether each code that is shown means something. */
  static boolean areThere(Font font, Book book) throws BrokenPdfException {
    Map<Integer, String> own = font.meanings().orElse(Map.of());
    boolean otherwise = font.isComposite() ? isCollected(font, book) : isLettered(font, book);
    Map<Integer, String> named = differences(font, book);
    return font.used().stream()
        .allMatch(code -> own.containsKey(code) || otherwise && isNamed(named.get(code)));
  }

  /** Whether a code stands for a character that there is. */
  static boolean isSound(Font font, int code) {
    return font.meanings()
        .map(all -> all.get(code))
        .map(text -> text.chars().noneMatch(c -> c == 0 || c == 0xFEFF || c == 0xFFFE))
        .orElse(true);
  }

  /** Whether the glyphs that an encoding puts in other places have names that say something. */
  static boolean areNamed(Value.Dict encoding, Font font, Book book) throws BrokenPdfException {
    boolean named = differences(font, book).values().stream().allMatch(AdobeGlyphList::contains);
    return book.objects().items(encoding, "Differences").isEmpty()
        || named && Glyphs.of(font, book).map(Glyphs::knowsUnicode).orElse(true);
  }

  /** Whether a name says which characters a glyph stands for; what comes behind a dot doesn't. */
  private static boolean isNamed(String name) {
    return name == null
        || Stream.of(name.split("\\.", 2)[0].split("_"))
            .allMatch(part -> AdobeGlyphList.contains(part) || CODED.matcher(part).matches());
  }

  private static boolean isCollected(Font font, Book book) throws BrokenPdfException {
    Value.Dict system = book.objects().dict(font.described(), "CIDSystemInfo");
    Optional<String> ordering = book.objects().get(system, "Ordering").asText();
    return ordering.map(COLLECTIONS::contains).orElse(false);
  }

  /** Whether a simple font has letters, or says which they are. */
  private static boolean isLettered(Font font, Book book) throws BrokenPdfException {
    String kind = book.objects().get(font.dict(), "Subtype").asName().orElse("");
    boolean symbolic = (book.objects().get(font.descriptor(), "Flags").integer(0) & SYMBOLIC) != 0;
    boolean encoded = font.dict().entries().containsKey("Encoding");
    return encoded || kind.equals("Type1") || !symbolic && !kind.equals("Type3");
  }

  /** The names that an encoding gives to codes of its own. */
  static Map<Integer, String> differences(Font font, Book book) throws BrokenPdfException {
    Value encoding = book.objects().get(font.dict(), "Encoding");
    Map<Integer, String> names = new HashMap<>();
    if (font.isComposite() || !(encoding instanceof Value.Dict dict)) {
      return names;
    }
    int code = 0;
    for (Value each : book.objects().items(dict, "Differences")) {
      Value value = book.objects().resolve(each);
      if (value instanceof Value.Num number) {
        code = (int) number.value();
      } else {
        names.put(code++, value.asName().orElse(""));
      }
    }
    return names;
  }
}
