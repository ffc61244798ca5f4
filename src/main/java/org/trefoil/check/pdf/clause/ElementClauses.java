package org.trefoil.check.pdf.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trefoil.check.pdf.reading.Book;
import org.trefoil.check.pdf.reading.Element;
import org.trefoil.check.pdf.reading.Kid;
import org.trefoil.check.pdf.syntax.BrokenPdfException;
import org.trefoil.check.pdf.syntax.Value;

/** What is asked of single elements: types, headings, descriptions, names, languages. */
final class ElementClauses {

  private static final String HEADINGS = "H1 H2 H3 H4 H5 H6";
  private static final List<String> LEVELS = List.of(HEADINGS.split(" "));

  private ElementClauses() {}

  static List<Clause<Element>> all() {
    List<Clause<Element>> all = new ArrayList<>(types());
    all.addAll(headings());
    all.addAll(descriptions());
    all.addAll(notes());
    all.addAll(languages());
    return all;
  }

  private static List<Clause<Element>> types() {
    return List.of(
        Clause.of(
            "",
            "7.1-t5",
            "8.2.4-t1",
            "02-001",
            "A type stands for a standard type",
            (e, book) -> !e.role().isEmpty()),
        Clause.of(
            "",
            "7.1-t6",
            "8.2.4-t2",
            "02-003",
            "No type leads back to itself",
            (e, book) -> !book.tree().roles().isCircular(e.dict())),
        Clause.of(
            "",
            "7.1-t7",
            "8.2.4-t4",
            "02-004",
            "No standard type is given another meaning",
            (e, book) -> !book.tree().roles().isRemapped(e)),
        Clause.of(
            "",
            "",
            "8.2.4-t3",
            "",
            "No type stands for another one of its own namespace",
            (e, book) -> !book.tree().roles().isMappedWithin(e.dict())),
        Clause.of(
            "",
            "7.1-t12",
            "8.2.1-t2",
            "",
            "An element names the one that it stands in",
            (e, book) -> e.dict().entries().containsKey("P")));
  }

  private static List<Clause<Element>> headings() {
    return List.of(
        Clause.of(
            HEADINGS,
            "7.4.2-t1",
            "",
            "14-003",
            "The first heading is of the first level, and none is left out",
            (e, book) -> e.level() <= book.tree().levelBefore(e) + 1),
        Clause.of(
            "",
            "7.4.4-t1",
            "",
            "14-006",
            "An element holds one heading without a level at most",
            (e, book) -> e.elements().stream().filter(kid -> kid.is("H")).count() <= 1),
        Clause.of(
            "H",
            "7.4.4-t2",
            "",
            "14-007",
            "No heading has a level, or each has one",
            (e, book) -> LEVELS.stream().noneMatch(book.tree()::hasRole)),
        Clause.of(
            HEADINGS,
            "7.4.4-t3",
            "",
            "14-007",
            "Each heading has a level, or none has one",
            (e, book) -> !book.tree().hasRole("H")),
        Clause.of("H", "", "8.2.5.12-t1", "", "Each heading has a level", (e, book) -> false));
  }

  private static List<Clause<Element>> descriptions() {
    return List.of(
        Clause.of(
            "Figure",
            "7.3-t1",
            "8.2.5.28.2-t1",
            "13-004",
            "A picture is described",
            ElementClauses::isDescribed),
        Clause.of(
            "Formula",
            "7.7-t1",
            "",
            "17-002",
            "A formula is described",
            ElementClauses::isDescribed),
        Clause.of(
            "math",
            "",
            "8.2.5.29-t1",
            "",
            "Mathematics stands in a formula",
            (e, book) -> e.parent().map(p -> p.is("Formula") || p.isMathematics()).orElse(false)),
        Clause.of(
            "Form",
            "7.18.4-t2",
            "",
            "",
            "A field that doesn't say its role holds its widget and nothing else",
            (e, book) ->
                !e.attribute("Role").equals(Value.NULL)
                    || e.kids().size() == 1 && e.kids().get(0) instanceof Kid.Annotation),
        Clause.of(
            "Form",
            "",
            "8.10.1-t2",
            "",
            "A field holds one widget at most",
            (e, book) -> e.kids().stream().filter(Kid.Annotation.class::isInstance).count() <= 1),
        Clause.of(
            "L",
            "",
            "8.2.5.25-t1",
            "",
            "A list with labels says how it counts",
            (e, book) -> !isLabelled(e) || counts(e)),
        Clause.of(
            "LI",
            "",
            "8.2.5.25-t2",
            "",
            "What is in an item is in its label or its body",
            (e, book) -> !e.hasContent()),
        Clause.of(
            "TOCI",
            "",
            "8.2.5.8-t1",
            "",
            "An entry of a table of contents says what it is for",
            (e, book) -> refers(e)));
  }

