package org.trefoil.check.pdf.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.trefoil.check.pdf.syntax.BrokenPdfException;
import org.trefoil.check.pdf.syntax.PdfObjects;
import org.trefoil.check.pdf.syntax.Value;

/** Reads the page tree (ISO 32000-1, 7.7.3). */
final class Pages {

  private static final Bounds LETTER = new Bounds(0, 0, 612, 792);

  private final PdfObjects objects;
  private final List<Page> pages = new ArrayList<>();
  private final Set<Integer> visited = new HashSet<>();

  private Pages(PdfObjects objects) {
    this.objects = objects;
  }

  static List<Page> of(PdfObjects objects, Value.Dict catalog) throws BrokenPdfException {
    Pages pages = new Pages(objects);
    pages.walk(catalog.get("Pages"), Map.of());
    return pages.pages;
  }

  private void walk(Value node, Map<String, Value> inherited) throws BrokenPdfException {
    int number = node instanceof Value.Ref ref ? ref.number() : -1;
    if (number >= 0 && !visited.add(number)) {
      throw new BrokenPdfException("A page tree that goes in circles, object " + number, 0);
    }
    Value.Dict dict = objects.resolve(node).asDict().orElse(new Value.Dict(Map.of()));
    Map<String, Value> known = new LinkedHashMap<>(inherited);
    for (String key : List.of("MediaBox", "CropBox", "Resources")) {
      if (dict.entries().containsKey(key)) {
        known.put(key, dict.get(key));
      }
    }
    if (dict.entries().containsKey("Kids")) {
      for (Value kid : objects.items(dict, "Kids")) {
        walk(kid, known);
      }
    } else {
      pages.add(page(number, dict, known));
    }
  }

  private Page page(int number, Value.Dict dict, Map<String, Value> known)
      throws BrokenPdfException {
    Bounds box = Bounds.of(known.getOrDefault("MediaBox", Value.NULL), objects).orElse(LETTER);
    return new Page(
        pages.size(),
        number,
        dict,
        box,
        Bounds.of(known.getOrDefault("CropBox", Value.NULL), objects).orElse(box),
        objects.dict(new Value.Dict(known), "Resources"));
  }
}
