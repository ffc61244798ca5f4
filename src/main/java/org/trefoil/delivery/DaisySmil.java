package org.trefoil.delivery;

import java.util.List;
import java.util.Locale;
import org.trefoil.document.Metadata;
import org.trefoil.xml.XmlWriter;

/** The SMIL 1.0 files of a DAISY 2.02 book: which piece of sound goes with which piece of text. */
final class DaisySmil {

  private static final String PUBLIC = "-//W3C//DTD SMIL 1.0//EN";
  private static final String SYSTEM = "http://www.w3.org/TR/REC-SMIL/SMIL10.dtd";

  private final Metadata metadata;
  private final List<Track> tracks;
  private final List<DaisyPar> pars;

  DaisySmil(Metadata metadata, List<Track> tracks, List<DaisyPar> pars) {
    this.metadata = metadata;
    this.tracks = tracks;
    this.pars = pars;
  }

  /** The name of the file of a track. */
  static String fileName(int index, int count) {
    return Track.fileName(index, count).replace(".mp3", ".smil");
  }

  /** The file of a track. */
  void chapter(int track, XmlWriter xml) {
    double elapsed = tracks.stream().limit(track).mapToDouble(Track::seconds).sum();
    double own = tracks.get(track).seconds();
    begin(xml);
    meta("title", tracks.get(track).title(), xml);
    meta("dc:title", metadata.title(), xml);
    meta("ncc:totalElapsedTime", clock(elapsed), xml);
    meta("ncc:timeInThisSmil", clock(own), xml);
    layout(xml);
    xml.start("body").start("seq").attribute("dur", String.format(Locale.ROOT, "%.3fs", own));
    xml.text("\n");
    pars.stream().filter(par -> par.track() == track).forEach(par -> par(par, xml));
    xml.end().end().end().text("\n");
  }

  private void par(DaisyPar par, XmlWriter xml) {
    xml.start("par").attribute("endsync", "last").attribute("id", par.id());
    xml.start("text").attribute("id", "txt" + par.number());
    xml.attribute("src", DaisyBook.TEXT + "#" + par.node().value()).endEmpty();
    xml.start("audio").attribute("id", "aud" + par.number());
    xml.attribute("src", Track.fileName(par.track(), tracks.size()));
    xml.attribute("clip-begin", npt(par.begin())).attribute("clip-end", npt(par.end()));
    xml.endEmpty().end().text("\n");
  }

  /** The file that names the others. */
  void master(XmlWriter xml) {
    begin(xml);
    meta("dc:title", metadata.title(), xml);
    meta("ncc:timeInThisSmil", clock(tracks.stream().mapToDouble(Track::seconds).sum()), xml);
    layout(xml);
    xml.start("body").text("\n");
    for (int i = 0; i < tracks.size(); i++) {
      xml.start("ref").attribute("title", tracks.get(i).title());
      xml.attribute("src", fileName(i, tracks.size())).attribute("id", "ms" + i);
      xml.endEmpty().text("\n");
    }
    xml.end().end().text("\n");
  }

  private void begin(XmlWriter xml) {
    xml.declaration().doctype("smil", PUBLIC, SYSTEM);
    xml.start("smil").text("\n").start("head").text("\n");
    meta("dc:format", "Daisy 2.02", xml);
    meta("dc:identifier", DaisyNcc.identifier(metadata), xml);
    meta("ncc:generator", "Trefoil", xml);
  }

  private static void layout(XmlWriter xml) {
    xml.start("layout").start("region").attribute("id", "textView").endEmpty().end();
    xml.end().text("\n");
  }

  static void meta(String name, String value, XmlWriter xml) {
    xml.start("meta").attribute("name", name).attribute("content", value).endEmpty().text("\n");
  }

  private static String npt(double seconds) {
    return String.format(Locale.ROOT, "npt=%.3fs", seconds);
  }

  /** Hours, minutes, seconds and thousandths. */
  static String clock(double seconds) {
    return WebVtt.time(Math.round(seconds * 1000));
  }
}
