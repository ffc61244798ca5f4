package org.trefoil.check.pdf.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.trefoil.check.pdf.reading.Book;
import org.trefoil.check.pdf.reading.Bounds;
import org.trefoil.check.pdf.reading.Destination;
import org.trefoil.check.pdf.reading.Element;
import org.trefoil.check.pdf.reading.Fault;
import org.trefoil.check.pdf.reading.Faults;
import org.trefoil.check.pdf.reading.Kid;
import org.trefoil.check.pdf.reading.Mark;
import org.trefoil.check.pdf.reading.Page;
import org.trefoil.check.pdf.syntax.BrokenPdfException;
import org.trefoil.check.pdf.syntax.Value;

/** Links say in words what they are for, can be touched where they are read, and lead somewhere. */
public final class LinkRule implements Rule {

  private static final Pattern ADDRESS =
      Pattern.compile("(?i)\\s*([a-z][a-z0-9+.-]*:|www\\.)\\S*\\s*");
  private static final int PRINT = 4;

  @Override
  public List<Fault> check(Book book) throws BrokenPdfException {
    Faults faults = new Faults("links");
    Map<Integer, Value.Dict> annotations = new HashMap<>();
    for (Page page : book.pages()) {
      List<Value> all = book.objects().items(page.dict(), "Annots");
      String tabs = book.objects().get(page.dict(), "Tabs").asName().orElse("");
      faults.unless(
          all.isEmpty() || tabs.equals("S"), page, "The keyboard doesn't follow the text");
      for (Value each : all) {
        Optional<Value.Dict> dict = book.objects().resolve(each).asDict();
        if (dict.isPresent() && each instanceof Value.Ref ref) {
          annotations.put(ref.number(), dict.get());
          annotation(dict.get(), page, book, faults);
        }
      }
    }
    for (Element element : book.tree().all()) {
      if (element.is("Link")) {
        link(element, annotations, book, faults);
      }
    }
    return faults.all();
  }

  private static void annotation(Value.Dict dict, Page page, Book book, Faults faults)
      throws BrokenPdfException {
    if (!book.objects().get(dict, "Subtype").asName().orElse("").equals("Link")) {
      return;
    }
    String purpose = book.objects().get(dict, "Contents").asText().orElse("");
    faults.unless(!purpose.isBlank(), page, "A link doesn't say what it is for");
    faults.unless(!ADDRESS.matcher(purpose).matches(), page, "A link says an address: " + purpose);
    int flags = book.objects().get(dict, "F").integer(0);
    faults.unless((flags & PRINT) != 0, page, "A link isn't printed: " + purpose);
    Optional<Bounds> place = Bounds.of(dict.get("Rect"), book.objects());
    boolean inside =
        place.isPresent() && !place.get().isEmpty() && page.box().holds(place.get(), 1);
    faults.unless(inside, page, "A link that can't be touched: " + purpose);
    boolean leads = address(dict, book).isPresent() || Destination.of(dict, book).isPresent();
    faults.unless(leads, page, "A link that leads nowhere: " + purpose);
  }

  private static Optional<String> address(Value.Dict link, Book book) throws BrokenPdfException {
    Value.Dict action = book.objects().dict(link, "A");
    return book.objects().get(action, "URI").asText().filter(uri -> !uri.isBlank());
  }

  private static void link(
      Element link, Map<Integer, Value.Dict> annotations, Book book, Faults faults)
      throws BrokenPdfException {
    List<Value.Dict> own = new ArrayList<>();
    for (Kid kid : link.kids()) {
      if (kid instanceof Kid.Annotation annotation) {
        Optional.ofNullable(annotations.get(annotation.number())).ifPresent(own::add);
      }
    }
    boolean visible = book.first(link).isPresent();
    faults.unless(!visible || !own.isEmpty(), link, "Can't be touched anywhere");
    faults.unless(own.isEmpty() || covers(link, own, book), link, "Is touched where it isn't read");
    for (Element target : targets(link, book)) {
      for (Value.Dict annotation : own) {
        Optional<Destination> place = Destination.of(annotation, book);
        boolean leads = place.isPresent() && place.get().shows(target, book);
        faults.unless(leads, link, "Doesn't lead to " + target);
      }
    }
  }

  /** Whether some annotation lies where the first words of the link are. */
  private static boolean covers(Element link, List<Value.Dict> annotations, Book book)
      throws BrokenPdfException {
    Optional<Bounds> words = book.first(link).flatMap(book::mark).flatMap(Mark::bounds);
    for (Value.Dict annotation : annotations) {
      Optional<Bounds> place = Bounds.of(annotation.get("Rect"), book.objects());
      if (words.isEmpty() || place.isPresent() && meets(place.get(), words.get())) {
        return true;
      }
    }
    return false;
  }

  private static boolean meets(Bounds one, Bounds other) {
    return one.left() < other.right()
        && other.left() < one.right()
        && one.bottom() < other.top()
        && other.bottom() < one.top();
  }

  /** The elements that a link, or the reference or entry that it stands in, says it points at. */
  private static List<Element> targets(Element link, Book book) throws BrokenPdfException {
    List<Element> targets = new ArrayList<>();
    Optional<Element> from =
        link.dict().entries().containsKey("Ref")
            ? Optional.of(link)
            : link.within(element -> element.dict().entries().containsKey("Ref"));
    if (from.isPresent() && (from.get() == link || from.get().is("Reference", "TOCI", "P"))) {
      for (Value each : book.objects().items(from.get().dict(), "Ref")) {
        book.tree().element(each).ifPresent(targets::add);
      }
    }
    return targets;
  }
}
