package org.trefoil.check.pdf.rule;

import java.util.List;
import org.trefoil.check.pdf.reading.Book;
import org.trefoil.check.pdf.reading.Element;
import org.trefoil.check.pdf.reading.Fault;
import org.trefoil.check.pdf.reading.Faults;
import org.trefoil.check.pdf.syntax.BrokenPdfException;
import org.trefoil.check.pdf.syntax.PdfObjects;
import org.trefoil.check.pdf.syntax.Value;

/** Notes have names, and know what refers to them, and are known by it. */
public final class NoteRule implements Rule {

  @Override
  public List<Fault> check(Book book) throws BrokenPdfException {
    Faults faults = new Faults("notes");
    for (Element element : book.tree().all()) {
      boolean note = element.is("Note", "FENote");
      faults.unless(!note || element.text("ID").isPresent(), element, "Has no name");
      for (Value other : book.objects().items(element.dict(), "Ref")) {
        boolean known = book.tree().element(other).isPresent();
        faults.unless(known, element, "Refers to something that isn't in the tree");
        if (known && note) {
          boolean mutual = refersTo(book.tree().element(other).get(), element, book.objects());
          faults.unless(mutual, element, "Says that it is referred to, but it isn't");
        } else if (known && book.tree().element(other).get().is("Note", "FENote")) {
          boolean mutual = refersTo(book.tree().element(other).get(), element, book.objects());
          faults.unless(mutual, element, "Refers to a note that doesn't know it");
        }
      }
    }
    return faults.all();
  }

  private static boolean refersTo(Element from, Element to, PdfObjects objects)
      throws BrokenPdfException {
    return objects.items(from.dict(), "Ref").contains(new Value.Ref(to.number()));
  }
}
