package org.trefoil.epub;

import io.documentnode.epub4j.domain.Resource;
import io.documentnode.epub4j.domain.SpineReference;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.trefoil.document.Metadata;
import org.trefoil.epub.overlay.Smil;
import org.trefoil.xml.XmlWriter;

/** The package document (EPUB 3.3, section 5): metadata, manifest, spine. */
final class PackageDocument {

  static final String NAME = "package.opf";
  private static final String OPF = "http://www.idpf.org/2007/opf";
  private static final String DC = "http://purl.org/dc/elements/1.1/";

  /** The form of {@code dcterms:modified} has room for years of four digits. */
  private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");

  private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

  private final Publication book;
  private final XmlWriter xml;

  private PackageDocument(Publication book, XmlWriter xml) {
    this.book = book;
    this.xml = xml;
  }

  static void write(Publication book, XmlWriter xml) {
    new PackageDocument(book, xml).write();
  }

  private void write() {
    xml.declaration().start("package").attribute("xmlns", OPF).attribute("version", "3.0");
    xml.attribute("unique-identifier", "book-id");
    xml.attribute("xml:lang", book.metadata().language().tag());
    if (book.rightToLeft()) {
      xml.attribute("dir", "rtl");
    }
    xml.text("\n");
    metadata();
    manifest();
    spine();
    xml.end().text("\n");
  }

  private void metadata() {
    Metadata metadata = book.metadata();
    xml.start("metadata").attribute("xmlns:dc", DC).text("\n");
    xml.start("dc:identifier").attribute("id", "book-id").text(book.identifier()).end().text("\n");
    titles(metadata.subtitle());
    dc("language", metadata.language().tag());
    for (int i = 0; i < metadata.authors().size(); i++) {
      creator("creator-" + (i + 1), metadata.authors().get(i));
    }
    dc("publisher", metadata.publisher());
    dc("description", metadata.description());
    dc("rights", metadata.rights());
    meta("dcterms:modified", stamp(book.modified()));
    cover();
    accessibility(book.accessibility());
    Declaration.write(book.edition(), xml);
    pages();
    voice(book.voice());
    xml.end().text("\n");
  }

  private static String stamp(Instant modified) {
    Instant bounded = modified.isBefore(EARLIEST) ? EARLIEST : modified;
    return (bounded.isAfter(LATEST) ? LATEST : bounded).truncatedTo(ChronoUnit.SECONDS).toString();
  }

  private void titles(String subtitle) {
    xml.start("dc:title").attribute("id", "title").text(book.title()).end().text("\n");
    if (!subtitle.isBlank()) {
      refine("title", "title-type", "", "main");
      xml.start("dc:title").attribute("id", "subtitle").text(subtitle.strip()).end().text("\n");
      refine("subtitle", "title-type", "", "subtitle");
    }
  }

  private void creator(String id, String name) {
    if (name.isBlank()) {
      return;
    }
    xml.start("dc:creator").attribute("id", id).text(name.strip()).end().text("\n");
    refine(id, "role", "marc:relators", "aut");
    Optional<String> filed = SortName.of(name, book.metadata().language());
    filed.ifPresent(as -> refine(id, "file-as", "", as));
  }

  private void accessibility(Accessibility claims) {
    claims.modes().forEach(mode -> meta("schema:accessMode", mode));
    claims.sufficient().forEach(modes -> meta("schema:accessModeSufficient", modes));
    claims.features().forEach(feature -> meta("schema:accessibilityFeature", feature));
    meta("schema:accessibilityHazard", claims.hazard());
    xml.start("meta").attribute("property", "schema:accessibilitySummary");
    if (!book.words().language().equals(book.metadata().language())) {
      xml.attribute("xml:lang", book.words().language().tag());
    }
    xml.text(claims.summary()).end().text("\n");
  }

  /** What readers of EPUB 2 look for. */
  private void cover() {
    for (Resource resource : book.resources()) {
      if (resource.getHref().equals(coverImage())) {
        xml.start("meta").attribute("name", "cover").attribute("content", resource.getId());
        xml.endEmpty().text("\n");
      }
    }
  }

  /** Nobody else numbers these pages: they are those of the PDF that was made with the book. */
  private void pages() {
    if (!book.pages().isEmpty()) {
      meta("pageBreakSource", book.words().of("epub.pages.source", book.title()));
    }
  }

  private void voice(Voice voice) {
    if (!voice.speaks()) {
      return;
    }
    meta("media:duration", Smil.clock(voice.duration()));
    voice
        .overlays()
        .forEach(
            (file, overlay) ->
                refine(
                    Voice.smil(file).replace('.', '-'),
                    "media:duration",
                    "",
                    Smil.clock(overlay.duration())));
    if (!voice.narrator().isBlank()) {
      meta("media:narrator", voice.narrator());
    }
    meta("media:active-class", StyleSheet.ACTIVE);
  }

  private void dc(String name, String value) {
    if (!value.isBlank()) {
      xml.element("dc:" + name, value.strip()).text("\n");
    }
  }

  private void meta(String property, String value) {
    xml.start("meta").attribute("property", property).text(value).end().text("\n");
  }

  private void refine(String id, String property, String scheme, String value) {
    xml.start("meta").attribute("refines", "#" + id).attribute("property", property);
    xml.attributeIfAny("scheme", scheme).text(value).end().text("\n");
  }

  private void manifest() {
    xml.start("manifest").text("\n");
    for (Resource resource : book.resources()) {
      xml.start("item").attribute("id", resource.getId()).attribute("href", resource.getHref());
      xml.attribute("media-type", resource.getMediaType().getName());
      xml.attributeIfAny("properties", properties(resource.getHref()));
      if (book.voice().overlays().containsKey(resource.getHref())) {
        xml.attribute("media-overlay", Voice.smil(resource.getHref()).replace('.', '-'));
      }
      xml.endEmpty().text("\n");
    }
    xml.end().text("\n");
  }

  private String properties(String href) {
    if (href.equals(Navigation.NAME)) {
      return "nav";
    }
    String picture = href.equals(coverImage()) ? "cover-image" : "";
    return book.math().contains(href) ? "mathml" : picture;
  }

  private String coverImage() {
    return book.cover().map(cover -> Pictures.href(cover.thumbnail())).orElse("");
  }

  private void spine() {
    xml.start("spine").attribute("toc", book.spine().getTocResource().getId());
    if (book.rightToLeft()) {
      xml.attribute("page-progression-direction", "rtl");
    }
    xml.text("\n");
    List<SpineReference> references = book.spine().getSpineReferences();
    for (SpineReference reference : references) {
      xml.start("itemref").attribute("idref", reference.getResourceId());
      xml.attributeIfAny("linear", reference.isLinear() ? "" : "no").endEmpty().text("\n");
    }
    xml.end().text("\n");
  }
}
