package org.trefoil.check.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Every marked content stands in the tree exactly once, and what the tree names is drawn (ISO
 * 14289-1, 7.1).
 */
final class ContentRule implements Rule {

  private static final Set<String> ARTIFACTS =
      Set.of("", "Pagination", "Layout", "Page", "Background", "Inline");

  @Override
  public List<Fault> check(Book book) {
    List<Fault> faults = new ArrayList<>();
    book.pages().forEach(page -> faults.addAll(book.contents(page).faults()));
    Map<Kid.Content, Element> owners = new HashMap<>();
    Faults own = new Faults("content");
    for (Element element : book.tree().all()) {
      owned(element, owners, book, own);
    }
    for (Page page : book.pages()) {
      for (int mcid : book.contents(page).tagged().keySet()) {
        boolean owned = owners.containsKey(new Kid.Content(page.number(), mcid));
        if (!owned) {
          own.add(page, "Content " + mcid + " belongs to no element");
        }
      }
      artifacts(page, book, own);
    }
    faults.addAll(own.all());
    return faults;
  }

  private static void owned(
      Element element, Map<Kid.Content, Element> owners, Book book, Faults faults) {
    for (Kid kid : element.kids()) {
      if (kid instanceof Kid.Content content) {
        if (owners.put(content, element) != null) {
          faults.add(element, "Content " + content.mcid() + " belongs to two elements");
        }
        if (book.mark(content).isEmpty()) {
          faults.add(element, "Content " + content.mcid() + " isn't drawn");
        }
      }
    }
  }

  private static void artifacts(Page page, Book book, Faults faults) {
    for (Mark mark : book.contents(page).artifacts()) {
      String type = mark.tag().split(" ", 2)[0];
      if (!ARTIFACTS.contains(type)) {
        faults.add(page, "An artifact of a kind that there isn't: " + mark.tag());
      }
    }
  }
}
