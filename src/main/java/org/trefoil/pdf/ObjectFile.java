package org.trefoil.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.zip.Deflater;

/**
 * The file in the making, as bytes that are written once and never touched again: streams go out at
 * once, other objects are packed by the hundred (ISO 32000-1, 7.5.7), and at the end it is said
 * where everything is (7.5.8). What is kept in memory is eight bytes an object.
 */
final class ObjectFile {

  /** How many bytes of objects are packed together. */
  private static final int PACK = 1 << 16;

  /** The bytes of a cross-reference: kind, place, index. */
  private static final int ENTRY = 7;

  private final OutputStream out;
  private final Deflater deflater = new Deflater(6);
  private final byte[] buffer = new byte[1 << 14];
  private long position;

  /** For each object its offset; or, negative, what it is packed in and at which index. */
  private long[] places = new long[1024];

  private int next = 1;
  private final ByteStream packed = new ByteStream();
  private final ByteStream index = new ByteStream();
  private int packedCount;
  private int pack;

  /**
   * Begins a file.
   *
   * @param version such as {@code 1.7}
   */
  ObjectFile(String version, OutputStream out) throws IOException {
    this.out = out;
    // bytes beyond ASCII tell that the file isn't text (PDF/A-2, 6.1.2)
    write(
        ("%PDF-" + version + "\n%\u00E2\u00E3\u00CF\u00D3\n")
            .getBytes(StandardCharsets.ISO_8859_1));
  }

  private void write(byte[] bytes) throws IOException {
    out.write(bytes);
    position += bytes.length;
  }

  private void write(ByteStream bytes) throws IOException {
    bytes.writeTo(out);
    position += bytes.length();
  }

  /** A number for an object that is written later. */
  int reserve() {
    if (next == places.length) {
      places = Arrays.copyOf(places, 2 * next);
    }
    return next++;
  }

  /** Writes an object that isn't a stream. */
  void object(int number, ByteStream value) throws IOException {
    if (packedCount == 0) {
      pack = reserve();
    }
    places[number] = -((long) pack << 32 | packedCount) - 1;
    index.whole(number).raw(" ").whole(packed.length()).raw(" ");
    packed.add(value).raw("\n");
    packedCount++;
    if (packed.length() > PACK) {
      flush();
    }
  }

  private void flush() throws IOException {
    if (packedCount > 0) {
      ByteStream head = new ByteStream().raw("/Type/ObjStm/N ").whole(packedCount);
      head.raw("/First ").whole(index.length());
      packedCount = 0;
      index.add(packed);
      deflated(pack, head, index);
      index.clear();
      packed.clear();
    }
  }

  /**
   * Writes a stream, packing its bytes.
   *
   * @param entries of its dictionary, without length and filter
   */
  void deflated(int number, ByteStream entries, ByteStream data) throws IOException {
    ByteStream small = new ByteStream();
    deflater.reset();
    data.feed(deflater);
    deflater.finish();
    while (!deflater.finished()) {
      small.add(buffer, deflater.deflate(buffer));
    }
    stream(number, entries.raw("/Filter/FlateDecode"), small);
  }

  /** Writes a stream whose bytes are packed as its entries say. */
  void stream(int number, ByteStream entries, ByteStream data) throws IOException {
    places[number] = position;
    ByteStream head = new ByteStream().whole(number).raw(" 0 obj\n<<").add(entries);
    write(head.raw("/Length ").whole(data.length()).raw(">>\nstream\n"));
    write(data);
    write("\nendstream\nendobj\n".getBytes(StandardCharsets.US_ASCII));
  }

  /**
   * Ends the file.
   *
   * @param root the catalog
   * @param info the information dictionary, if there is one
   * @param id what identifies the file
   */
  void finish(int root, OptionalInt info, byte[] id) throws IOException {
    flush();
    int number = reserve();
    long start = position;
    places[number] = start;
    ByteStream head = new ByteStream().raw("/Type/XRef/Size ").whole(next);
    head.raw("/Root ").reference(root);
    info.ifPresent(value -> head.raw("/Info ").reference(value));
    head.raw("/ID[").bytes(id).bytes(id).raw("]/W[1 4 2]");
    head.raw("/DecodeParms<</Predictor 12/Columns ").whole(ENTRY).raw(">>");
    deflated(number, head, references());
    write(("startxref\n" + start + "\n%%EOF\n").getBytes(StandardCharsets.US_ASCII));
    deflater.end();
    out.flush();
  }

  /** The cross-references, each as what differs from the one before (PNG's Up). */
  private ByteStream references() {
    ByteStream rows = new ByteStream();
    byte[] before = new byte[ENTRY];
    for (int number = 0; number < next; number++) {
      byte[] entry = entry(number);
      rows.put(2);
      for (int i = 0; i < ENTRY; i++) {
        rows.put(entry[i] - before[i]);
      }
      before = entry;
    }
    return rows;
  }

  private byte[] entry(int number) {
    long place = number == 0 ? 0 : places[number];
    boolean isPacked = place < 0;
    int kind = number == 0 ? 0 : isPacked ? 2 : 1;
    long where = isPacked ? -(place + 1) >> 32 : place;
    int last = number == 0 ? 0xFFFF : isPacked ? (int) -(place + 1) & 0xFFFF : 0;
    return new byte[] {
      (byte) kind,
      (byte) (where >> 24),
      (byte) (where >> 16),
      (byte) (where >> 8),
      (byte) where,
      (byte) (last >> 8),
      (byte) last
    };
  }
}
