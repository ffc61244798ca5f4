package org.trefoil.check.pdf.syntax;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All objects of a file, found by their numbers. */
public final class PdfObjects {

  private final byte[] bytes;
  private final CrossReferences references;
  private final Map<Integer, Value> known = new HashMap<>();
  private final Map<Integer, Map<Integer, Value>> unpacked = new HashMap<>();

  private PdfObjects(byte[] bytes) throws BrokenPdfException {
    this.bytes = bytes;
    this.references = new CrossReferences(this, bytes);
  }

  /**
   * Opens a file.
   *
   * @param bytes all of it; not changed, and not to be changed
   * @throws BrokenPdfException when the way to its objects can't be followed, or it is encrypted
   */
  public static PdfObjects of(byte[] bytes) throws BrokenPdfException {
    PdfObjects objects = new PdfObjects(bytes);
    objects.references.read();
    if (objects.trailer().entries().containsKey("Encrypt")) {
      throw new BrokenPdfException("The file is encrypted", 0);
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

  private Value object(int number) throws BrokenPdfException {
    Value value = known.get(number);
    if (value == null) {
      Optional<CrossReferences.Entry> entry = references.entry(number);
      known.put(number, Value.NULL); // an object whose length is in itself has none
      value = entry.isPresent() ? read(number, entry.get()) : Value.NULL;
      known.put(number, value);
    }
    return value;
  }

  private Value read(int number, CrossReferences.Entry entry) throws BrokenPdfException {
    return entry.container() < 0
        ? at(entry.offset(), number)
        : packed(entry.container()).getOrDefault(number, Value.NULL);
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

  private Map<Integer, Value> packed(int container) throws BrokenPdfException {
    Map<Integer, Value> objects = unpacked.get(container);
    if (objects == null) {
      if (!(object(container) instanceof Value.Stream stream)) {
        throw new BrokenPdfException("Object " + container + " holds no objects", 0);
      }
      objects = unpack(stream);
      unpacked.put(container, objects);
    }
    return objects;
  }

  private Map<Integer, Value> unpack(Value.Stream stream) throws BrokenPdfException {
    Lexer lexer = Lexer.ofFile(data(stream), 0);
    int count = get(stream.dict(), "N").integer(0);
    int first = get(stream.dict(), "First").integer(0);
    int[] places = new int[2 * count];
    for (int i = 0; i < places.length; i++) {
      places[i] = lexer.next().integer(0);
    }
    Map<Integer, Value> objects = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      lexer.seek(first + places[2 * i + 1]);
      objects.put(places[2 * i], lexer.next());
    }
    return objects;
  }

  /** The bytes of a stream, unpacked. */
  public byte[] data(Value.Stream stream) throws BrokenPdfException {
    Value filter = get(stream.dict(), "Filter");
    List<Value> filters = filter.asName().isPresent() ? List.of(filter) : filter.items();
    byte[] data =
        java.util.Arrays.copyOfRange(stream.file(), stream.from(), stream.from() + stream.length());
    for (Value each : filters) {
      String name = resolve(each).asName().orElse("");
      if (!name.equals("FlateDecode")) {
        throw new BrokenPdfException("Packed by " + name + ", which isn't read", stream.from());
      }
      data = Filters.inflate(data, 0, data.length);
    }
    Value.Dict parameters = dict(stream.dict(), "DecodeParms");
    return get(parameters, "Predictor").integer(1) < 10
        ? data
        : Filters.unpredict(data, get(parameters, "Columns").integer(1));
  }
}
