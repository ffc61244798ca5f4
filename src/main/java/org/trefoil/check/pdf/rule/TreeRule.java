package org.trefoil.check.pdf.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trefoil.check.pdf.reading.Book;
import org.trefoil.check.pdf.reading.Element;
import org.trefoil.check.pdf.reading.Fault;
import org.trefoil.check.pdf.reading.Faults;
import org.trefoil.check.pdf.reading.NameTree;
import org.trefoil.check.pdf.syntax.BrokenPdfException;
import org.trefoil.check.pdf.syntax.Value;

/** The tree hangs together: one Document, parents as said, names found by name and used once. */
public final class TreeRule implements Rule {

  @Override
  public List<Fault> check(Book book) throws BrokenPdfException {
    List<Fault> all = new ArrayList<>(book.tree().faults());
    Faults faults = new Faults("tree");
    List<Element> outermost = book.tree().outermost();
    boolean one = outermost.size() == 1 && outermost.get(0).is("Document");
    faults.unless(one, "the root", "Holds something else than one Document");
    all.addAll(faults.all());
    all.addAll(names(book));
    return all;
  }

  private static List<Fault> names(Book book) throws BrokenPdfException {
    Faults faults = new Faults("ids");
    Map<String, Value> found =
        NameTree.names(book.objects(), book.objects().dict(book.tree().root(), "IDTree"));
    Map<String, Element> named = new HashMap<>();
    for (Element element : book.tree().all()) {
      Optional<String> id = element.text("ID");
      if (id.isPresent()) {
        faults.unless(
            named.put(id.get(), element) == null, element, "Not the only one of its name");
        boolean leads = new Value.Ref(element.number()).equals(found.get(id.get()));
        faults.unless(leads, element, "Isn't found by its name");
      }
    }
    for (String name : found.keySet()) {
      faults.unless(named.containsKey(name), "name " + name, "Leads to no element of the tree");
    }
    return faults.all();
  }
}
