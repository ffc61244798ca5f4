package org.trefoil.check.audiobook;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trefoil.check.fault.Faults;

/** The page with the table of contents and the list of pages. */
final class ContentsRule {

  private static final Pattern LIST =
      Pattern.compile(
          "<nav\\b[^>]*role\\s*=\\s*[\"'](doc-toc|doc-pagelist)[\"'][^>]*>(.*?)</nav>",
          Pattern.DOTALL);

  private static final Pattern ENTRY =
      Pattern.compile("<a\\b[^>]*href\\s*=\\s*[\"']([^\"']*)[\"'][^>]*>(.*?)</a>", Pattern.DOTALL);

  private static final Pattern TARGET = Pattern.compile("([^#]*)(?:#t=(\\d+(?:\\.\\d+)?))?");

  private final Parcel files;
  private final Manifest manifest;
  private final Map<String, Double> lengths;
  private final Faults faults;

  private ContentsRule(
      Parcel files, Manifest manifest, Map<String, Double> lengths, Faults faults) {
    this.files = files;
    this.manifest = manifest;
    this.lengths = lengths;
    this.faults = faults;
  }

  static void look(Parcel files, Manifest manifest, Map<String, Double> lengths, Faults faults)
      throws IOException {
    new ContentsRule(files, manifest, lengths, faults).look();
  }

  private void look() throws IOException {
    List<Manifest.Link> contents =
        manifest.links("resources").stream().filter(link -> link.is("contents")).toList();
    if (contents.size() != 1) {
      faults.add("contents", Parcel.MANIFEST, "One resource has to be the table of contents");
      return;
    }
    String name = contents.get(0).url();
    if (!files.holds(name)) {
      return;
    }
    int tables = 0;
    int pages = 0;
    Matcher list = LIST.matcher(files.text(name));
    while (list.find()) {
      boolean table = list.group(1).equals("doc-toc");
      tables += table ? 1 : 0;
      pages += table ? 0 : 1;
      list(name, list.group(2));
    }
    faults.unless(tables == 1, "contents", name, "It needs one nav with the role doc-toc");
    boolean claimed = manifest.values("accessibilityFeature").contains("pageNavigation");
    faults.unless(
        claimed == (pages == 1), "pages", name, "A list of pages and pageNavigation go together");
  }

  /** Entries say something and lead on through the book. */
  private void list(String page, String content) {
    List<String> order = manifest.links("readingOrder").stream().map(Manifest.Link::url).toList();
    Matcher entry = ENTRY.matcher(content);
    int count = 0;
    int last = 0;
    double reached = 0;
    while (entry.find()) {
      count++;
      boolean says = !entry.group(2).replaceAll("<[^>]*>", "").isBlank();
      faults.unless(says, "contents", page, "An entry says nothing: " + entry.group(1));
      Matcher target = TARGET.matcher(entry.group(1));
      int track = target.matches() ? order.indexOf(target.group(1)) : -1;
      if (track < 0) {
        faults.add("link", page, entry.group(1) + " leads to no recording");
        continue;
      }
      double at = target.group(2) == null ? 0 : Double.parseDouble(target.group(2));
      boolean inside = at <= lengths.getOrDefault(order.get(track), Double.MAX_VALUE) + 0.001;
      faults.unless(inside, "link", page, entry.group(1) + " lies beyond the end");
      boolean on = track > last || track == last && at >= reached;
      faults.unless(on, "link-order", page, entry.group(1) + " leads back");
      last = track;
      reached = at;
    }
    faults.unless(count > 0, "contents", page, "A list has no entries");
  }
}