  private static boolean isDescribed(Element element, Book book) throws BrokenPdfException {
    Optional<String> description = book.objects().get(element.dict(), "Alt").asText();
    return description.map(text -> !text.isEmpty()).orElse(false)
        || book.objects().get(element.dict(), "ActualText") instanceof Value.Str;
  }

  private static boolean isLabelled(Element list) {
    return list.elements().stream()
        .flatMap(item -> item.elements().stream())
        .anyMatch(kid -> kid.is("Lbl"));
  }

  private static boolean counts(Element list) {
    return !list.attribute("ListNumbering").asName().orElse("None").equals("None");
  }

  private static boolean refers(Element element) {
    return element.dict().entries().containsKey("Ref")
        || element.elements().stream().anyMatch(ElementClauses::refers);
  }

  private static List<Clause<Element>> notes() {
    return List.of(
        Clause.of(
            "Note",
            "7.9-t1",
            "",
            "19-003",
            "A note has a name",
            (e, book) -> e.text("ID").map(id -> !id.isEmpty()).orElse(false)),
        Clause.of(
            "Note",
            "7.9-t2",
            "",
            "19-004",
            "The name of a note is its own",
            (e, book) -> e.text("ID").map(id -> book.tree().isUnique(id)).orElse(true)),
        Clause.of("Note", "", "8.2.5.14-t1", "", "A note is one of PDF 2.0", (e, book) -> false),
        Clause.of(
            "FENote",
            "",
            "8.2.5.14-t4",
            "",
            "A note says whether it stands at the foot or at the end",
            (e, book) ->
                List.of("Footnote", "Endnote", "None")
                    .contains(e.attribute("NoteType").asName().orElse(""))));
  }

  private static List<Clause<Element>> languages() {
    return List.of(
        told(
            "7.2-t21",
            "ActualText",
            "The language of what is to be read in place of something can be told"),
        told("7.2-t22", "Alt", "The language of a description can be told"),
        told("7.2-t23", "E", "The language of what an abbreviation stands for can be told"),
        Clause.of(
            "",
            "7.2-t29",
            "8.4.4-t2",
            "",
            "The language of an element is a tag of a language",
            (e, book) -> e.text("Lang").map(Languages::isTag).orElse(true)),
        plain(
            "8.4.3-t2",
            "ActualText",
            "What is to be read in place of something has no characters of private use"),
        plain("8.4.3-t3", "Alt", "A description has no characters of private use"));
  }

  private static Clause<Element> told(String first, String key, String asks) {
    return Clause.of(
        "",
        first,
        "",
        "11-002",
        asks,
        (e, book) ->
            book.language().isPresent()
                || !e.dict().entries().containsKey(key)
                || Languages.tells(Optional.of(e)));
  }

  private static Clause<Element> plain(String second, String key, String asks) {
    return Clause.of(
        "",
        "",
        second,
        "",
        asks,
        (e, book) -> e.text(key).map(ElementClauses::isPublic).orElse(true));
  }

  static boolean isPublic(String text) {
    return text.codePoints().noneMatch(c -> Character.getType(c) == Character.PRIVATE_USE);
  }
}
