package org.trefoil.check.daisy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.trefoil.check.fault.Faults;
import org.trefoil.xml.XmlException;
import org.trefoil.xml.XmlNode;

/**
 * A book with all of its markup read.
 *
 * @param folder its files
 * @param navigation what begins it
 * @param pages all that could be read, by name
 * @param ids of each page
 * @param sequence the SMIL files as the navigation leads through them
 */
record Book(
    BookFolder folder,
    Page navigation,
    Map<String, Page> pages,
    Map<String, Set<String>> ids,
    List<Page> sequence) {

  private static final String MASTER = "master.smil";

  /** Reads a book whose navigation is there; what can't be read is a fault. */
  static Book read(BookFolder folder, String navigation, Faults faults) throws IOException {
    Map<String, Page> pages = new LinkedHashMap<>();
    Map<String, Set<String>> ids = new HashMap<>();
    for (String name : folder.names()) {
      if (name.toLowerCase(Locale.ROOT).matches(".*\\.(html?|smil)")) {
        try {
          Page page = Page.of(name, folder.bytes(name));
          pages.put(name, page);
          ids.put(name, new HashSet<>(page.ids()));
        } catch (XmlException e) {
          faults.add("well-formed", name, e.getMessage());
        }
      }
    }
    Page first = pages.get(navigation);
    return first == null ? null : new Book(folder, first, pages, ids, sequence(first, pages));
  }

  private static List<Page> sequence(Page navigation, Map<String, Page> pages) {
    List<Page> sequence = new ArrayList<>();
    for (XmlNode.Element link : navigation.named("a")) {
      Page page = pages.get(file(Page.value(link, "href")));
      if (page != null && !sequence.contains(page) && isSmil(page)) {
        sequence.add(page);
      }
    }
    return sequence;
  }

  private static boolean isSmil(Page page) {
    return page.root().name().equals("smil") && !page.name().equals(MASTER);
  }

  /** The file that names all others. */
  Page master() {
    return pages.get(MASTER);
  }

  /** All SMIL files but that one. */
  List<Page> smils() {
    return pages.values().stream().filter(Book::isSmil).toList();
  }

  /** Whether a reference leads to an element of a page of a kind. */
  boolean leads(String target, String kind) {
    String[] parts = target.split("#", 2);
    return parts.length == 2
        && parts[0].toLowerCase(Locale.ROOT).endsWith(kind)
        && ids.getOrDefault(parts[0], Set.of()).contains(parts[1]);
  }

  static String file(String target) {
    return target.replaceFirst("#.*", "");
  }
}
