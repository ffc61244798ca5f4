package org.trefoil.check.pdf.clause;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.trefoil.check.pdf.reading.Book;
import org.trefoil.check.pdf.reading.Fault;
import org.trefoil.check.pdf.reading.Faults;
import org.trefoil.check.pdf.syntax.BrokenPdfException;

/**
 * The questions to one sort of things.
 *
 * @param things of that sort in a file
 * @param kind of a thing, by which questions pick it
 * @param clauses the questions
 */
record Side<T>(
    Function<Book, Iterable<T>> things, Function<T, String> kind, List<Clause<T>> clauses) {

  /** Asks all that a part of the standard asks. */
  List<Fault> ask(Book book, Part part) throws BrokenPdfException {
    Map<String, List<Clause<T>>> byKind = new HashMap<>();
    Map<Clause<T>, Faults> found = new HashMap<>();
    for (T thing : things.apply(book)) {
      String own = kind.apply(thing);
      for (Clause<T> clause : byKind.computeIfAbsent(own, k -> of(k, part))) {
        if (!clause.test().holds(thing, book)) {
          found
              .computeIfAbsent(clause, c -> new Faults(part + " " + c.in(part)))
              .add(thing, clause.asks());
        }
      }
    }
    List<Fault> all = new ArrayList<>();
    for (Clause<T> clause : clauses) {
      all.addAll(found.containsKey(clause) ? found.get(clause).all() : List.of());
    }
    return all;
  }

  private List<Clause<T>> of(String kind, Part part) {
    return clauses.stream()
        .filter(clause -> !clause.in(part).isEmpty())
        .filter(clause -> clause.kinds().isEmpty() || clause.kinds().contains(kind))
        .toList();
  }
}
