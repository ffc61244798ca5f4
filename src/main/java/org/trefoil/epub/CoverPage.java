package org.trefoil.epub;

import org.trefoil.document.Metadata;
import org.trefoil.media.Cover;
import org.trefoil.xml.XmlWriter;

/**
 * The page that shows the cover. It stands off the way that is read from first to last: it says
 * what the title page says, and nobody reads it aloud.
 */
final class CoverPage {

  static final String NAME = "cover.xhtml";

  private CoverPage() {}

  static void write(Publication book, Cover cover, XmlWriter xml) {
    Surroundings around = book.surroundings();
    XhtmlFile.open(xml, around, book.title(), book.lexicons());
    xml.start("section").attribute("class", "cover");
    xml.attribute("aria-label", book.words().of("epub.cover")).text("\n");
    xml.start("img").attribute("class", "cover").attribute("epub:type", "cover");
    xml.attribute("role", "doc-cover").attribute("src", Pictures.href(cover.shown()));
    xml.attribute("alt", description(book)).endEmpty().text("\n");
    xml.end().text("\n");
    XhtmlFile.close(xml);
  }

  /** What a cover shows for sure. */
  private static String description(Publication book) {
    String authors = authors(book.metadata());
    return authors.isEmpty()
        ? book.words().of("epub.cover.of", book.title())
        : book.words().of("epub.cover.of.by", book.title(), authors);
  }

  private static String authors(Metadata metadata) {
    return Titles.line(String.join(", ", metadata.authors()));
  }
}
