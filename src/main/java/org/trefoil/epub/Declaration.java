package org.trefoil.epub;

import org.trefoil.document.Edition;
import org.trefoil.report.Code;
import org.trefoil.report.Report;
import org.trefoil.source.Span;
import org.trefoil.xml.XmlWriter;

/**
 * The conformity that the author declares, and who certifies it (EPUB Accessibility 1.1, section
 * 2.4). It is carried over as it was said, unless the book itself shows that it is false.
 */
final class Declaration {

  private Declaration() {}

  /** What remains of a declaration when the book was looked at; what is withheld is told. */
  static Edition of(Edition edition, Traits traits, Report report) {
    if (edition.conformsTo().isEmpty() || traits.undescribed() == 0) {
      return edition;
    }
    report.add(
        Code.FRONT_MATTER,
        Span.START,
        "The book doesn't declare 'conformsTo': it has images without a description",
        "Describe the images, then declare conformity");
    return new Edition(edition.cover(), "", "", "", "");
  }

  static void write(Edition edition, XmlWriter xml) {
    if (edition.conformsTo().isEmpty()) {
      return;
    }
    xml.start("meta").attribute("property", "dcterms:conformsTo").attribute("id", "claim");
    xml.text(edition.conformsTo()).end().text("\n");
    xml.start("meta").attribute("property", "a11y:certifiedBy").attribute("refines", "#claim");
    xml.attribute("id", "certifier").text(edition.certifiedBy()).end().text("\n");
    if (!edition.certifierCredential().isEmpty()) {
      xml.start("meta").attribute("property", "a11y:certifierCredential");
      xml.attribute("refines", "#certifier").text(edition.certifierCredential()).end().text("\n");
    }
    if (!edition.certifierReport().isEmpty()) {
      xml.start("link").attribute("rel", "a11y:certifierReport");
      xml.attribute("refines", "#certifier").attribute("href", edition.certifierReport());
      xml.endEmpty().text("\n");
    }
  }
}
