package org.trefoil.check.pdf.reading;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trefoil.check.pdf.syntax.BrokenPdfException;
import org.trefoil.check.pdf.syntax.PdfObjects;
import org.trefoil.check.pdf.syntax.Value;

/** A font of a page: how its codes are read and how wide they are. */
public final class Font {

  private final Value.Dict dict;
  private final Value.Dict described;
  private final Value.Dict descriptor;
  private final boolean composite;
  private final boolean embedded;
  private final Optional<CodeSpace> codes;
  private final Optional<Map<Integer, String>> meanings;
  private final Map<Integer, Double> widths = new HashMap<>();
  private final BitSet drawn = new BitSet();
  private final BitSet used = new BitSet();
  private final double usual;

  private Font(PdfObjects objects, Value.Dict dict) throws BrokenPdfException {
    this.dict = dict;
    composite = objects.get(dict, "Subtype").asName().orElse("").equals("Type0");
    Value encoding = objects.get(dict, "Encoding");
    codes =
        composite
                && encoding instanceof Value.Stream own
                && !own.dict().entries().containsKey("UseCMap")
            ? Optional.of(CodeSpace.of(objects.data(own)))
            : Optional.empty();
    Value map = objects.get(dict, "ToUnicode");
    meanings =
        map instanceof Value.Stream stream
            ? Optional.of(CharacterMap.of(objects.data(stream)))
            : Optional.empty();
    described = composite ? descendant(objects, dict) : dict;
    usual = composite ? objects.get(described, "DW").asNumber().orElse(1000) : 0;
    descriptor = objects.dict(described, "FontDescriptor");
    boolean drawsItself = objects.get(dict, "Subtype").asName().orElse("").equals("Type3");
    embedded = drawsItself || program().isPresent();
    if (composite) {
      widths(objects, objects.items(described, "W"));
    } else {
      int first = objects.get(dict, "FirstChar").integer(0);
      run(objects, first, objects.items(dict, "Widths"));
    }
  }

  /** Reads a font. */
  static Font of(PdfObjects objects, Value.Dict dict) throws BrokenPdfException {
    return new Font(objects, dict);
  }

  private static Value.Dict descendant(PdfObjects objects, Value.Dict dict)
      throws BrokenPdfException {
    List<Value> all = objects.items(dict, "DescendantFonts");
    return all.isEmpty()
        ? new Value.Dict(Map.of())
        : objects.resolve(all.get(0)).asDict().orElse(new Value.Dict(Map.of()));
  }

  private void widths(PdfObjects objects, List<Value> all) throws BrokenPdfException {
    for (int i = 0; i + 1 < all.size(); ) {
      int first = objects.resolve(all.get(i)).integer(0);
      Value next = objects.resolve(all.get(i + 1));
      if (next instanceof Value.Arr array) {
        run(objects, first, array.items());
        i += 2;
      } else {
        double width =
            i + 2 < all.size() ? objects.resolve(all.get(i + 2)).asNumber().orElse(0) : 0;
        for (int code = first; code <= Math.min(next.integer(0), first + 0xFFFF); code++) {
          widths.put(code, width);
        }
        i += 3;
      }
    }
  }

  private void run(PdfObjects objects, int first, List<Value> each) throws BrokenPdfException {
    for (int i = 0; i < each.size(); i++) {
      widths.put(first + i, objects.resolve(each.get(i)).asNumber().orElse(0));
    }
  }

  /** Notes that a code is shown. */
  void use(int code, boolean visible) {
    (visible ? drawn : used).set(code);
  }

  /** The codes that are shown. */
  public BitSet used() {
    used.or(drawn);
    return used;
  }

  /** The codes that are shown and can be seen. */
  public BitSet drawn() {
    return drawn;
  }

  /** Its dictionary. */
  public Value.Dict dict() {
    return dict;
  }

  /** The dictionary that tells widths and glyphs: that of its descendant, or its own. */
  public Value.Dict described() {
    return described;
  }

  /** How it looks and where its program is. */
  public Value.Dict descriptor() {
    return descriptor;
  }

  /** The key of its program, such as {@code FontFile2}. */
  public Optional<String> program() {
    return descriptor.entries().keySet().stream()
        .filter(key -> key.startsWith("FontFile"))
        .findFirst();
  }

  /** Whether its codes have two bytes and lead to glyphs by a map. */
  public boolean isComposite() {
    return composite;
  }

  /** What codes mean by its own map; empty when it has none. */
  public Optional<Map<Integer, String>> meanings() {
    return meanings;
  }

  @Override
  public String toString() {
    return "font " + dict.get("BaseFont").asName().orElse("without a name");
  }

  /** How many bytes the code at a place has. */
  int length(byte[] shown, int at) {
    return codes.isPresent() ? codes.get().length(shown, at) : composite ? 2 : 1;
  }

  /** The number of the glyph that a code leads to, by the map in the file or by itself. */
  public int number(int code) {
    return codes.isPresent() ? codes.get().number(code) : code;
  }

  /** Whether the file itself says which glyphs its codes number. */
  public boolean isMapped() {
    return codes.isPresent();
  }

  /** Whether the file brings the font along. */
  public boolean isEmbedded() {
    return embedded;
  }

  /** What a code means; empty when the font doesn't say. */
  public Optional<String> meaning(int code) {
    if (meanings.isPresent()) {
      return Optional.ofNullable(meanings.get().get(code));
    }
    return composite ? Optional.empty() : Optional.of(Character.toString(code));
  }

  /** How far a code moves the pen, in thousandths of the size. */
  public double width(int code) {
    return widths.getOrDefault(number(code), usual);
  }
}
