package org.trefoil.check.pdf.rule;

import java.util.List;
import org.trefoil.check.pdf.reading.Book;
import org.trefoil.check.pdf.reading.Element;
import org.trefoil.check.pdf.reading.Fault;
import org.trefoil.check.pdf.reading.Faults;

/** Lists hold items, items hold labels and bodies, and a labelled list says how it counts. */
public final class ListRule implements Rule {

  @Override
  public List<Fault> check(Book book) {
    Faults faults = new Faults("lists");
    for (Element element : book.tree().all()) {
      if (element.is("L")) {
        list(element, faults);
      } else if (element.is("LI")) {
        faults.unless(parentIs(element, "L"), element, "An item outside of a list");
        boolean sound = element.elements().stream().allMatch(kid -> kid.is("Lbl", "LBody", "Div"));
        faults.unless(sound && !element.hasContent(), element, "Holds more than label and body");
      } else if (element.is("LBody")) {
        faults.unless(parentIs(element, "LI"), element, "A body outside of an item");
      }
    }
    return faults.all();
  }

  private static void list(Element list, Faults faults) {
    List<Element> kids = list.elements();
    boolean sound = kids.stream().allMatch(kid -> kid.is("LI", "L", "Caption"));
    faults.unless(sound && !list.hasContent(), list, "Holds something else than items");
    boolean labelled =
        kids.stream().flatMap(kid -> kid.elements().stream()).anyMatch(kid -> kid.is("Lbl"));
    boolean counts = list.attribute("ListNumbering").asName().isPresent();
    faults.unless(!labelled || counts, list, "Doesn't say how it counts");
  }

  private static boolean parentIs(Element element, String role) {
    return element
        .within(around -> !around.is("Div", "NonStruct"))
        .map(e -> e.is(role))
        .orElse(false);
  }
}
