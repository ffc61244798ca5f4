package org.trefoil.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/**
 * Writes graphs of PDFBox's objects: fonts, pictures, annotations, the catalog. A dictionary is an
 * object of its own unless it is marked as direct; an array never is.
 */
final class CosObjects {

  private final ObjectFile file;
  private final Map<COSBase, Integer> numbers = new IdentityHashMap<>();
  private final Deque<COSDictionary> waiting = new ArrayDeque<>();

  CosObjects(ObjectFile file) {
    this.file = file;
  }

  /** The number of an object, which is written with the rest. */
  int number(COSDictionary dictionary) {
    Integer known = numbers.get(dictionary);
    if (known == null) {
      known = file.reserve();
      numbers.put(dictionary, known);
      waiting.add(dictionary);
    }
    return known;
  }

  /** Writes everything that has a number, and what it holds. */
  void write() throws IOException {
    while (!waiting.isEmpty()) {
      COSDictionary next = waiting.remove();
      ByteStream out = new ByteStream();
      if (next instanceof COSStream stream) {
        entries(stream, out);
        file.stream(numbers.get(stream), out, data(stream));
      } else {
        file.object(numbers.get(next), dictionary(next, out));
      }
    }
  }

  private static ByteStream data(COSStream stream) throws IOException {
    ByteStream data = new ByteStream();
    try (InputStream in = stream.createRawInputStream()) {
      in.transferTo(data);
    }
    return data;
  }

  private ByteStream dictionary(COSDictionary dictionary, ByteStream out) {
    out.raw("<<");
    entries(dictionary, out);
    return out.raw(">>");
  }

  private void entries(COSDictionary dictionary, ByteStream out) {
    for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
      boolean isLength = dictionary instanceof COSStream && entry.getKey().equals(COSName.LENGTH);
      if (!isLength && entry.getValue() != null) {
        value(entry.getValue(), out.name(entry.getKey().getName()));
      }
    }
  }

  /** Writes a value where it is used. */
  ByteStream value(COSBase value, ByteStream out) {
    if (value instanceof COSDictionary dictionary) {
      return dictionary.isDirect() && !(dictionary instanceof COSStream)
          ? dictionary(dictionary, out)
          : out.reference(number(dictionary));
    }
    if (value instanceof COSArray array) {
      out.put('[');
      array.forEach(item -> value(item, out).put(' '));
      return out.put(']');
    }
    if (value instanceof COSObject object) {
      return value(object.getObject(), out);
    }
    return value instanceof Numbered known ? out.reference(known.number()) : simple(value, out);
  }

  private static ByteStream simple(COSBase value, ByteStream out) {
    if (value instanceof COSName name) {
      return out.name(name.getName());
    }
    if (value instanceof COSInteger integer) {
      return out.whole(integer.longValue());
    }
    if (value instanceof Precise real) {
      return out.decimal(real.value(), Precise.PLACES);
    }
    if (value instanceof COSFloat real) {
      return out.number(real.floatValue());
    }
    if (value instanceof COSString string) {
      return out.bytes(string.getBytes());
    }
    if (value instanceof COSBoolean bool) {
      return out.raw(bool.getValue() ? "true" : "false");
    }
    if (value == null || value instanceof COSNull) {
      return out.raw("null");
    }
    throw new IllegalStateException("An object of no kind that we write: " + value);
  }
}
