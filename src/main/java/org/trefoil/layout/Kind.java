package org.trefoil.layout;

import org.trefoil.document.Document;
import org.trefoil.document.Outline;

/** What a text is, as far as its pages care. */
enum Kind {
  /** Goes on from heading to heading. */
  ARTICLE,
  /** Begins a page with each chapter, and names the chapter above its pages. */
  BOOK;

  private static final int FEWEST_CHAPTERS = 3;

  /** The shortest that chapters are on average, in characters of the source: about a page. */
  private static final int SHORTEST_CHAPTER = 3000;

  /** A text with several headings of the first level that are far enough apart is a book. */
  static Kind of(Document document) {
    long chapters =
        Outline.of(document).entries().stream().filter(entry -> entry.level() == 1).count();
    boolean apart = document.source().text().length() >= chapters * SHORTEST_CHAPTER;
    return chapters >= FEWEST_CHAPTERS && apart ? BOOK : ARTICLE;
  }
}
