package org.trefoil.check.pdf.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.trefoil.check.pdf.reading.Book;
import org.trefoil.check.pdf.reading.Element;
import org.trefoil.check.pdf.reading.Fault;
import org.trefoil.check.pdf.reading.Faults;
import org.trefoil.check.pdf.reading.Kid;
import org.trefoil.check.pdf.reading.Mark;
import org.trefoil.check.pdf.reading.Page;

/**
 * Every marked content stands in the tree exactly once, and what the tree names is drawn (ISO
 * 14289-1, 7.1).
 */
public final class ContentRule implements Rule {

  private static final Set<String> ARTIFACTS =
      Set.of("", "Pagination", "Layout", "Page", "Background", "Inline");

  @Override
  public List<Fault> check(Book book) {
    List<Fault> faults = new ArrayList<>();
    book.pages().forEach(page -> faults.addAll(book.contents(page).faults()));
    Faults own = new Faults("content");
    for (Element element : book.tree().all()) {
      owned(element, book, own);
    }
    for (Page page : book.pages()) {
      for (int mcid : book.contents(page).tagged().keySet()) {
        if (!book.isOwned(new Kid.Content(page.number(), mcid))) {
          own.add(page, "Content " + mcid + " belongs to no element");
        }
      }
      artifacts(page, book, own);
    }
    faults.addAll(own.all());
    return faults;
  }

  private static void owned(Element element, Book book, Faults faults) {
    Set<Kid.Content> own = new HashSet<>();
    for (Kid kid : element.kids()) {
      if (kid instanceof Kid.Content content) {
        boolean elsewhere = book.owner(content).orElse(element) != element;
        if (elsewhere || !own.add(content)) {
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
