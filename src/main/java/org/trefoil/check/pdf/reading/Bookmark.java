package org.trefoil.check.pdf.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.trefoil.check.pdf.syntax.BrokenPdfException;
import org.trefoil.check.pdf.syntax.PdfObjects;
import org.trefoil.check.pdf.syntax.Value;

/**
 * An entry of the outline (ISO 32000-1, 12.3.3).
 *
 * @param title what it says
 * @param depth how deep it lies, from 1
 * @param dict its dictionary
 */
public record Bookmark(String title, int depth, Value.Dict dict) {

  private static final int DEEPEST = 500;

  /** All entries in their order, each before those below it. */
  static List<Bookmark> all(PdfObjects objects, Value.Dict catalog) throws BrokenPdfException {
    List<Bookmark> into = new ArrayList<>();
    collect(objects.dict(catalog, "Outlines"), 1, new HashSet<>(), objects, into);
    return into;
  }

  private static void collect(
      Value.Dict parent, int depth, Set<Value> visited, PdfObjects objects, List<Bookmark> into)
      throws BrokenPdfException {
    Value at = parent.get("First");
    while (depth < DEEPEST && at instanceof Value.Ref && visited.add(at)) {
      Value.Dict item = objects.resolve(at).asDict().orElse(parent);
      into.add(new Bookmark(objects.get(item, "Title").asText().orElse(""), depth, item));
      collect(item, depth + 1, visited, objects, into);
      at = item.get("Next");
    }
  }

  @Override
  public String toString() {
    return "bookmark “" + title + "”";
  }
}
