package org.trefoil.pdf;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.trefoil.document.Metadata;

/**
 * What the file says about itself in XMP (ISO 16684-1): the work, our name, the dates, and the
 * standards it claims. PDF/A-2 wants the schema of the PDF/UA identifier described (6.6.2.3.1).
 */
final class XmpPacket {

  private static final String BOM = "\uFEFF";
  private final StringBuilder out = new StringBuilder();

  private XmpPacket() {}

  /** The packet for a work. */
  static byte[] of(Metadata work, String creator, Conformance conformance) {
    XmpPacket packet = new XmpPacket();
    packet.open().work(work).tool(work, creator);
    if (conformance == Conformance.UA1_A2A) {
      packet.claims();
    }
    return packet.close();
  }

  private XmpPacket open() {
    return line("<?xpacket begin=\"" + BOM + "\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>")
        .line("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">")
        .line("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">");
  }

  private byte[] close() {
    line("</rdf:RDF>").line("</x:xmpmeta>").line("<?xpacket end=\"w\"?>");
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private XmpPacket work(Metadata work) {
    line("<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">");
    line("<dc:format>application/pdf</dc:format>");
    languages("dc:title", work.title(), work);
    list("dc:creator", "Seq", work.authors());
    list("dc:language", "Bag", List.of(work.language().tag()));
    languages("dc:description", work.description(), work);
    languages("dc:rights", work.rights(), work);
    list("dc:publisher", "Bag", List.of(work.publisher()));
    if (!work.identifier().isBlank()) {
      line("<dc:identifier>" + escape(work.identifier()) + "</dc:identifier>");
    }
    return line("</rdf:Description>");
  }

  private XmpPacket tool(Metadata work, String creator) {
    line("<rdf:Description rdf:about=\"\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\"");
    line(" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\">");
    line("<xmp:CreatorTool>" + escape(creator) + "</xmp:CreatorTool>");
    line("<pdf:Producer>" + escape(creator) + "</pdf:Producer>");
    work.date().map(XmpPacket::date).ifPresent(this::dates);
    return line("</rdf:Description>");
  }

  private void dates(String date) {
    line("<xmp:CreateDate>" + date + "</xmp:CreateDate>");
    line("<xmp:ModifyDate>" + date + "</xmp:ModifyDate>");
  }

  private static String date(Instant date) {
    return date.truncatedTo(ChronoUnit.SECONDS).toString();
  }

  /** A text with the language of the work, and once more for readers who look for none. */
  private void languages(String property, String text, Metadata work) {
    if (text.isBlank()) {
      return;
    }
    line("<" + property + "><rdf:Alt>");
    line("<rdf:li xml:lang=\"x-default\">" + escape(text) + "</rdf:li>");
    String tag = work.language().tag();
    line("<rdf:li xml:lang=\"" + tag + "\">" + escape(text) + "</rdf:li>");
    line("</rdf:Alt></" + property + ">");
  }

  private void list(String property, String kind, List<String> values) {
    List<String> stated = values.stream().filter(value -> !value.isBlank()).toList();
    if (stated.isEmpty()) {
      return;
    }
    line("<" + property + "><rdf:" + kind + ">");
    stated.forEach(value -> line("<rdf:li>" + escape(value) + "</rdf:li>"));
    line("</rdf:" + kind + "></" + property + ">");
  }

  private XmpPacket claims() {
    return line(
        """
        <rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
        <pdfuaid:part>1</pdfuaid:part>
        </rdf:Description>
        <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
        <pdfaid:part>2</pdfaid:part>
        <pdfaid:conformance>A</pdfaid:conformance>
        </rdf:Description>
        <rdf:Description rdf:about=""
         xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
         xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
         xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
        <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
        <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
        <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
        <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
        <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
        <pdfaProperty:name>part</pdfaProperty:name>
        <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
        <pdfaProperty:category>internal</pdfaProperty:category>
        <pdfaProperty:description>The part of ISO 14289 that the file follows</pdfaProperty:description>
        </rdf:li></rdf:Seq></pdfaSchema:property>
        </rdf:li></rdf:Bag></pdfaExtension:schemas>
        </rdf:Description>""");
  }

  private XmpPacket line(String markup) {
    out.append(markup).append('\n');
    return this;
  }

  /** Text as XML content, without the characters that XML 1.0 can't hold. */
  private static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    CleanText.of(text).codePoints().forEach(c -> escape(c, escaped));
    return escaped.toString();
  }

  private static void escape(int codePoint, StringBuilder into) {
    switch (codePoint) {
      case '&' -> into.append("&amp;");
      case '<' -> into.append("&lt;");
      case '>' -> into.append("&gt;");
      default -> into.appendCodePoint(Character.isISOControl(codePoint) ? ' ' : codePoint);
    }
  }
}
