package org.trefoil.check.pdf.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.trefoil.check.pdf.reading.Annotation;
import org.trefoil.check.pdf.reading.Book;
import org.trefoil.check.pdf.reading.Bounds;
import org.trefoil.check.pdf.syntax.BrokenPdfException;
import org.trefoil.check.pdf.syntax.Value;

/** What is asked of links, fields and whatever else lies on a page. */
final class AnnotationClauses {

  private static final int INVISIBLE = 1;
  private static final int HIDDEN = 2;
  private static final Set<String> NOT_ANNOT = Set.of("Widget", "PrinterMark", "Link", "Popup");

  private AnnotationClauses() {}

  static List<Clause<Annotation>> all() {
    List<Clause<Annotation>> all = new ArrayList<>(common());
    all.addAll(fields());
    all.addAll(links());
    all.addAll(others());
    return all;
  }

  private static Clause<Annotation> seen(
      String kinds, String first, String asks, Clause.Test<Annotation> test) {
    return Clause.of(
        kinds, first, "", "", asks, (a, book) -> !isSeen(a, book) || test.holds(a, book));
  }

  private static List<Clause<Annotation>> common() {
    return List.of(
        seen(
            "",
            "7.18.1-t1",
            "What lies on a page stands in an element for it",
            (a, book) -> NOT_ANNOT.contains(a.kind()) || isIn(a, "Annot")),
        seen(
            "",
            "7.18.1-t2",
            "What lies on a page says what it is",
            (a, book) ->
                a.kind().equals("Widget")
                    || a.kind().equals("Popup")
                    || filled(a.dict(), "Contents", book)
                    || isDescribed(a, book)),
        Clause.of(
            "",
            "7.2-t24",
            "",
            "11-004",
            "The language of what it says can be told",
            (a, book) ->
                book.language().isPresent()
                    || !a.dict().entries().containsKey("Contents")
                    || a.dict().entries().containsKey("Lang")
                    || Languages.tells(a.holder())),
        Clause.of(
            "",
            "",
            "8.9.4.2-t1",
            "",
            "It says the same as the element that it stands in",
            AnnotationClauses::saysTheSame),
        Clause.of(
            "",
            "",
            "8.6-t1",
            "",
            "What it says has no characters of private use",
            (a, book) ->
                book.objects()
                    .get(a.dict(), "Contents")
                    .asText()
                    .map(ElementClauses::isPublic)
                    .orElse(true)),
        Clause.of(
            "",
            "",
            "8.9.2.2-t1",
            "",
            "What can't be seen stands in no element",
            (a, book) -> a.holder().isEmpty() || (flags(a, book) & INVISIBLE) == 0));
  }

  private static boolean saysTheSame(Annotation a, Book book) throws BrokenPdfException {
    Optional<String> own = book.objects().get(a.dict(), "Contents").asText();
    Optional<String> other = a.holder().flatMap(e -> e.text("Alt"));
    return own.isEmpty() || other.isEmpty() || own.equals(other);
  }

  private static List<Clause<Annotation>> fields() {
    return List.of(
        seen(
            "Widget",
            "7.18.1-t3",
            "A field says what it is for",
            (a, book) -> isDescribed(a, book) || isExplained(a, book)),
        Clause.of(
            "Widget",
            "7.2-t25",
            "",
            "11-005",
            "The language of what a field is for can be told",
            (a, book) ->
                book.language().isPresent()
                    || !isExplained(a, book)
                    || a.holder().map(e -> e.text("Lang").isPresent()).orElse(false)),
        seen(
            "Widget",
            "7.18.4-t1",
            "A field stands in an element for it",
            (a, book) -> isIn(a, "Form")),
        Clause.of(
            "Widget",
            "",
            "8.10.2.3-t1",
            "",
            "A field without a label says what it is for",
            (a, book) ->
                a.holder().isEmpty()
                    || a.holder().get().elements().stream().anyMatch(kid -> kid.is("Lbl"))
                    || a.dict().entries().containsKey("Contents")));
  }

