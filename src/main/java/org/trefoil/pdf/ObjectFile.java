package org.trefoil.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.OptionalInt;
import java.util.concurrent.Future;

/**
 * The file in the making, as bytes that are written once and never touched again: streams go out at
 * once, other objects are packed by the hundred (ISO 32000-1, 7.5.7), and at the end it is said
 * where everything is (7.5.8). What is kept in memory is eight bytes an object.
 */
final class ObjectFile implements AutoCloseable {

  /** A stream whose bytes are being packed. */
  private record Waiting(int number, ByteStream entries, Future<ByteStream> data) {}

  /** How many streams may wait to be packed, so that memory stays small. */
  private static final int MOST_WAITING = 16;

  /** How many bytes of objects are packed together. */
  private static final int PACK = 1 << 16;

  /** The bytes of a cross-reference: kind, place, index. */
  private static final int ENTRY = 7;

  private final OutputStream out;
  private final MessageDigest fingerprint = digest();
  private final Packer packer = new Packer();
  private final Deque<Waiting> waiting = new ArrayDeque<>();
  private long position;

  /** For each object its offset; or, negative, what it is packed in and at which index. */
  private long[] places = new long[1024];

  private int next = 1;
  private ByteStream packed = new ByteStream();
  private ByteStream index = new ByteStream();
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

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }

  private void write(byte[] bytes) throws IOException {
    out.write(bytes);
    fingerprint.update(bytes);
    position += bytes.length;
  }

  private void write(ByteStream bytes) throws IOException {
    bytes.writeTo(out);
    bytes.feed(fingerprint);
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
      deflated(pack, head, index.add(packed));
      index = new ByteStream();
      packed = new ByteStream();
    }
  }

  /**
   * Writes a stream, packing its bytes; that is done on the side, and the file is the same as if it
   * weren't.
   *
   * @param entries of its dictionary, without length and filter
   * @param data belongs to the file from here on
   */
  void deflated(int number, ByteStream entries, ByteStream data) throws IOException {
    waiting.add(new Waiting(number, entries.raw("/Filter/FlateDecode"), packer.pack(data)));
    while (waiting.size() > MOST_WAITING) {
      writeNext();
    }
  }

  private void writeNext() throws IOException {
    Waiting next = waiting.remove();
    place(next.number(), next.entries(), Packer.result(next.data()));
  }

  /** Writes a stream whose bytes are packed as its entries say. */
  void stream(int number, ByteStream entries, ByteStream data) throws IOException {
    while (!waiting.isEmpty()) {
      writeNext();
    }
    place(number, entries, data);
  }

  private void place(int number, ByteStream entries, ByteStream data) throws IOException {
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
   */
  void finish(int root, OptionalInt info) throws IOException {
    flush();
    while (!waiting.isEmpty()) {
      writeNext();
    }
    // the file is named after its content (ISO 32000-1, 14.4), not after the hour
    byte[] id = Arrays.copyOf(fingerprint.digest(), 16);
    int number = reserve();
    long start = position;
    places[number] = start;
    ByteStream head = new ByteStream().raw("/Type/XRef/Size ").whole(next);
    head.raw("/Root ").reference(root);
    info.ifPresent(value -> head.raw("/Info ").reference(value));
    head.raw("/ID[").bytes(id).bytes(id).raw("]/W[1 4 2]");
    head.raw("/DecodeParms<</Predictor 12/Columns ").whole(ENTRY).raw(">>");
    ByteStream references = Packer.result(packer.pack(references()));
    place(number, head.raw("/Filter/FlateDecode"), references);
    write(("startxref\n" + start + "\n%%EOF\n").getBytes(StandardCharsets.US_ASCII));
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

  /** Stops packing, whether the file is finished or not. */
  @Override
  public void close() {
    packer.close();
  }
}
