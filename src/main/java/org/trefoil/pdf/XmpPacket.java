package org.trefoil.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.trefoil.document.Metadata;
import org.trefoil.xml.XmlWriter;

/**
 * What the file says about itself in XMP (ISO 16684-1): the work, our name, the dates, and the
 * standards it claims. PDF/A-2 wants the schema of the PDF/UA identifier described (6.6.2.3.1).
 */
final class XmpPacket {

  private static final String HEAD =
      "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n";
  private static final String FOOT = "\n<?xpacket end=\"w\"?>";
  private static final String UA = "http://www.aiim.org/pdfua/ns/id/";
  private static final String WTPDF = "http://pdfa.org/declarations/wtpdf#accessibility1.0";
  private static final String A = "http://www.aiim.org/pdfa/ns/";

  private final XmlWriter xml;
  private final Metadata work;

  private XmpPacket(XmlWriter xml, Metadata work) {
    this.xml = xml;
    this.work = work;
  }

  /** The packet for a work. */
  static byte[] of(Metadata work, String creator, Optional<Claim> claim) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(HEAD.getBytes(StandardCharsets.UTF_8));
    new XmpPacket(new XmlWriter(out), work).write(creator, claim);
    out.writeBytes(FOOT.getBytes(StandardCharsets.UTF_8));
    return out.toByteArray();
  }

  private void write(String creator, Optional<Claim> claim) throws IOException {
    xml.start("x:xmpmeta").attribute("xmlns:x", "adobe:ns:meta/");
    xml.start("rdf:RDF").attribute("xmlns:rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
    work();
    tool(creator);
    claim.ifPresent(this::claim);
    xml.end().end().finish();
  }

  private XmlWriter description() {
    return xml.start("rdf:Description").attribute("rdf:about", "");
  }

  private void work() {
    description().attribute("xmlns:dc", "http://purl.org/dc/elements/1.1/");
    xml.element("dc:format", "application/pdf");
    words("dc:title", work.title());
    list("dc:creator", "rdf:Seq", work.authors());
    list("dc:language", "rdf:Bag", List.of(work.language().tag()));
    words("dc:description", work.description());
    words("dc:rights", work.rights());
    list("dc:publisher", "rdf:Bag", List.of(work.publisher()));
    if (!work.identifier().isBlank()) {
      xml.element("dc:identifier", CleanText.of(work.identifier()));
    }
    xml.end();
  }

  private void tool(String creator) {
    description().attribute("xmlns:xmp", "http://ns.adobe.com/xap/1.0/");
    xml.attribute("xmlns:pdf", "http://ns.adobe.com/pdf/1.3/");
    xml.element("xmp:CreatorTool", CleanText.of(creator));
    xml.element("pdf:Producer", CleanText.of(creator));
    work.date().ifPresent(this::dates);
    xml.end();
  }

  private void dates(Instant date) {
    String text = date.truncatedTo(ChronoUnit.SECONDS).toString();
    xml.element("xmp:CreateDate", text).element("xmp:ModifyDate", text);
  }

  /** Words in the language of the work, and once more for readers that look for none. */
  private void words(String property, String text) {
    if (text.isBlank()) {
      return;
    }
    xml.start(property).start("rdf:Alt");
    for (String language : List.of("x-default", work.language().tag())) {
      xml.start("rdf:li").attribute("xml:lang", language).text(CleanText.brief(text)).end();
    }
    xml.end().end();
  }

  private void list(String property, String kind, List<String> values) {
    List<String> stated = values.stream().filter(value -> !value.isBlank()).toList();
    if (!stated.isEmpty()) {
      xml.start(property).start(kind);
      stated.forEach(value -> xml.element("rdf:li", CleanText.of(value)));
      xml.end().end();
    }
  }

  private void claim(Claim claim) {
    boolean second = claim.standard() == Standard.UA2;
    description().attribute("xmlns:pdfuaid", UA).element("pdfuaid:part", second ? "2" : "1");
    if (second) {
      xml.element("pdfuaid:rev", "2024");
    }
    xml.end();
    description().attribute("xmlns:pdfaid", A + "id/").element("pdfaid:part", claim.part());
    if (second) {
      xml.element("pdfaid:rev", "2020");
    }
    if (!claim.conformance().isEmpty()) {
      xml.element("pdfaid:conformance", claim.conformance());
    }
    xml.end();
    if (second) {
      declaration();
    } else {
      schema();
    }
  }

  /** WTPDF has no identifier; it is declared (WTPDF 1.0, 6.1.3). */
  private void declaration() {
    description().attribute("xmlns:pdfd", "http://pdfa.org/declarations/");
    item("pdfd:declarations", "rdf:Bag");
    xml.element("pdfd:conformsTo", WTPDF);
    xml.end().end().end().end();
  }

  private void schema() {
    description().attribute("xmlns:pdfaExtension", A + "extension/");
    xml.attribute("xmlns:pdfaSchema", A + "schema#");
    xml.attribute("xmlns:pdfaProperty", A + "property#");
    item("pdfaExtension:schemas", "rdf:Bag");
    xml.element("pdfaSchema:schema", "PDF/UA identification");
    xml.element("pdfaSchema:namespaceURI", UA).element("pdfaSchema:prefix", "pdfuaid");
    item("pdfaSchema:property", "rdf:Seq");
    xml.element("pdfaProperty:name", "part").element("pdfaProperty:valueType", "Integer");
    xml.element("pdfaProperty:category", "internal");
    xml.element("pdfaProperty:description", "The part of ISO 14289 that the file follows");
    xml.end().end().end();
    xml.end().end().end().end();
  }

  /** Opens a property whose value is a list of one structure. */
  private void item(String property, String kind) {
    xml.start(property).start(kind).start("rdf:li").attribute("rdf:parseType", "Resource");
  }
}
