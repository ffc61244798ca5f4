package org.trefoil.epub;

import io.documentnode.epub4j.domain.TOCReference;
import java.util.List;
import org.trefoil.xml.XmlWriter;

/** The navigation document (EPUB 3.3, section 7): table of contents and landmarks. */
final class Navigation {

  static final String NAME = "nav.xhtml";

  private final Publication book;
  private final XmlWriter xml;

  private Navigation(Publication book, XmlWriter xml) {
    this.book = book;
    this.xml = xml;
  }

  static void write(Publication book, XmlWriter xml) {
    new Navigation(book, xml).write();
  }

  private void write() {
    Surroundings around = book.surroundings();
    XhtmlFile.open(xml, around, book.title(), book.lexicons());
    xml.start("nav").attribute("id", "toc").attribute("epub:type", "toc");
    xml.attribute("role", "doc-toc").attribute("aria-labelledby", "contents").text("\n");
    xml.start("h1").attribute("id", "contents");
    around.change(Surroundings.of(book.words().language()), xml);
    xml.text(book.words().of("epub.contents")).end().text("\n");
    entries(book.contents().getTocReferences());
    xml.end().text("\n");
    landmarks();
    pages();
    XhtmlFile.close(xml);
  }

  private void entries(List<TOCReference> entries) {
    xml.start("ol").text("\n");
    for (TOCReference entry : entries) {
      xml.start("li");
      xml.start("a").attribute("href", entry.getCompleteHref());
      Surroundings around = book.surroundings();
      around.change(book.tongues().getOrDefault(entry.getFragmentId(), around), xml);
      xml.text(entry.getTitle()).end();
      if (!entry.getChildren().isEmpty()) {
        xml.text("\n");
        entries(entry.getChildren());
      }
      xml.end().text("\n");
    }
    xml.end();
  }

  /** For reading systems only, which offer them in their own way. */
  private void landmarks() {
    xml.start("nav").attribute("epub:type", "landmarks").attribute("hidden", "hidden");
    xml.attribute("aria-label", book.words().of("epub.landmarks")).text("\n");
    xml.start("ol").text("\n");
    if (book.cover().isPresent()) {
      xml.start("li");
      link("cover", CoverPage.NAME, book.words().of("epub.cover"));
      xml.end().text("\n");
    }
    xml.start("li");
    link("toc", "#toc", book.words().of("epub.contents"));
    xml.end().text("\n").start("li");
    link("bodymatter", book.start().getHref(), book.words().of("epub.start"));
    xml.end().text("\n").end().text("\n").end().text("\n");
  }

  private void pages() {
    if (book.pages().isEmpty()) {
      return;
    }
    xml.text("\n")
        .start("nav")
        .attribute("epub:type", "page-list")
        .attribute("role", "doc-pagelist");
    xml.attribute("hidden", "hidden").attribute("aria-label", book.words().of("epub.pages"));
    xml.text("\n").start("ol").text("\n");
    for (Publication.PageTarget page : book.pages()) {
      xml.start("li").start("a").attribute("href", page.href()).text(page.label()).end().end();
      xml.text("\n");
    }
    xml.end().text("\n").end().text("\n");
  }

  private void link(String type, String href, String text) {
    xml.start("a").attribute("epub:type", type).attribute("href", href).text(text).end();
  }
}
