package org.trefoil.check.pdf.clause;

import java.util.List;
import java.util.Optional;
import org.trefoil.check.pdf.reading.Annotation;
import org.trefoil.check.pdf.reading.Book;
import org.trefoil.check.pdf.reading.Kid;
import org.trefoil.check.pdf.syntax.BrokenPdfException;
import org.trefoil.check.pdf.syntax.Value;

/** Where links and bookmarks lead by what they say (ISO 14289-2, 8.8). */
final class Destinations {

  private Destinations() {}

  /** Whether a destination under a key, if there is one, begins with an element. */
  static boolean isStructured(Value.Dict from, String key, Book book) throws BrokenPdfException {
    Value place = named(book.objects().get(from, key), book);
    List<Value> items =
        place.asDict().isPresent()
            ? book.objects().items(place.asDict().get(), "SD")
            : place.items();
    return place instanceof Value.Null
        || !items.isEmpty() && book.tree().element(items.get(0)).isPresent();
  }

  /** Whether an action that goes elsewhere in the file names an element. */
  static boolean isStructuredAction(Value.Dict from, Book book) throws BrokenPdfException {
    Value.Dict action = book.objects().dict(from, "A");
    boolean goes = book.objects().get(action, "S").asName().orElse("").equals("GoTo");
    return !goes
        || action.entries().containsKey("SD")
        || action.entries().containsKey("D") && isStructured(action, "D", book);
  }

  private static Value named(Value value, Book book) throws BrokenPdfException {
    Optional<String> name = value.asText().isPresent() ? value.asText() : value.asName();
    if (name.isEmpty()) {
      return value;
    }
    return book.place(name.get());
  }

  /** Whether all links that stand in the same element lead to the same place. */
  static boolean isAlone(Annotation link, Book book) throws BrokenPdfException {
    if (link.holder().isEmpty()) {
      return true;
    }
    for (Kid kid : link.holder().get().kids()) {
      if (kid instanceof Kid.Annotation first) {
        Value.Dict dict =
            book.objects().resolve(new Value.Ref(first.number())).asDict().orElse(link.dict());
        return place(dict, book).equals(place(link.dict(), book));
      }
    }
    return true;
  }

  /** What tells where a link leads, as far as it can be compared. */
  private static String place(Value.Dict link, Book book) throws BrokenPdfException {
    Value.Dict action = book.objects().dict(link, "A");
    Optional<String> address = book.objects().get(action, "URI").asText();
    return address.orElse("")
        + first(book.objects().items(action, "SD"))
        + first(book.objects().items(action, "D"))
        + first(book.objects().items(link, "Dest"));
  }

  private static String first(List<Value> place) {
    return place.isEmpty() ? "" : place.toString();
  }
}
