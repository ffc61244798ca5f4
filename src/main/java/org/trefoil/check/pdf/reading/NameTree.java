package org.trefoil.check.pdf.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.trefoil.check.pdf.syntax.BrokenPdfException;
import org.trefoil.check.pdf.syntax.PdfObjects;
import org.trefoil.check.pdf.syntax.Value;

/** Name trees and number trees, flattened (ISO 32000-1, 7.9.6 and 7.9.7). */
public final class NameTree {

  private static final int DEEPEST = 50;

  private final PdfObjects objects;
  private final String entries;
  private final Map<Value, Value> all = new LinkedHashMap<>();

  private NameTree(PdfObjects objects, String entries) {
    this.objects = objects;
    this.entries = entries;
  }

  /** The values of a number tree, not followed. */
  public static Map<Integer, Value> numbers(PdfObjects objects, Value.Dict root)
      throws BrokenPdfException {
    NameTree tree = new NameTree(objects, "Nums");
    tree.walk(root, 0);
    Map<Integer, Value> numbers = new LinkedHashMap<>();
    tree.all.forEach((key, value) -> numbers.put(key.integer(-1), value));
    return numbers;
  }

  /** The values of a name tree, not followed. */
  public static Map<String, Value> names(PdfObjects objects, Value.Dict root)
      throws BrokenPdfException {
    NameTree tree = new NameTree(objects, "Names");
    tree.walk(root, 0);
    Map<String, Value> names = new LinkedHashMap<>();
    tree.all.forEach((key, value) -> names.put(key.asText().orElse(""), value));
    return names;
  }

  private void walk(Value.Dict node, int depth) throws BrokenPdfException {
    if (depth > DEEPEST) {
      throw new BrokenPdfException("A tree of names that is too deep", 0);
    }
    List<Value> pairs = objects.items(node, entries);
    for (int i = 0; i + 1 < pairs.size(); i += 2) {
      all.put(objects.resolve(pairs.get(i)), pairs.get(i + 1));
    }
    for (Value kid : objects.items(node, "Kids")) {
      walk(objects.resolve(kid).asDict().orElse(new Value.Dict(Map.of())), depth + 1);
    }
  }
}
