package org.trefoil.epub;

import org.trefoil.xml.XmlWriter;

/** What every XHTML file of a book begins and ends with. */
final class XhtmlFile {

  private static final String XHTML = "http://www.w3.org/1999/xhtml";
  private static final String OPS = "http://www.idpf.org/2007/ops";

  private XhtmlFile() {}

  /** Writes everything up to the content of the body. */
  static void open(XmlWriter xml, Surroundings around, String title) {
    xml.declaration().doctype("html").start("html").attribute("xmlns", XHTML);
    xml.attribute("xmlns:epub", OPS).attribute("lang", around.language().tag());
    xml.attribute("xml:lang", around.language().tag());
    xml.attribute("dir", Surroundings.name(around.direction())).text("\n");
    xml.start("head").text("\n").element("title", title).text("\n");
    xml.start("link").attribute("rel", "stylesheet").attribute("type", "text/css");
    xml.attribute("href", StyleSheet.NAME).endEmpty().text("\n").end().text("\n");
    xml.start("body").text("\n");
  }

  /** Closes the body and the file. */
  static void close(XmlWriter xml) {
    xml.end().text("\n").end().text("\n");
  }
}
