package org.trefoil.check.pdf.rule;

import java.util.List;
import org.trefoil.check.pdf.reading.Book;
import org.trefoil.check.pdf.reading.Element;
import org.trefoil.check.pdf.reading.Fault;
import org.trefoil.check.pdf.reading.Faults;

/** Headings begin with the first level and leave none out (ISO 14289-1, 7.4.2); none is empty. */
public final class HeadingRule implements Rule {

  @Override
  public List<Fault> check(Book book) {
    Faults faults = new Faults("headings");
    int before = 0;
    for (Element element : book.tree().all()) {
      faults.unless(!element.is("H"), element, "Has no level");
      if (element.level() > 0) {
        int level = element.level();
        faults.unless(level <= before + 1, element, "Comes after level " + before);
        faults.unless(speaks(element, book), element, "Has no words");
        before = level;
      }
    }
    return faults.all();
  }

  private static boolean speaks(Element element, Book book) {
    boolean pictured =
        element.elements().stream().anyMatch(kid -> kid.text("Alt").isPresent() || isDeep(kid));
    return pictured || !book.text(element).isBlank();
  }

  /** Whether something below says what it shows. */
  private static boolean isDeep(Element element) {
    return element.elements().stream().anyMatch(kid -> kid.text("Alt").isPresent() || isDeep(kid));
  }
}