  private static List<Clause<Annotation>> links() {
    return List.of(
        seen(
            "Link",
            "7.18.5-t1",
            "A link stands in an element for it",
            (a, book) -> isIn(a, "Link")),
        seen(
            "Link",
            "7.18.5-t2",
            "A link says what it is for",
            (a, book) -> filled(a.dict(), "Contents", book)),
        Clause.of(
            "Link",
            "",
            "8.2.5.20-t2",
            "",
            "The links of one element lead to one place",
            (a, book) -> Destinations.isAlone(a, book)),
        Clause.of(
            "Link",
            "",
            "8.8-t1",
            "",
            "A link within the file names the element that it leads to",
            (a, book) -> Destinations.isStructured(a.dict(), "Dest", book)),
        Clause.of(
            "Link",
            "",
            "8.8-t2",
            "",
            "A link within the file names the element in its action too",
            (a, book) -> Destinations.isStructuredAction(a.dict(), book)),
        Clause.of(
            "Link",
            "",
            "8.2.5.20-t1",
            "",
            "A link stands in an element for it",
            (a, book) -> a.holder().map(e -> e.is("Link", "Reference")).orElse(true)));
  }

  private static List<Clause<Annotation>> others() {
    return List.of(
        seen("TrapNet", "7.18.2-t1", "There are no nets of traps", (a, book) -> false),
        seen(
            "PrinterMark",
            "7.18.8-t1",
            "Marks of the printer stand in no element",
            (a, book) -> a.holder().isEmpty()),
        Clause.of(
            "FileAttachment",
            "",
            "8.9.2.4.10-t1",
            "",
            "A file on a page says how it belongs to it",
            (a, book) -> {
              Value file = book.objects().get(a.dict(), "FS");
              return file.asDict().isEmpty()
                  || file.asDict().get().entries().containsKey("AFRelationship");
            }),
        media("7.18.6.2-t1", "A film or a sound says of which type it is", "CT"),
        media("7.18.6.2-t2", "A film or a sound says what is in it", "Alt"),
        Clause.of(
            "FileAttachment",
            "7.11-t1",
            "",
            "21-001",
            "A file on a page has a name, in both ways of writing it",
            AnnotationClauses::isNamed));
  }

  private static Clause<Annotation> media(String first, String asks, String key) {
    return Clause.of(
        "Screen",
        first,
        "",
        "",
        asks,
        (a, book) -> {
          Value.Dict rendition = book.objects().dict(book.objects().dict(a.dict(), "A"), "R");
          Value.Dict clip = book.objects().dict(rendition, "C");
          return clip.entries().isEmpty()
              || key.equals("CT") && clip.entries().containsKey(key)
              || isTold(book.objects().items(clip, key));
        });
  }

  /** Whether a text in several languages says something in each. */
  private static boolean isTold(List<Value> texts) {
    boolean told = texts.size() > 1;
    for (int i = 1; i < texts.size(); i += 2) {
      told &= texts.get(i).asText().map(text -> !text.isEmpty()).orElse(false);
    }
    return told;
  }

  private static boolean isNamed(Annotation a, Book book) throws BrokenPdfException {
    Value.Dict file = book.objects().dict(a.dict(), "FS");
    return !file.entries().containsKey("EF") || filled(file, "F", book) && filled(file, "UF", book);
  }

  /** Whether it isn't hidden, and lies where the page is shown. */
  private static boolean isSeen(Annotation a, Book book) throws BrokenPdfException {
    Bounds crop = a.page().crop();
    Optional<Bounds> place = Bounds.of(a.dict().get("Rect"), book.objects());
    boolean outside =
        place.isPresent()
            && (place.get().right() <= crop.left()
                || place.get().left() >= crop.right()
                || place.get().top() <= crop.bottom()
                || place.get().bottom() >= crop.top());
    return !outside && (flags(a, book) & HIDDEN) == 0;
  }

  private static int flags(Annotation a, Book book) throws BrokenPdfException {
    return book.objects().get(a.dict(), "F").integer(0);
  }

  private static boolean isIn(Annotation a, String role) {
    return a.holder().map(e -> e.is(role)).orElse(false);
  }

  private static boolean isDescribed(Annotation a, Book book) throws BrokenPdfException {
    return a.holder().isPresent() && filled(a.holder().get().dict(), "Alt", book);
  }

  private static boolean filled(Value.Dict dict, String key, Book book) throws BrokenPdfException {
    return book.objects().get(dict, key).asText().map(text -> !text.isEmpty()).orElse(false);
  }

  /** Whether a field says what it is for; a widget without a name is but a part of its field. */
  private static boolean isExplained(Annotation a, Book book) throws BrokenPdfException {
    Value.Dict field = a.dict();
    for (int steps = 0; steps < 50; steps++) {
      Value.Dict above = book.objects().dict(field, "Parent");
      boolean named = above.entries().isEmpty() || field.entries().containsKey("T");
      if (named && filled(field, "TU", book)) {
        return true;
      }
      field = above;
    }
    return false;
  }
}
