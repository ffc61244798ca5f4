package org.trefoil.check.daisy;

import java.util.List;
import org.trefoil.check.fault.Faults;
import org.trefoil.xml.XmlNode;

/** The entries of the navigation: their kinds, their levels, and where they lead. */
final class NavigationRule {

  private static final String KINDS =
      "page-front|page-normal|page-special|noteref|sidebar|optional-prodnote";

  private final Book book;
  private final Page page;
  private final Faults faults;
  private int level;
  private int reached;

  private NavigationRule(Book book, Faults faults) {
    this.book = book;
    this.page = book.navigation();
    this.faults = faults;
  }

  static void look(Book book, Faults faults) {
    new NavigationRule(book, faults).look();
  }

  /** The entries of a navigation. */
  static List<XmlNode.Element> entries(Page navigation) {
    List<XmlNode.Element> bodies = navigation.named("body");
    return bodies.isEmpty() ? List.of() : Page.children(bodies.get(0));
  }

  private void look() {
    List<XmlNode.Element> entries = entries(page);
    boolean titled =
        !entries.isEmpty()
            && entries.get(0).name().equals("h1")
            && Page.value(entries.get(0), "class").equals("title");
    faults.unless(titled, "ncc-title", page.name(), "It doesn't begin with h1 class=title");
    long titles = entries.stream().filter(e -> Page.value(e, "class").equals("title")).count();
    faults.unless(titles <= 1, "ncc-title", page.name(), "It has more than one title");
    entries.forEach(this::entry);
  }

  private void entry(XmlNode.Element entry) {
    String what = entry.name() + " “" + Page.text(entry).strip() + "”";
    faults.unless(!Page.value(entry, "id").isEmpty(), "ncc-id", page.name(), what + " has no id");
    if (entry.name().matches("h[1-6]")) {
      int own = entry.name().charAt(1) - '0';
      faults.unless(own <= level + 1, "ncc-levels", page.name(), what + " skips a level");
      level = own;
    } else {
      faults.unless(isKnown(entry), "ncc-entry", page.name(), what + " is no entry");
    }
    List<XmlNode.Element> links = Page.children(entry);
    if (links.size() != 1 || !links.get(0).name().equals("a")) {
      faults.add("ncc-link", page.name(), what + " holds something else than one link");
      return;
    }
    boolean says = !Page.text(links.get(0)).isBlank();
    faults.unless(says, "ncc-label", page.name(), "An entry says nothing: " + entry.name());
    link(Page.value(links.get(0), "href"));
  }

  private static boolean isKnown(XmlNode.Element entry) {
    String kind = Page.value(entry, "class");
    return entry.name().equals("span") && kind.matches(KINDS)
        || entry.name().equals("div") && kind.equals("group");
  }

  /** Entries stand in the order in which they are heard. */
  private void link(String target) {
    if (!book.leads(target, ".smil")) {
      faults.add("pointer", page.name(), target + " leads nowhere");
      return;
    }
    int place = 0;
    for (Page each : book.sequence()) {
      if (each.name().equals(Book.file(target))) {
        place += each.ids().indexOf(target.replaceFirst(".*#", ""));
        break;
      }
      place += each.ids().size();
    }
    faults.unless(place >= reached, "ncc-order", page.name(), target + " was heard before");
    reached = Math.max(reached, place);
  }
}
