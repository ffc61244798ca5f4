package org.trefoil.delivery;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.trefoil.document.Metadata;
import org.trefoil.language.Messages;
import org.trefoil.media.ImageAsset;
import org.trefoil.timeline.Timeline;
import org.trefoil.xml.XmlWriter;

/**
 * A W3C Audiobook (Recommendation of 2020) as one file (Lightweight Packaging Format): manifest,
 * entry page with the table of contents and the pages, one MP3 a chapter.
 */
public final class AudiobookPackage {

  private static final String ENTRY = "index.html";
  private static final String XHTML = "http://www.w3.org/1999/xhtml";

  private final Metadata metadata;
  private final Timeline timeline;
  private final List<Track> tracks;
  private final Optional<ImageAsset> cover;

  /**
   * A package.
   *
   * @param timeline of the whole recording
   * @param tracks in reading order; together the whole recording
   * @param cover PNG or JPEG
   */
  public AudiobookPackage(
      Metadata metadata, Timeline timeline, List<Track> tracks, Optional<ImageAsset> cover) {
    this.metadata = metadata;
    this.timeline = timeline;
    this.tracks = List.copyOf(tracks);
    this.cover = cover;
  }

  /** Writes it. */
  public void write(OutputStream out) throws IOException {
    try (Archive archive = new Archive(out)) {
      archive.text("publication.json", manifest());
      archive.xml(ENTRY, this::entryPage);
      if (cover.isPresent()) {
        archive.bytes(coverName(), cover.get().bytes());
      }
      for (int i = 0; i < tracks.size(); i++) {
        archive.file(name(i), tracks.get(i).file());
      }
    }
  }

  private String name(int index) {
    return "audio/" + Track.fileName(index, tracks.size());
  }

  private String manifest() {
    JsonText json = new JsonText().open('{');
    json.name("@context").open('[').text("https://schema.org");
    json.text("https://www.w3.org/ns/pub-context").close(']');
    json.member("conformsTo", "https://www.w3.org/TR/audiobooks/").member("type", "Audiobook");
    json.member("id", identifier()).member("url", ENTRY).member("name", metadata.title());
    json.name("author").open('[');
    metadata.authors().forEach(json::text);
    json.close(']');
    json.member("readBy", "Trefoil, a synthetic voice");
    json.member("inLanguage", metadata.language().tag());
    metadata
        .date()
        .map(date -> date.atOffset(ZoneOffset.UTC).toLocalDate().toString())
        .ifPresent(date -> json.member("datePublished", date).member("dateModified", date));
    if (!metadata.publisher().isEmpty()) {
      json.member("publisher", metadata.publisher());
    }
    json.member("duration", duration(tracks.stream().mapToDouble(Track::seconds).sum()));
    json.name("accessMode").open('[').text("auditory").close(']');
    json.name("accessModeSufficient").open('[').open('{').member("type", "ItemList");
    json.name("itemListElement").open('[').text("auditory").close(']').close('}').close(']');
    json.name("accessibilityFeature").open('[').text("tableOfContents");
    if (!timeline.pages().isEmpty()) {
      json.text("pageNavigation");
    }
    json.close(']');
    json.name("accessibilityHazard").open('[').text("none").close(']');
    summary(json);
    readingOrder(json);
    resources(json);
    return json.close('}').toString();
  }

  private void summary(JsonText json) {
    Messages words = Messages.of(metadata.language());
    json.name("accessibilitySummary").open('{').member("value", words.text("audiobook.summary"));
    json.member("language", words.language().tag()).close('}');
  }

  private void readingOrder(JsonText json) {
    json.name("readingOrder").open('[');
    for (int i = 0; i < tracks.size(); i++) {
      json.open('{').member("type", "LinkedResource").member("url", name(i));
      json.member("encodingFormat", "audio/mpeg").member("name", tracks.get(i).title());
      json.member("duration", duration(tracks.get(i).seconds())).close('}');
    }
    json.close(']');
  }

  private void resources(JsonText json) {
    json.name("resources").open('[');
    json.open('{').member("type", "LinkedResource").member("url", ENTRY);
    json.member("encodingFormat", "text/html").member("rel", "contents").close('}');
    if (cover.isPresent()) {
      json.open('{').member("type", "LinkedResource").member("url", coverName());
      json.member("encodingFormat", cover.get().mediaType()).member("rel", "cover");
      json.member("name", metadata.title()).close('}');
    }
    json.close(']');
  }

  private String coverName() {
    return cover.orElseThrow().mediaType().endsWith("png") ? "cover.png" : "cover.jpg";
  }

  private String identifier() {
    if (!metadata.identifier().isEmpty()) {
      return metadata.identifier();
    }
    String of = metadata.title() + '\n' + metadata.authors() + '\n' + metadata.language().tag();
    return "urn:uuid:" + UUID.nameUUIDFromBytes(of.getBytes(StandardCharsets.UTF_8));
  }

  private static String duration(double seconds) {
    return String.format(Locale.ROOT, "PT%.3fS", seconds);
  }

  private void entryPage(XmlWriter xml) {
    xml.doctype("html").text("\n");
    xml.start("html").attribute("xmlns", XHTML).attribute("lang", metadata.language().tag());
    xml.start("head").start("meta").attribute("charset", "utf-8").endEmpty();
    xml.element("title", metadata.title());
    xml.start("link").attribute("rel", "publication").attribute("href", "publication.json");
    xml.endEmpty().end().text("\n");
    xml.start("body").element("h1", metadata.title()).text("\n");
    xml.start("nav").attribute("role", "doc-toc").start("ol").text("\n");
    // One level: a list that nests as the headings do says no more to those who hear it.
    timeline.chapters().forEach(mark -> entry(mark.title(), mark.start(), xml));
    xml.end().end().text("\n");
    if (!timeline.pages().isEmpty()) {
      xml.start("nav").attribute("role", "doc-pagelist").start("ol").text("\n");
      timeline.pages().forEach(page -> entry(page.label(), page.start(), xml));
      xml.end().end().text("\n");
    }
    xml.end().end().text("\n");
  }

  private void entry(String label, long sample, XmlWriter xml) {
    int index = 0;
    while (index + 1 < tracks.size() && sample >= tracks.get(index + 1).from()) {
      index++;
    }
    double at = tracks.get(index).at(sample, timeline.sampleRate());
    String href = name(index) + (at > 0 ? String.format(Locale.ROOT, "#t=%.3f", at) : "");
    xml.start("li").start("a").attribute("href", href).text(label).end().end().text("\n");
  }
}
