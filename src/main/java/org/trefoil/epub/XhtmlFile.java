package org.trefoil.epub;

import java.util.List;
import org.trefoil.xml.XmlWriter;

/** What every XHTML file of a book begins and ends with. */
final class XhtmlFile {

  private static final String XHTML = "http://www.w3.org/1999/xhtml";
  private static final String SSML = "http://www.w3.org/2001/10/synthesis";
  private static final String OPS = "http://www.idpf.org/2007/ops";

  private XhtmlFile() {}

  /** Writes everything up to the content of the body. */
  static void open(
      XmlWriter xml, Surroundings around, String title, List<BookLexicon.File> lexicons) {
    xml.declaration().doctype("html").start("html").attribute("xmlns", XHTML);
    xml.attribute("xmlns:epub", OPS);
    if (!lexicons.isEmpty()) {
      xml.attribute("xmlns:ssml", SSML).attribute("ssml:alphabet", "ipa");
    }
    xml.attribute("lang", around.language().tag());
    xml.attribute("xml:lang", around.language().tag());
    xml.attribute("dir", Surroundings.name(around.direction())).text("\n");
    xml.start("head").text("\n").element("title", title).text("\n");
    xml.start("link").attribute("rel", "stylesheet").attribute("type", "text/css");
    xml.attribute("href", StyleSheet.NAME).endEmpty().text("\n");
    lexicons.forEach(file -> link(file, xml));
    xml.end().text("\n");
    xml.start("body").text("\n");
  }

  private static void link(BookLexicon.File file, XmlWriter xml) {
    xml.start("link").attribute("rel", "pronunciation").attribute("type", BookLexicon.TYPE);
    xml.attribute("hreflang", file.language().tag()).attribute("href", file.name());
    xml.endEmpty().text("\n");
  }

  /** Closes the body and the file. */
  static void close(XmlWriter xml) {
    xml.end().text("\n").end().text("\n");
  }
}
