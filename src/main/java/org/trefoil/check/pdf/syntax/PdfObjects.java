package org.trefoil.check.pdf.syntax;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** All objects of a file, found by their numbers. */
public final class PdfObjects {

  private static final int MOST_BLEMISHES = 100;

  private final byte[] bytes;
  private final CrossReferences references;
  private final Map<Integer, Value> known = new HashMap<>();
  private final Map<Integer, Pack> unpacked = new HashMap<>();

  private final Set<String> blemishes = new LinkedHashSet<>();

  private PdfObjects(byte[] bytes) throws BrokenPdfException {
    this.bytes = bytes;
    this.references = new CrossReferences(this, bytes);
  }

  /**
   * Opens a file.
   *
   * @param bytes all of it; not changed, and not to be changed
   * @throws BrokenPdfException when the way to its objects can't be followed
   * @throws LockedPdfException when it is encrypted
   */
  public static PdfObjects of(byte[] bytes) throws BrokenPdfException {
    PdfObjects objects = new PdfObjects(bytes);
    objects.references.read();
    if (objects.trailer().entries().containsKey("Encrypt")) {
      Value permissions = objects.get(objects.dict(objects.trailer(), "Encrypt"), "P");
      throw new LockedPdfException((long) permissions.asNumber().orElse(0));
    }
    return objects;
  }

  /** The version in the first line, such as {@code 1.7}; empty when there is none. */
  public String version() {
    String head = new String(bytes, 0, Math.min(16, bytes.length), StandardCharsets.ISO_8859_1);
    return head.startsWith("%PDF-") && head.length() > 7 ? head.substring(5, 8) : "";
  }

  /** The trailer. */
  public Value.Dict trailer() {
    return references.trailer();
  }

  /** What a value is when it is a reference, else the value. */
  public Value resolve(Value value) throws BrokenPdfException {
    return value instanceof Value.Ref ref ? object(ref.number()) : value;
  }

  /** The value of a key, followed when it is a reference. */
  public Value get(Value.Dict dict, String key) throws BrokenPdfException {
    return resolve(dict.get(key));
  }

  /** The dictionary under a key; an empty one when there is none. */
  public Value.Dict dict(Value.Dict dict, String key) throws BrokenPdfException {
    return get(dict, key).asDict().orElse(new Value.Dict(Map.of()));
  }

  /** The items of the array under a key, not followed; none when there is none. */
  public List<Value> items(Value.Dict dict, String key) throws BrokenPdfException {
    return get(dict, key).items();
  }

  /** The objects of a stream of objects, by their numbers in ascending order. */
  private record Pack(int[] numbers, Value[] values) {
    static final Pack NONE = new Pack(new int[0], new Value[0]);

    Value of(int number) {
      int at = Arrays.binarySearch(numbers, number);
      return at < 0 ? Value.NULL : values[at];
    }
  }

  private Value object(int number) throws BrokenPdfException {
    Optional<CrossReferences.Entry> entry = references.entry(number);
    if (entry.isPresent() && entry.get().container() >= 0) {
      return packed(entry.get().container()).of(number);
    }
    Value value = known.get(number);
    if (value == null) {
      known.put(number, Value.NULL); // an object whose length is in itself has none
      value = entry.isPresent() ? at(entry.get().offset(), number) : Value.NULL;
      known.put(number, value);
    }
    return value;
  }

  /** The object that begins at an offset and has to have a number. */
  Value at(int offset, int number) throws BrokenPdfException {
    Lexer lexer = Lexer.ofFile(bytes, offset);
    boolean begins =
        lexer.next() instanceof Value.Num found
            && found.value() == number
            && lexer.next() instanceof Value.Num
            && lexer.next() instanceof Value.Word word
            && word.value().equals("obj");
    if (!begins) {
      throw new BrokenPdfException("Object " + number + " isn't", offset);
    }
    Value value = lexer.next();
    boolean streams =
        value instanceof Value.Dict
            && lexer.next() instanceof Value.Word word
            && word.value().equals("stream");
    return streams ? stream((Value.Dict) value, lexer) : value;
  }

