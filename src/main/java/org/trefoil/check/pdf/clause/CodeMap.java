package org.trefoil.check.pdf.clause;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.trefoil.check.pdf.reading.Book;
import org.trefoil.check.pdf.reading.Font;
import org.trefoil.check.pdf.syntax.BrokenPdfException;
import org.trefoil.check.pdf.syntax.Lexer;
import org.trefoil.check.pdf.syntax.Value;

/** How the codes of a composite font become numbers of glyphs (ISO 32000-1, 9.7.5). */
final class CodeMap {

  /** Table 118 of ISO 32000-1, by collection; each name is for both ways of writing. */
  private static final String[] KNOWN = {
    "Identity",
    "Adobe-GB1 GB-EUC GBpc-EUC GBK-EUC GBKp-EUC GBK2K UniGB-UCS2 UniGB-UTF16",
    "Adobe-CNS1 B5pc HKscs-B5 ETen-B5 ETenms-B5 CNS-EUC UniCNS-UCS2 UniCNS-UTF16",
    "Adobe-Japan1 83pv-RKSJ 90ms-RKSJ 90msp-RKSJ 90pv-RKSJ Add-RKSJ EUC Ext-RKSJ UniJIS-UCS2"
        + " UniJIS-UCS2-HW UniJIS-UTF16",
    "Adobe-Korea1 KSC-EUC KSCms-UHC KSCms-UHC-HW KSCpc-EUC UniKS-UCS2 UniKS-UTF16",
  };

  private static final Set<String> NAMES = names();

  private final Optional<Value.Stream> stream;
  private final String name;
  private final Book book;

  private CodeMap(Optional<Value.Stream> stream, String name, Book book) {
    this.stream = stream;
    this.name = name;
    this.book = book;
  }

  private static Set<String> names() {
    Set<String> names = new HashSet<>(Set.of("H", "V"));
    for (String line : KNOWN) {
      for (String name : line.split(" ")) {
        names.addAll(Arrays.asList(name + "-H", name + "-V"));
      }
    }
    return names;
  }

  /** The map of a font; empty when it has none. */
  static Optional<CodeMap> of(Font font, Book book) throws BrokenPdfException {
    if (!font.isComposite()) {
      return Optional.empty();
    }
    Value encoding = book.objects().get(font.dict(), "Encoding");
    if (encoding instanceof Value.Stream stream) {
      String name = book.objects().get(stream.dict(), "CMapName").asName().orElse("");
      return Optional.of(new CodeMap(Optional.of(stream), name, book));
    }
    return Optional.of(new CodeMap(Optional.empty(), encoding.asName().orElse(""), book));
  }

  boolean isKnownOrEmbedded() throws BrokenPdfException {
    Value other =
        stream.isEmpty() ? Value.NULL : book.objects().get(stream.get().dict(), "UseCMap");
    return NAMES.contains(name)
        || stream.isPresent() && other.asName().map(NAMES::contains).orElse(true);
  }

  /** Whether codes are themselves the numbers of glyphs. */
  boolean isIdentity() {
    return stream.isEmpty() && name.startsWith("Identity-");
  }

  /** Whether the dictionary and the program say the same of the way of writing. */
  boolean agrees() throws BrokenPdfException {
    if (stream.isEmpty()) {
      return true;
    }
    int said = book.objects().get(stream.get().dict(), "WMode").integer(0);
    return said == written(stream.get());
  }

  private int written(Value.Stream map) throws BrokenPdfException {
    Lexer lexer = Lexer.ofContent(book.objects().data(map));
    Value before = Value.NULL;
    while (!lexer.isAtEnd()) {
      Value value = lexer.next();
      if (before.asName().orElse("").equals("WMode")) {
        return value.integer(0);
      }
      before = value;
    }
    return 0;
  }

  boolean buildsOnKnown() throws BrokenPdfException {
    if (stream.isEmpty()) {
      return true;
    }
    Value other = book.objects().get(stream.get().dict(), "UseCMap");
    Value named =
        other instanceof Value.Stream used ? book.objects().get(used.dict(), "CMapName") : other;
    return other instanceof Value.Null || NAMES.contains(named.asName().orElse(""));
  }

  /** Whether the map leads to glyphs of a collection that a font has (9.7.3). */
  boolean fits(Value.Dict font) throws BrokenPdfException {
    if (stream.isEmpty()) {
      return fitsByName(text(font, "Ordering"));
    }
    Value.Dict own = book.objects().dict(stream.get().dict(), "CIDSystemInfo");
    return text(own, "Registry").isPresent()
        && text(own, "Registry").equals(text(font, "Registry"))
        && text(own, "Ordering").equals(text(font, "Ordering"))
        && number(font) <= number(own);
  }

  /** Which later supplements the maps of the standard cover isn't held against a font. */
  private boolean fitsByName(Optional<String> ordering) {
    String plain = name.replaceFirst("-[HV]$", "");
    for (String line : KNOWN) {
      boolean named = Arrays.asList(line.split(" ")).contains(plain);
      if (named && line.startsWith("Adobe-")) {
        return ordering.map(o -> line.startsWith("Adobe-" + o + " ")).orElse(false);
      }
    }
    return NAMES.contains(name);
  }

  private Optional<String> text(Value.Dict dict, String key) throws BrokenPdfException {
    return book.objects().get(dict, key).asText();
  }

  private int number(Value.Dict dict) throws BrokenPdfException {
    return book.objects().get(dict, "Supplement").integer(0);
  }
}
