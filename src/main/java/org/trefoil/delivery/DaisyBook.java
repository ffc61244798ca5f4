package org.trefoil.delivery;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.trefoil.document.Document;
import org.trefoil.document.Metadata;
import org.trefoil.document.NodeId;
import org.trefoil.language.Messages;
import org.trefoil.media.ImageAsset;
import org.trefoil.timeline.Clip;
import org.trefoil.timeline.Timeline;
import org.trefoil.xml.XmlWriter;

/**
 * A DAISY 2.02 book with full text and full audio, zipped: {@code ncc.html} to navigate by heading,
 * page, list and note; the text; one SMIL and one MP3 a chapter; {@code master.smil}.
 */
public final class DaisyBook {

  /** Navigation, text and {@code master.smil}. */
  private static final int OWN_FILES = 3;

  /** The text that everything points into. */
  static final String TEXT = "text.html";

  private static final String PUBLIC = "-//W3C//DTD XHTML 1.0 Transitional//EN";
  private static final String SYSTEM = "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd";

  private final Document document;
  private final Timeline timeline;
  private final List<Track> tracks;
  private final Optional<ImageAsset> cover;

  /**
   * A book.
   *
   * @param timeline of the whole recording
   * @param tracks in reading order; together the whole recording
   * @param cover PNG or JPEG; the format has no place for one, so it stands before the text
   */
  public DaisyBook(
      Document document, Timeline timeline, List<Track> tracks, Optional<ImageAsset> cover) {
    this.document = document;
    this.timeline = timeline;
    this.tracks = List.copyOf(tracks);
    this.cover = cover;
  }

  /** Writes it. */
  public void write(OutputStream out) throws IOException {
    try (Archive archive = new Archive(out)) {
      List<DaisyText> text = new ArrayList<>();
      archive.xml(TEXT, xml -> text.add(text(xml)));
      List<DaisyPar> pars = pars();
      DaisySmil smil = new DaisySmil(document.metadata(), tracks, pars);
      List<DaisyNcc.Item> items = items(pars, text.get(0));
      int files = OWN_FILES + 2 * tracks.size() + (cover.isPresent() ? 1 : 0);
      DaisyNcc ncc = new DaisyNcc(document.metadata(), items, tracks, files);
      archive.xml("ncc.html", xml -> page(document.metadata(), xml, ncc::head, ncc::body));
      archive.xml("master.smil", smil::master);
      if (cover.isPresent()) {
        archive.bytes(coverName(), cover.get().bytes());
      }
      for (int i = 0; i < tracks.size(); i++) {
        int index = i;
        archive.xml(DaisySmil.fileName(i, tracks.size()), xml -> smil.chapter(index, xml));
        archive.file(Track.fileName(i, tracks.size()), tracks.get(i).file());
      }
    }
  }

  private DaisyText text(XmlWriter xml) {
    DaisyText text = new DaisyText(Messages.of(document.metadata().language()), xml);
    page(
        document.metadata(),
        xml,
        head -> {},
        body -> {
          cover(xml);
          text.write(document);
        });
    return text;
  }

  private void cover(XmlWriter xml) {
    if (cover.isPresent()) {
      Messages words = Messages.of(document.metadata().language());
      xml.start("div").start("img").attribute("src", coverName());
      xml.attribute("alt", words.text("epub.cover.of", document.metadata().title()));
      xml.endEmpty().end().text("\n");
    }
  }

  private String coverName() {
    return cover.orElseThrow().mediaType().endsWith("png") ? "cover.png" : "cover.jpg";
  }

  /** An XHTML 1.0 page. */
  private static void page(
      Metadata metadata, XmlWriter xml, Consumer<XmlWriter> head, Consumer<XmlWriter> body) {
    xml.declaration().doctype("html", PUBLIC, SYSTEM);
    xml.start("html").attribute("xmlns", "http://www.w3.org/1999/xhtml");
    xml.attribute("lang", metadata.language().tag());
    xml.attribute("xml:lang", metadata.language().tag()).text("\n");
    xml.start("head").element("title", metadata.title()).text("\n");
    xml.start("meta").attribute("http-equiv", "Content-type");
    xml.attribute("content", "text/html; charset=utf-8").endEmpty().text("\n");
    head.accept(xml);
    xml.end().text("\n").start("body").text("\n");
    body.accept(xml);
    xml.end().end().text("\n");
  }

  /** What is heard, clip by clip; each lasts until the next begins, so that pauses belong to it. */
  private List<DaisyPar> pars() {
    List<Clip> clips = timeline.clips();
    List<DaisyPar> pars = new ArrayList<>();
    int track = 0;
    for (int i = 0; i < clips.size(); i++) {
      Clip clip = clips.get(i);
      while (track + 1 < tracks.size() && clip.start() >= tracks.get(track + 1).from()) {
        track++;
      }
      boolean opens = pars.isEmpty() || pars.get(pars.size() - 1).track() != track;
      boolean next = i + 1 < clips.size() && tracks.get(track).holds(clips.get(i + 1).start());
      double begin = opens ? 0 : at(track, clip.start());
      double end = next ? at(track, clips.get(i + 1).start()) : tracks.get(track).seconds();
      pars.add(new DaisyPar(pars.size(), track, clip.node(), clip.start(), begin, end));
    }
    return pars;
  }

  private double at(int track, long sample) {
    return tracks.get(track).at(sample, timeline.sampleRate());
  }

  /** What can be navigated to, in the order in which it is heard. */
  private List<DaisyNcc.Item> items(List<DaisyPar> pars, DaisyText text) {
    List<DaisyNcc.Item> items = new ArrayList<>();
    for (Timeline.Mark mark : timeline.chapters()) {
      after(pars, mark.start()).ifPresent(par -> items.add(heading(mark, par)));
    }
    for (Timeline.PageMark page : timeline.pages()) {
      after(pars, page.start())
          .ifPresent(par -> items.add(new DaisyNcc.Item(DaisyNcc.Kind.PAGE, 0, page.label(), par)));
    }
    Map<NodeId, Integer> firsts = DaisyText.firsts(pars.stream().map(DaisyPar::node).toList());
    for (DaisyText.Place place : text.places()) {
      place.ids().stream()
          .filter(firsts::containsKey)
          .mapToInt(firsts::get)
          .min()
          .ifPresent(first -> items.add(place(place, pars.get(first))));
    }
    return DaisyNcc.ordered(document.metadata().title(), items, pars);
  }

  private static DaisyNcc.Item heading(Timeline.Mark mark, DaisyPar par) {
    return new DaisyNcc.Item(DaisyNcc.Kind.HEADING, mark.level(), mark.title(), par);
  }

  private static DaisyNcc.Item place(DaisyText.Place place, DaisyPar par) {
    return place.kind() == DaisyText.Kind.LIST
        ? new DaisyNcc.Item(DaisyNcc.Kind.GROUP, 0, place.label(), par)
        : new DaisyNcc.Item(DaisyNcc.Kind.NOTE, 0, place.label(), par);
  }

  /** What is heard first from a sample on. */
  private static Optional<DaisyPar> after(List<DaisyPar> pars, long sample) {
    int low = 0;
    int high = pars.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (pars.get(middle).sample() < sample) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < pars.size() ? Optional.of(pars.get(low)) : Optional.empty();
  }
}
