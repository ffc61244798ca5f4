package org.trefoil.epub;

import org.trefoil.xml.XmlWriter;

/**
 * Where a page of the PDF begins.
 *
 * @param fragment its id
 * @param label the number of the page as printed
 */
record PageBreak(String fragment, String label) {

  /** Writes the mark: it has a name and takes no room. */
  void write(Page page) {
    XmlWriter xml = page.xml();
    xml.start("span").attribute("epub:type", "pagebreak").attribute("role", "doc-pagebreak");
    page.id(fragment);
    xml.attribute("aria-label", label).end();
  }
}
