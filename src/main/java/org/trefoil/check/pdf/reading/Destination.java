package org.trefoil.check.pdf.reading;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.trefoil.check.pdf.syntax.BrokenPdfException;
import org.trefoil.check.pdf.syntax.Value;

/**
 * Where a link or a bookmark leads within the file.
 *
 * @param page the page
 * @param top how high on it, in points, when it says so
 * @param element the element, when it names one (ISO 32000-2, 12.3.2.3)
 */
public record Destination(Page page, OptionalDouble top, Optional<Element> element) {

  /** What a dictionary says in Dest or in an action; empty when it leads nowhere in the file. */
  public static Optional<Destination> of(Value.Dict from, Book book) throws BrokenPdfException {
    Value.Dict action = book.objects().dict(from, "A");
    Value named = from.entries().containsKey("Dest") ? from.get("Dest") : action.get("D");
    List<Value> items = named(named, book).items();
    List<Value> structure = book.objects().items(action, "SD");
    Optional<Element> element =
        structure.isEmpty() ? Optional.empty() : book.tree().element(structure.get(0));
    if (items.isEmpty() || !(items.get(0) instanceof Value.Ref ref)) {
      return Optional.empty();
    }
    Optional<Element> direct = book.tree().element(ref.number());
    Optional<Page> page = direct.isPresent() ? pageOf(direct.get(), book) : book.page(ref.number());
    boolean exact = items.size() > 3 && items.get(1).asName().orElse("").equals("XYZ");
    OptionalDouble top = exact ? items.get(3).asNumber() : OptionalDouble.empty();
    Optional<Element> any = direct.isPresent() ? direct : element;
    return page.map(on -> new Destination(on, top, any));
  }

  private static Value named(Value value, Book book) throws BrokenPdfException {
    Value followed = book.objects().resolve(value);
    Optional<String> name = followed.asText().isPresent() ? followed.asText() : followed.asName();
    if (name.isEmpty()) {
      return followed;
    }
    Value found = book.place(name.get());
    return found.asDict().isPresent() ? book.objects().get(found.asDict().get(), "D") : found;
  }

  private static Optional<Page> pageOf(Element element, Book book) {
    return book.first(element).flatMap(content -> book.page(content.page()));
  }

  /** Whether an element begins here: on this page, and not above nor far below the top. */
  public boolean shows(Element target, Book book) {
    Optional<Kid.Content> first = book.first(target);
    if (first.isEmpty()) {
      return element.map(target::equals).orElse(true);
    }
    if (element.isPresent() && element.get() != target) {
      return false;
    }
    Optional<Bounds> place = book.mark(first.get()).flatMap(Mark::bounds);
    boolean visible =
        top.isEmpty() || place.isEmpty() || place.get().bottom() <= top.getAsDouble() + 1;
    return first.get().page() == page.number() && visible;
  }
}