  private Value stream(Value.Dict dict, Lexer lexer) throws BrokenPdfException {
    int from = lexer.offset();
    from += from < bytes.length && bytes[from] == '\r' ? 1 : 0;
    from += from < bytes.length && bytes[from] == '\n' ? 1 : 0;
    int length = get(dict, "Length").integer(-1);
    if (length < 0 || from + length > bytes.length) {
      throw new BrokenPdfException("A stream without its length", from);
    }
    lexer.seek(from + length);
    if (!(lexer.next() instanceof Value.Word word && word.value().equals("endstream"))) {
      throw new BrokenPdfException("A stream that isn't as long as it says", from);
    }
    return new Value.Stream(dict, bytes, from, length);
  }

  private Pack packed(int container) throws BrokenPdfException {
    Pack objects = unpacked.get(container);
    if (objects == null) {
      unpacked.put(container, Pack.NONE); // one that is packed in itself holds none
      if (!(object(container) instanceof Value.Stream stream)) {
        throw new BrokenPdfException("Object " + container + " holds no objects", 0);
      }
      objects = unpack(stream);
      unpacked.put(container, objects);
    }
    return objects;
  }

  private Pack unpack(Value.Stream stream) throws BrokenPdfException {
    Lexer lexer = Lexer.ofFile(data(stream), 0);
    int count = get(stream.dict(), "N").integer(0);
    int first = get(stream.dict(), "First").integer(0);
    int[] places = new int[2 * count];
    for (int i = 0; i < places.length; i++) {
      places[i] = lexer.next().integer(0);
    }
    Map<Integer, Value> objects = new TreeMap<>();
    for (int i = 0; i < count; i++) {
      lexer.seek(first + places[2 * i + 1]);
      objects.put(places[2 * i], lexer.next());
    }
    return new Pack(
        objects.keySet().stream().mapToInt(Integer::intValue).toArray(),
        objects.values().toArray(Value[]::new));
  }

  /** The bytes of a stream, unpacked; as far as they could be, when it is damaged. */
  public byte[] data(Value.Stream stream) throws BrokenPdfException {
    List<Value> filters = each(get(stream.dict(), "Filter"));
    List<Value> parameters = each(get(stream.dict(), "DecodeParms"));
    byte[] data = Arrays.copyOfRange(stream.file(), stream.from(), stream.from() + stream.length());
    for (int i = 0; i < filters.size(); i++) {
      Value own = i < parameters.size() ? resolve(parameters.get(i)) : Value.NULL;
      String name = resolve(filters.get(i)).asName().orElse("");
      data = unpacked(data, name, own.asDict().orElse(new Value.Dict(Map.of())), stream);
    }
    return data;
  }

  private static List<Value> each(Value value) {
    boolean one = value.asName().isPresent() || value.asDict().isPresent();
    return one ? List.of(value) : value.items();
  }

  private byte[] unpacked(byte[] data, String filter, Value.Dict own, Value.Stream stream)
      throws BrokenPdfException {
    return switch (filter) {
      case "FlateDecode" -> predicted(inflated(data, stream), own);
      case "LZWDecode" ->
          predicted(Unpacking.lzw(data, get(own, "EarlyChange").integer(1) == 0 ? 0 : 1), own);
      case "ASCIIHexDecode" -> Unpacking.hexadecimal(data);
      case "ASCII85Decode" -> Unpacking.base85(data);
      case "RunLengthDecode" -> Unpacking.runLengths(data);
      default ->
          throw new BrokenPdfException("Packed by " + filter + ", which isn't read", stream.from());
    };
  }

  private byte[] inflated(byte[] data, Value.Stream stream) throws BrokenPdfException {
    Filters.Inflated inflated = Filters.inflate(data, stream.from());
    if (!inflated.whole() && blemishes.size() < MOST_BLEMISHES) {
      blemishes.add("A stream at byte " + stream.from() + " ends before it says so");
    }
    return inflated.bytes();
  }

  private byte[] predicted(byte[] data, Value.Dict own) throws BrokenPdfException {
    int predictor = get(own, "Predictor").integer(1);
    int pixel = bytesOf(get(own, "Colors").integer(1) * get(own, "BitsPerComponent").integer(8));
    int row = Math.max(1, bytesOf(get(own, "Columns").integer(1) * 8 * pixel));
    return predictor < 10 ? data : Filters.unpredict(data, row, pixel);
  }

  private static int bytesOf(int bits) {
    return Math.max(1, (bits + 7) / 8);
  }

  /** What is damaged, but could be read. */
  public Set<String> blemishes() {
    return blemishes;
  }
}
