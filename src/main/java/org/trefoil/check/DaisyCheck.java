package org.trefoil.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.trefoil.xml.Xml;
import org.trefoil.xml.XmlException;
import org.trefoil.xml.XmlNode;

/**
 * Holds a zipped DAISY 2.02 book to the rules of the format (DAISY 2.02 Specification, 2001): the
 * navigation, its metadata and counts, the SMIL files, and that everything that is pointed at is
 * there.
 */
public final class DaisyCheck {

  private static final List<String> ONCE =
      List.of(
          "ncc:charset",
          "dc:date",
          "dc:format",
          "dc:identifier",
          "ncc:pageFront",
          "ncc:pageNormal",
          "ncc:pageSpecial",
          "dc:title",
          "ncc:tocItems",
          "ncc:totalTime",
          "dc:publisher");

  private static final double TOLERANCE = 0.01;

  private final List<Finding> findings = new ArrayList<>();
  private final Map<String, XmlNode.Element> files = new TreeMap<>();
  private final Map<String, Set<String>> ids = new TreeMap<>();
  private final Set<String> names = new HashSet<>();

  private DaisyCheck() {}

  /**
   * Looks at a book.
   *
   * @return what is wrong; empty when it is sound
   * @throws IOException when it can't be read
   */
  public static List<Finding> check(Path book) throws IOException {
    DaisyCheck check = new DaisyCheck();
    try (ZipFile zip = new ZipFile(book.toFile(), StandardCharsets.UTF_8)) {
      check.read(zip);
    }
    check.ncc();
    check.smils();
    return check.findings;
  }

