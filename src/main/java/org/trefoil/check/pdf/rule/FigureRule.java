package org.trefoil.check.pdf.rule;

import java.util.List;
import java.util.Optional;
import org.trefoil.check.pdf.reading.Book;
import org.trefoil.check.pdf.reading.Bounds;
import org.trefoil.check.pdf.reading.Element;
import org.trefoil.check.pdf.reading.Fault;
import org.trefoil.check.pdf.reading.Faults;
import org.trefoil.check.pdf.reading.Page;
import org.trefoil.check.pdf.syntax.BrokenPdfException;

/** Pictures and formulas say what they show, and where they are (ISO 14289-1, 7.3 and 7.7). */
public final class FigureRule implements Rule {

  @Override
  public List<Fault> check(Book book) throws BrokenPdfException {
    Faults faults = new Faults("figures");
    for (Element element : book.tree().all()) {
      if (element.is("Figure", "Formula")) {
        boolean described = spoken(element.text("Alt")) || spoken(element.text("ActualText"));
        faults.unless(described, element, "Doesn't say what it shows");
        place(element, book, faults);
      } else if (element.is("Caption")) {
        faults.unless(isFirstOrLast(element), element, "Stands in the middle of what it is for");
      }
    }
    return faults.all();
  }

  private static boolean spoken(Optional<String> text) {
    return text.isPresent() && !text.get().isBlank();
  }

  private static void place(Element element, Book book, Faults faults) throws BrokenPdfException {
    Optional<Page> page = book.first(element).flatMap(content -> book.page(content.page()));
    if (page.isEmpty()) {
      return; // in a place of its own nothing was drawn
    }
    Optional<Bounds> box = Bounds.of(element.attribute("BBox"), book.objects());
    boolean sound = box.isPresent() && !box.get().isEmpty() && page.get().box().holds(box.get(), 1);
    faults.unless(sound, element, "Doesn't say where on its page it is");
  }

  private static boolean isFirstOrLast(Element caption) {
    List<Element> all = caption.parent().map(Element::elements).orElse(List.of());
    int at = all.indexOf(caption);
    return at <= 0 || at == all.size() - 1;
  }
}
