package org.trefoil.delivery;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.trefoil.document.Metadata;
import org.trefoil.xml.XmlWriter;

/** The navigation control centre of a DAISY 2.02 book. */
final class DaisyNcc {

  private static final int DEEPEST = 6;

  /** What an entry is; of those that begin together the first kind comes first. */
  enum Kind {
    PAGE,
    HEADING,
    GROUP,
    NOTE
  }

  /**
   * An entry.
   *
   * @param level of a heading, else 0
   * @param par what is heard when it is chosen
   */
  record Item(Kind kind, int level, String label, DaisyPar par) {}

  private final Metadata metadata;
  private final List<Item> items;
  private final List<Track> tracks;
  private final int files;

  DaisyNcc(Metadata metadata, List<Item> items, List<Track> tracks, int files) {
    this.files = files;
    this.metadata = metadata;
    this.items = items;
    this.tracks = tracks;
  }

  /**
   * Entries in the order in which they are heard. The first is a heading of level 1, as the format
   * wants it, and no level is skipped.
   */
  static List<Item> ordered(String title, List<Item> items, List<DaisyPar> pars) {
    List<Item> sorted = new ArrayList<>(items);
    sorted.sort(
        Comparator.comparingInt((Item item) -> item.par().number()).thenComparing(Item::kind));
    int first = 0;
    while (first < sorted.size() && sorted.get(first).kind() != Kind.HEADING) {
      first++;
    }
    boolean opens = first < sorted.size() && sorted.get(first).par().number() == 0;
    if (opens) {
      sorted.add(0, sorted.remove(first));
    } else if (!pars.isEmpty()) {
      sorted.add(0, new Item(Kind.HEADING, 1, title, pars.get(0)));
    }
    int level = 0;
    for (int i = 0; i < sorted.size(); i++) {
      Item item = sorted.get(i);
      if (item.kind() == Kind.HEADING) {
        level = Math.min(Math.min(level + 1, DEEPEST), item.level());
        sorted.set(i, new Item(item.kind(), level, item.label(), item.par()));
      }
    }
    return sorted;
  }

  /** The metadata. */
  void head(XmlWriter xml) {
    DaisySmil.meta("dc:title", metadata.title(), xml);
    List<String> authors = metadata.authors();
    (authors.isEmpty() ? List.of("Unknown") : authors)
        .forEach(author -> DaisySmil.meta("dc:creator", author, xml));
    DaisySmil.meta("dc:date", date(), xml);
    DaisySmil.meta("dc:format", "Daisy 2.02", xml);
    DaisySmil.meta("dc:identifier", identifier(metadata), xml);
    DaisySmil.meta("dc:language", metadata.language().tag(), xml);
    DaisySmil.meta("dc:publisher", publisher(), xml);
    DaisySmil.meta("ncc:charset", "utf-8", xml);
    DaisySmil.meta("ncc:generator", "Trefoil", xml);
    DaisySmil.meta("ncc:narrator", "Synthetic voice", xml);
    DaisySmil.meta("ncc:multimediaType", "audioFullText", xml);
    DaisySmil.meta("ncc:depth", Integer.toString(depth()), xml);
    DaisySmil.meta("ncc:files", Integer.toString(files), xml);
    DaisySmil.meta("ncc:tocItems", Integer.toString(items.size()), xml);
    DaisySmil.meta("ncc:totalTime", DaisySmil.clock(seconds()), xml);
    DaisySmil.meta("ncc:pageFront", count("page-front"), xml);
    DaisySmil.meta("ncc:pageNormal", count("page-normal"), xml);
    DaisySmil.meta("ncc:pageSpecial", count("page-special"), xml);
    DaisySmil.meta("ncc:maxPageNormal", Integer.toString(lastPage()), xml);
    DaisySmil.meta("ncc:footnotes", count("noteref"), xml);
    DaisySmil.meta("ncc:sidebars", "0", xml);
    DaisySmil.meta("ncc:prodNotes", "0", xml);
    DaisySmil.meta("ncc:setInfo", "1 of 1", xml);
  }

  private double seconds() {
    return tracks.stream().mapToDouble(Track::seconds).sum();
  }

  private String date() {
    return metadata
        .date()
        .map(date -> date.atOffset(ZoneOffset.UTC).toLocalDate().toString())
        .orElse("1970-01-01");
  }

  private String publisher() {
    return metadata.publisher().isEmpty() ? "Unknown" : metadata.publisher();
  }

  private int depth() {
    return items.stream().mapToInt(Item::level).max().orElse(1);
  }

  private String count(String kind) {
    return Long.toString(items.stream().filter(item -> kind.equals(className(item))).count());
  }

  private int lastPage() {
    return items.stream()
        .filter(item -> "page-normal".equals(className(item)))
        .mapToInt(item -> Integer.parseInt(item.label()))
        .max()
        .orElse(0);
  }

  /** A book that names itself has a name; else one is made of what is known. */
  static String identifier(Metadata metadata) {
    String of = metadata.title() + '\n' + metadata.authors() + '\n' + metadata.language().tag();
    return metadata.identifier().isEmpty()
        ? "urn:uuid:" + UUID.nameUUIDFromBytes(of.getBytes(StandardCharsets.UTF_8))
        : metadata.identifier();
  }

  /** The entries. */
  void body(XmlWriter xml) {
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      xml.start(element(item)).attributeIfAny("class", i == 0 ? "title" : className(item));
      xml.attribute("id", "ncc" + i).start("a");
      String smil = DaisySmil.fileName(item.par().track(), tracks.size());
      xml.attribute("href", smil + "#" + item.par().id());
      xml.text(item.label().isBlank() ? "-" : item.label()).end().end().text("\n");
    }
  }

  private static String element(Item item) {
    return switch (item.kind()) {
      case HEADING -> "h" + item.level();
      case GROUP -> "div";
      case PAGE, NOTE -> "span";
    };
  }

  private static String className(Item item) {
    return switch (item.kind()) {
      case HEADING -> "";
      case GROUP -> "group";
      case NOTE -> "noteref";
      case PAGE ->
          item.label().matches("[1-9][0-9]{0,5}")
              ? "page-normal"
              : item.label().matches("[ivxlcdm]+") ? "page-front" : "page-special";
    };
  }
}
