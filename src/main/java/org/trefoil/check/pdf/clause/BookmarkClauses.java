package org.trefoil.check.pdf.clause;

import java.util.List;
import org.trefoil.check.pdf.reading.Bookmark;

/** What is asked of bookmarks. */
final class BookmarkClauses {

  private BookmarkClauses() {}

  static List<Clause<Bookmark>> all() {
    return List.of(
        Clause.of(
            "",
            "",
            "8.8-t1",
            "",
            "A bookmark names the element that it leads to",
            (b, book) -> Destinations.isStructured(b.dict(), "Dest", book)),
        Clause.of(
            "",
            "",
            "8.8-t2",
            "",
            "A bookmark names the element in its action too",
            (b, book) -> Destinations.isStructuredAction(b.dict(), book)),
        Clause.of(
            "",
            "",
            "8.6-t1",
            "",
            "A bookmark has no characters of private use",
            (b, book) -> ElementClauses.isPublic(b.title())));
  }
}
