package org.trefoil.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.trefoil.document.Document;

/**
 * Proves from finished files alone that they say what the Markdown says: every sentence once, in
 * the same order, as the same thing (heading of a level, item of a number, quotation, note, cell of
 * a table). Files are read with parsers that their writers don't use. Formulas are compared by
 * being there: each form says them in its own way.
 */
public final class Equivalence {

  private Equivalence() {}

  /**
   * Holds an EPUB against the text.
   *
   * @param document the refined text
   * @param epub the finished book
   * @return what is missing, too much, changed or moved, each at its line of the Markdown
   * @throws IOException when the file can't be read back
   */
  public static List<Finding> ofBook(Document document, Path epub) throws IOException {
    return compare(document, "EPUB", BookLeaf.of(epub));
  }

  /**
   * Holds the tags of a PDF against the text.
   *
   * @param document the refined text
   * @param pdf the finished pages
   * @return what is missing, too much, changed or moved, each at its line of the Markdown
   * @throws IOException when the file can't be read back
   */
  public static List<Finding> ofPages(Document document, Path pdf) throws IOException {
    return compare(document, "PDF", PagesLeaf.of(pdf));
  }

  private static List<Finding> compare(Document document, String form, List<Unit> given) {
    return Comparison.of(document.source(), form, Stem.of(document), given);
  }
}
