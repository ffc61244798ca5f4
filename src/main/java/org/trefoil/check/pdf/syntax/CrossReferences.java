package org.trefoil.check.pdf.syntax;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where the objects of a file begin (ISO 32000-1, 7.5.4 and 7.5.8). */
final class CrossReferences {

  /**
   * Where an object is.
   *
   * @param container the object that it is packed in; negative when it stands by itself
   * @param offset where it begins, when it stands by itself
   */
  record Entry(int container, int offset) {}

  private static final int TAIL = 1024;

  private final PdfObjects objects;
  private final byte[] bytes;
  private final Map<Integer, Entry> entries = new HashMap<>();
  private Entry last = new Entry(-1, 0);
  private final Map<String, Value> trailer = new LinkedHashMap<>();
  private final Set<Integer> free = new HashSet<>();

  CrossReferences(PdfObjects objects, byte[] bytes) {
    this.objects = objects;
    this.bytes = bytes;
  }

  Optional<Entry> entry(int number) {
    return Optional.ofNullable(entries.get(number));
  }

  Value.Dict trailer() {
    return new Value.Dict(trailer);
  }

  /** Follows the sections from the last to the first; what a later one says counts. */
  void read() throws BrokenPdfException {
    Set<Integer> visited = new HashSet<>();
    int offset = start();
    while (offset >= 0) {
      if (offset >= bytes.length || !visited.add(offset)) {
        throw new BrokenPdfException("Cross-references that lead nowhere", offset);
      }
      offset = section(offset);
    }
  }

  private int start() throws BrokenPdfException {
    int from = Math.max(0, bytes.length - TAIL);
    String tail = new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1);
    int at = tail.lastIndexOf("startxref");
    if (at < 0) {
      throw new BrokenPdfException("No startxref, so not a PDF or not all of it", from);
    }
    return Lexer.ofFile(bytes, from + at + "startxref".length()).next().integer(-1);
  }

  /** Reads a section and returns where the one before it is. */
  private int section(int offset) throws BrokenPdfException {
    Lexer lexer = Lexer.ofFile(bytes, offset);
    Value first = lexer.next();
    if (first instanceof Value.Word word && word.value().equals("xref")) {
      return table(lexer);
    }
    if (first instanceof Value.Num number
        && objects.at(offset, (int) number.value()) instanceof Value.Stream stream) {
      return stream(stream);
    }
    throw new BrokenPdfException("No cross-references", offset);
  }

  private int table(Lexer lexer) throws BrokenPdfException {
    Value next = lexer.next();
    while (next instanceof Value.Num first) {
      int count = lexer.next().integer(0);
      for (int i = 0; i < count; i++) {
        int offset = lexer.next().integer(0);
        lexer.next();
        boolean used = lexer.next() instanceof Value.Word word && word.value().equals("n");
        add((int) first.value() + i, used ? Optional.of(new Entry(-1, offset)) : Optional.empty());
      }
      next = lexer.next();
    }
    Value.Dict dict = lexer.next().asDict().orElse(new Value.Dict(Map.of()));
    dict.entries().forEach(trailer::putIfAbsent);
    int hybrid = dict.get("XRefStm").integer(-1);
    if (hybrid >= 0) {
      section(hybrid);
    }
    return dict.get("Prev").integer(-1);
  }

  private void add(int number, Optional<Entry> entry) {
    if (entry.isEmpty()) {
      free.add(number);
    } else if (!free.contains(number)) {
      entries.putIfAbsent(number, entry.get());
    }
  }

  private int stream(Value.Stream stream) throws BrokenPdfException {
    stream.dict().entries().forEach(trailer::putIfAbsent);
    List<Value> widths = stream.dict().get("W").items();
    List<Value> index = stream.dict().get("Index").items();
    if (widths.size() != 3) {
      throw new BrokenPdfException("Cross-references without widths", stream.from());
    }
    if (index.isEmpty()) {
      index = List.of(new Value.Num(0), stream.dict().get("Size"));
    }
    Fields fields = new Fields(objects.data(stream));
    for (int i = 0; i + 1 < index.size(); i += 2) {
      int first = index.get(i).integer(0);
      for (int k = 0; k < index.get(i + 1).integer(0); k++) {
        entry(first + k, widths, fields);
      }
    }
    return stream.dict().get("Prev").integer(-1);
  }

  private void entry(int number, List<Value> widths, Fields fields) throws BrokenPdfException {
    int kind = fields.next(widths.get(0).integer(0), 1);
    int second = fields.next(widths.get(1).integer(0), 0);
    fields.next(widths.get(2).integer(0), 0);
    switch (kind) {
      case 0 -> add(number, Optional.empty());
      case 1 -> add(number, Optional.of(new Entry(-1, second)));
      case 2 -> add(number, Optional.of(packedIn(second)));
      default -> throw new BrokenPdfException("A cross-reference of no kind", number);
    }
  }

  /** Neighbours are packed together, and are one entry in memory. */
  private Entry packedIn(int container) {
    if (last.container() != container) {
      last = new Entry(container, 0);
    }
    return last;
  }

  /** Numbers of some bytes each, one after another. */
  private static final class Fields {

    private final byte[] data;
    private int at;

    Fields(byte[] data) {
      this.data = data;
    }

    int next(int width, int otherwise) throws BrokenPdfException {
      if (width == 0) {
        return otherwise;
      }
      if (width < 0 || at + width > data.length) {
        throw new BrokenPdfException("Cross-references end too early", at);
      }
      long value = 0;
      for (int i = 0; i < width; i++) {
        value = value << 8 | data[at++] & 255;
      }
      return (int) Math.min(value, Integer.MAX_VALUE);
    }
  }
}
