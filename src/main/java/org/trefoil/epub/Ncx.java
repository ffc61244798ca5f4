package org.trefoil.epub;

import io.documentnode.epub4j.domain.TOCReference;
import java.util.List;
import org.trefoil.xml.XmlWriter;

/** The table of contents for readers of before 2011 (OPF 2.0.1, section 2.4.1): a DAISY NCX. */
final class Ncx {

  static final String NAME = "toc.ncx";
  static final String TYPE = "application/x-dtbncx+xml";
  private static final String NAMESPACE = "http://www.daisy.org/z3986/2005/ncx/";

  private final Publication book;
  private final XmlWriter xml;
  private int order;

  private Ncx(Publication book, XmlWriter xml) {
    this.book = book;
    this.xml = xml;
  }

  static void write(Publication book, XmlWriter xml) {
    new Ncx(book, xml).write();
  }

  private void write() {
    xml.declaration().start("ncx").attribute("xmlns", NAMESPACE).attribute("version", "2005-1");
    xml.attribute("xml:lang", book.metadata().language().tag()).text("\n");
    xml.start("head").text("\n");
    meta("dtb:uid", book.identifier());
    meta("dtb:depth", Integer.toString(depth(book.contents().getTocReferences())));
    meta("dtb:totalPageCount", Integer.toString(book.pages().size()));
    meta("dtb:maxPageNumber", Integer.toString(highest()));
    xml.end().text("\n").start("docTitle").element("text", book.title()).end().text("\n");
    xml.start("navMap").text("\n");
    points(book.contents().getTocReferences());
    xml.end().text("\n");
    pages();
    xml.end().text("\n");
  }

  private void meta(String name, String content) {
    xml.start("meta").attribute("name", name).attribute("content", content).endEmpty().text("\n");
  }

  private static boolean isNumber(String label) {
    return label.matches("[0-9]{1,9}");
  }

  private int highest() {
    return book.pages().stream()
        .map(Publication.PageTarget::label)
        .filter(Ncx::isNumber)
        .mapToInt(Integer::parseInt)
        .max()
        .orElse(0);
  }

  private void pages() {
    if (book.pages().isEmpty()) {
      return;
    }
    xml.start("pageList").text("\n");
    xml.start("navLabel").element("text", book.words().of("epub.pages")).end().text("\n");
    for (int i = 0; i < book.pages().size(); i++) {
      Publication.PageTarget page = book.pages().get(i);
      xml.start("pageTarget").attribute("id", "page-" + (i + 1));
      xml.attribute("type", isNumber(page.label()) ? "normal" : "special");
      xml.attributeIfAny("value", isNumber(page.label()) ? page.label() : "");
      xml.attribute("playOrder", Integer.toString(++order));
      xml.start("navLabel").element("text", page.label()).end();
      xml.start("content").attribute("src", page.href()).endEmpty().end().text("\n");
    }
    xml.end().text("\n");
  }

  private static int depth(List<TOCReference> entries) {
    return entries.stream().mapToInt(entry -> 1 + depth(entry.getChildren())).max().orElse(0);
  }

  private void points(List<TOCReference> entries) {
    for (TOCReference entry : entries) {
      order++;
      xml.start("navPoint").attribute("id", "point-" + order);
      xml.attribute("playOrder", Integer.toString(order));
      xml.start("navLabel").element("text", entry.getTitle()).end();
      xml.start("content").attribute("src", entry.getCompleteHref()).endEmpty().text("\n");
      points(entry.getChildren());
      xml.end().text("\n");
    }
  }
}
