package org.trefoil.epub.overlay;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import org.trefoil.epub.overlay.TextTree.Element;
import org.trefoil.epub.overlay.TextTree.Kind;
import org.trefoil.xml.XmlWriter;

/** Writes an overlay as SMIL (EPUB 3.3, section 9). */
public final class Smil {

  private static final String SMIL = "http://www.w3.org/ns/SMIL";
  private static final String OPS = "http://www.idpf.org/2007/ops";

  private final XmlWriter xml;
  private final String text;
  private final IntFunction<String> tracks;
  private final List<Element> open = new ArrayList<>();

  private Smil(XmlWriter xml, String text, IntFunction<String> tracks) {
    this.xml = xml;
    this.text = text;
    this.tracks = tracks;
  }

  /**
   * Writes the overlay of a file.
   *
   * @param overlay what is heard
   * @param text the name of the file
   * @param tracks the name of each track
   */
  public static void write(
      Overlay overlay, String text, IntFunction<String> tracks, XmlWriter xml) {
    new Smil(xml, text, tracks).write(overlay);
  }

  /** A length of time as a clock value: seconds with three decimals. */
  public static String clock(long milliseconds) {
    return String.format(Locale.ROOT, "%d.%03ds", milliseconds / 1000, milliseconds % 1000);
  }

  private void write(Overlay overlay) {
    xml.declaration().start("smil").attribute("xmlns", SMIL).attribute("xmlns:epub", OPS);
    xml.attribute("version", "3.0").text("\n").start("body");
    xml.attribute("epub:textref", text).text("\n");
    overlay.pars().forEach(this::par);
    close(0);
    xml.end().text("\n").end().text("\n");
  }

  private void par(Par par) {
    int shared = 0;
    while (shared < Math.min(open.size(), par.around().size())
        && open.get(shared) == par.around().get(shared)) {
      shared++;
    }
    close(shared);
    par.around().subList(shared, par.around().size()).forEach(this::open);
    xml.start("par").attributeIfAny("epub:type", par.type());
    xml.start("text").attribute("src", text + "#" + par.fragment()).endEmpty();
    par.sound()
        .ifPresent(
            sound ->
                xml.start("audio")
                    .attribute("src", tracks.apply(sound.track()))
                    .attribute("clipBegin", clock(sound.begin()))
                    .attribute("clipEnd", clock(sound.end()))
                    .endEmpty());
    xml.end().text("\n");
  }

  private void open(Element element) {
    xml.start("seq").attribute("epub:textref", text + "#" + element.fragment());
    xml.attributeIfAny("epub:type", type(element)).text("\n");
    open.add(element);
  }

  /** Readers offer to leave what has a type; of several around each other only the outermost. */
  private String type(Element element) {
    boolean inner = open.stream().anyMatch(outer -> outer.kind() != Kind.NOTE);
    return switch (element.kind()) {
      case NOTE -> "footnote";
      case LIST -> inner ? "" : "list";
      case TABLE -> inner ? "" : "table";
      case FIGURE -> inner ? "" : "figure";
      case QUOTE, CALLOUT -> inner ? "" : "aside";
      case PLAIN, PART, ROWS -> "";
    };
  }

  private void close(int keep) {
    while (open.size() > keep) {
      open.remove(open.size() - 1);
      xml.end().text("\n");
    }
  }
}