  private void read(ZipFile zip) throws IOException {
    for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().<ZipEntry>map(e -> e)::iterator) {
      names.add(entry.getName());
      if (entry.getName().matches(".*\\.(html|smil)")) {
        String text =
            new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8)
                .replaceFirst("<!DOCTYPE[^>]*>", "");
        parse(entry.getName(), text);
      }
    }
  }

  private void parse(String name, String text) {
    try {
      XmlNode.Element root = Xml.read(text.getBytes(StandardCharsets.UTF_8));
      files.put(name, root);
      Set<String> own = new HashSet<>();
      for (XmlNode.Element element : all(root)) {
        String id = attribute(element, "id");
        if (!id.isEmpty() && !own.add(id)) {
          found("unique-id", name, "The id " + id + " is there twice");
        }
      }
      ids.put(name, own);
    } catch (XmlException e) {
      found("well-formed", name, e.getMessage());
    }
  }

  private void ncc() {
    XmlNode.Element ncc = files.get("ncc.html");
    if (ncc == null) {
      found("ncc", "ncc.html", "It is missing");
      return;
    }
    List<XmlNode.Element> items = children(first(ncc, "body"));
    if (items.isEmpty()
        || !items.get(0).name().equals("h1")
        || !attribute(items.get(0), "class").equals("title")) {
      found("ncc-title", "ncc.html", "It doesn't begin with h1 class=title");
    }
    int level = 0;
    for (XmlNode.Element item : items) {
      level = item(item, level);
    }
    metadata(metas(ncc), items);
  }

  /** Looks at an entry; gives the level of the heading that it stands below. */
  private int item(XmlNode.Element item, int level) {
    List<XmlNode.Element> links = children(item);
    if (links.size() != 1 || !links.get(0).name().equals("a")) {
      found("ncc-link", "ncc.html", "An entry holds something else than one link");
    } else {
      pointsAt("ncc.html", attribute(links.get(0), "href"), ".smil");
    }
    String kind = attribute(item, "class");
    if (item.name().matches("h[1-6]")) {
      int own = item.name().charAt(1) - '0';
      if (own > level + 1) {
        found("ncc-levels", "ncc.html", "A heading skips a level: " + item.name());
      }
      return own;
    }
    boolean known =
        item.name().equals("div") && kind.equals("group")
            || item.name().equals("span")
                && kind.matches("page-front|page-normal|page-special|noteref|sidebar");
    if (!known) {
      found("ncc-entry", "ncc.html", item.name() + " class=" + kind + " is no entry");
    }
    return level;
  }

  private void metadata(Map<String, List<String>> metas, List<XmlNode.Element> items) {
    for (String name : ONCE) {
      if (metas.getOrDefault(name, List.of()).size() != 1) {
        found("ncc-once", "ncc.html", name + " has to be there once");
      }
    }
    for (String name : List.of("dc:language", "dc:creator")) {
      if (metas.getOrDefault(name, List.of()).isEmpty()) {
        found("ncc-metadata", "ncc.html", name + " is missing");
      }
    }
    equal(metas, "dc:format", "Daisy 2.02");
    equal(metas, "ncc:tocItems", Integer.toString(items.size()));
    for (String kind : List.of("Front", "Normal", "Special")) {
      equal(metas, "ncc:page" + kind, count(items, "page-" + kind.toLowerCase(Locale.ROOT)));
    }
    if (metas.containsKey("ncc:footnotes")) {
      equal(metas, "ncc:footnotes", count(items, "noteref"));
    }
    double total = 0;
    for (String name : smilNames()) {
      total += seconds(metas(files.get(name)), "ncc:timeInThisSmil");
    }
    if (Math.abs(total - seconds(metas, "ncc:totalTime")) > TOLERANCE * (1 + files.size())) {
      found("ncc-time", "ncc.html", "The parts last " + total + " s together");
    }
  }

  private void smils() {
    List<String> listed = new ArrayList<>();
    XmlNode.Element master = files.get("master.smil");
    if (master == null) {
      found("master", "master.smil", "It is missing");
    } else {
      for (XmlNode.Element ref : all(master)) {
        if (ref.name().equals("ref")) {
          listed.add(attribute(ref, "src"));
        }
      }
      if (!listed.equals(smilNames())) {
        found("master", "master.smil", "It names " + listed + " and not " + smilNames());
      }
    }
    double elapsed = 0;
    for (String name : smilNames()) {
      elapsed = smil(name, elapsed);
    }
  }

  /** Looks at a part; gives the time at which the next begins. */
  private double smil(String name, double elapsed) {
    XmlNode.Element root = files.get(name);
    Map<String, List<String>> metas = metas(root);
    if (Math.abs(seconds(metas, "ncc:totalElapsedTime") - elapsed) > TOLERANCE * files.size()) {
      found("smil-time", name, "It should begin at " + elapsed + " s");
    }
    double at = 0;
    for (XmlNode.Element element : all(root)) {
      if (element.name().equals("text")) {
        pointsAt(name, attribute(element, "src"), ".html");
      } else if (element.name().equals("audio")) {
        if (!names.contains(attribute(element, "src"))) {
          found("audio", name, attribute(element, "src") + " is missing");
        }
        double begin = npt(attribute(element, "clip-begin"));
        double end = npt(attribute(element, "clip-end"));
        if (begin < at - TOLERANCE / 10 || !(end > begin)) {
          found("clip", name, "A clip lies at " + begin + " to " + end + " s after " + at);
        }
        at = end;
      }
    }
    double own = seconds(metas, "ncc:timeInThisSmil");
    if (at > own + TOLERANCE) {
      found("smil-time", name, "Its clips last " + at + " s and it " + own);
    }
    return elapsed + own;
  }

  private List<String> smilNames() {
    return files.keySet().stream().filter(n -> n.matches("\\d+\\.smil")).toList();
  }

  private void pointsAt(String from, String target, String kind) {
    String[] parts = target.split("#", 2);
    boolean there =
        parts.length == 2
            && parts[0].endsWith(kind)
            && ids.getOrDefault(parts[0], Set.of()).contains(parts[1]);
    if (!there) {
      found("pointer", from, target + " leads nowhere");
    }
  }

  private void equal(Map<String, List<String>> metas, String name, String wanted) {
    if (!metas.getOrDefault(name, List.of()).equals(List.of(wanted))) {
      found("ncc-value", "ncc.html", name + " should be " + wanted + ", is " + metas.get(name));
    }
  }

  private static String count(List<XmlNode.Element> items, String kind) {
    return Long.toString(items.stream().filter(i -> attribute(i, "class").equals(kind)).count());
  }

  private static Map<String, List<String>> metas(XmlNode.Element root) {
    Map<String, List<String>> metas = new TreeMap<>();
    for (XmlNode.Element element : all(root)) {
      if (element.name().equals("meta") && !attribute(element, "name").isEmpty()) {
        metas
            .computeIfAbsent(attribute(element, "name"), n -> new ArrayList<>())
            .add(attribute(element, "content"));
      }
    }
    return metas;
  }

  /** A clock value in hours, minutes and seconds; not a number when it is none. */
  private static double seconds(Map<String, List<String>> metas, String name) {
    String value = metas.getOrDefault(name, List.of("")).get(0);
    if (!value.matches("\\d+:\\d\\d:\\d\\d(\\.\\d+)?")) {
      return Double.NaN;
    }
    String[] parts = value.split(":");
    return Integer.parseInt(parts[0]) * 3600
        + Integer.parseInt(parts[1]) * 60
        + Double.parseDouble(parts[2]);
  }

  private static double npt(String value) {
    return value.matches("npt=\\d+(\\.\\d+)?s")
        ? Double.parseDouble(value.substring(4, value.length() - 1))
        : Double.NaN;
  }

  private static XmlNode.Element first(XmlNode.Element root, String name) {
    return all(root).stream().filter(e -> e.name().equals(name)).findFirst().orElse(root);
  }

  private static List<XmlNode.Element> children(XmlNode.Element element) {
    List<XmlNode.Element> children = new ArrayList<>();
    for (XmlNode child : element.children()) {
      if (child instanceof XmlNode.Element inner) {
        children.add(inner);
      }
    }
    return children;
  }

  private static List<XmlNode.Element> all(XmlNode.Element root) {
    List<XmlNode.Element> all = new ArrayList<>(List.of(root));
    children(root).forEach(child -> all.addAll(all(child)));
    return all;
  }

  private static String attribute(XmlNode.Element element, String name) {
    return element.attributes().stream()
        .filter(a -> a.name().equals(name) && a.namespace().isEmpty())
        .map(XmlNode.Attribute::value)
        .findFirst()
        .orElse("");
  }

  private void found(String rule, String place, String message) {
    findings.add(new Finding("DAISY 2.02", rule, place, message));
  }
}
