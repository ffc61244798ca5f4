package org.trefoil.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A name tree or number tree in the making (ISO 32000-1, 7.9.6 and 7.9.7), whose leaves are written
 * when they are full, so that a reader needn't read all of a long one.
 */
final class NumberTree {

  /** How many entries a leaf has. */
  private static final int LEAF = 256;

  private final ObjectFile file;
  private final String kind;
  private final List<ByteStream> kids = new ArrayList<>();
  private ByteStream leaf = new ByteStream();
  private ByteStream first = new ByteStream();
  private ByteStream last = new ByteStream();
  private int count;

  /**
   * @param kind {@code Nums} or {@code Names}
   */
  NumberTree(ObjectFile file, String kind) {
    this.file = file;
    this.kind = kind;
  }

  /** Adds an entry, whose key is higher than those before. */
  void add(ByteStream key, ByteStream value) throws IOException {
    if (count == LEAF) {
      close();
    }
    if (count == 0) {
      first = key;
    }
    last = key;
    leaf.add(key).put(' ').add(value).put(' ');
    count++;
  }

  private void close() throws IOException {
    int number = file.reserve();
    ByteStream out = new ByteStream().raw("<</Limits[").add(first).put(' ').add(last).raw("]/");
    file.object(number, out.raw(kind).put('[').add(leaf).raw("]>>"));
    kids.add(new ByteStream().reference(number));
    leaf = new ByteStream();
    count = 0;
  }

  /** Ends the tree and returns its root. */
  ByteStream finish() throws IOException {
    if (kids.isEmpty()) {
      return new ByteStream().raw("<</").raw(kind).put('[').add(leaf).raw("]>>");
    }
    if (count > 0) {
      close();
    }
    ByteStream root = new ByteStream().raw("<</Kids[");
    kids.forEach(kid -> root.add(kid).put(' '));
    return root.raw("]>>");
  }
}
