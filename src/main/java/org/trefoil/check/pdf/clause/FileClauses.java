package org.trefoil.check.pdf.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.trefoil.check.pdf.reading.Book;
import org.trefoil.check.pdf.reading.Element;
import org.trefoil.check.pdf.reading.NameTree;
import org.trefoil.check.pdf.reading.Xmp;
import org.trefoil.check.pdf.syntax.BrokenPdfException;
import org.trefoil.check.pdf.syntax.Value;

/** What is asked of a file as a whole: its catalog, its metadata, what goes with it. */
final class FileClauses {

  private static final String PDF_2 = "http://iso.org/pdf2/ssn";

  private FileClauses() {}

  static List<Clause<Book>> all() {
    List<Clause<Book>> all = new ArrayList<>(claims());
    all.addAll(catalog());
    all.addAll(language());
    all.addAll(attached());
    return all;
  }

  private static Clause<Book> clause(
      String first, String second, String matterhorn, String asks, Clause.Test<Book> test) {
    return Clause.of("", first, second, matterhorn, asks, test);
  }

  /** That it says what it is, which one with undescribed pictures doesn't. */
  static Clause<Book> claim() {
    return clause(
        "5-t1",
        "5-t1",
        "06-002",
        "The metadata say which part of PDF/UA the file is",
        (book, b) -> book.xmp().map(xmp -> xmp.has(Xmp.UA)).orElse(true));
  }

  private static List<Clause<Book>> claims() {
    return List.of(
        clause(
            "5-t2",
            "5-t2",
            "06-002",
            "The part is the one for the version of the file",
            (book, b) -> xmp(book, x -> !x.has(Xmp.UA) || has(x, "part", Set.of(number(book))))),
        clause(
            "5-t3",
            "5-t3",
            "06-002",
            "The part is written with the prefix pdfuaid",
            (book, b) -> xmp(book, xmp -> isPrefixed(xmp, "part"))),
        clause(
            "5-t4",
            "",
            "06-002",
            "The amendment is written with the prefix pdfuaid",
            (book, b) -> xmp(book, xmp -> isPrefixed(xmp, "amd"))),
        clause(
            "5-t5",
            "",
            "06-002",
            "The corrigendum is written with the prefix pdfuaid",
            (book, b) -> xmp(book, xmp -> isPrefixed(xmp, "corr"))),
        clause(
            "",
            "5-t4",
            "",
            "The revision is written with the prefix pdfuaid",
            (book, b) -> xmp(book, xmp -> isPrefixed(xmp, "rev"))),
        clause(
            "",
            "5-t5",
            "",
            "The revision is 2024",
            (book, b) -> xmp(book, x -> !x.has(Xmp.UA) || has(x, "rev", Set.of("2024")))),
        clause(
            "6.1-t1",
            "",
            "",
            "The first line names a version from 1.0 to 1.7",
            (book, b) -> book.objects().version().matches("1\\.[0-7]")));
  }

  private static String number(Book book) {
    return Part.of(book) == Part.UA_1 ? "1" : "2";
  }

  private static boolean has(Xmp xmp, String name, Set<String> values) {
    return xmp.property(Xmp.UA, name).map(String::strip).map(values::contains).orElse(false);
  }

  private static boolean xmp(Book book, Predicate<Xmp> test) throws BrokenPdfException {
    return book.xmp().map(test::test).orElse(true);
  }

  private static boolean isPrefixed(Xmp xmp, String name) {
    return Set.of("pdfuaid").containsAll(xmp.prefixes(Xmp.UA, name));
  }

  private static List<Clause<Book>> catalog() {
    return List.of(
        clause(
            "6.2-t1",
            "6.2-t1",
            "",
            "The catalog says that the file is tagged",
            (book, b) -> isTrue(book, "MarkInfo", "Marked")),
        clause(
            "7.1-t4",
            "",
            "01-007",
            "The tags aren't said to be suspect",
            (book, b) -> !isTrue(book, "MarkInfo", "Suspects")),
        clause(
            "7.1-t8",
            "8.11.1-t2",
            "06-001",
            "There is a packet of metadata",
            (book, b) -> isMetadata(book)),
        clause(
            "7.1-t9",
            "8.11.1-t1",
            "06-003",
            "The metadata give a title",
            (book, b) -> xmp(book, xmp -> xmp.property(Xmp.DC, "title").isPresent())),
        clause(
            "7.1-t10",
            "8.11.2-t1",
            "07-001",
            "The window is to show the title, not the name of the file",
            (book, b) -> isTrue(book, "ViewerPreferences", "DisplayDocTitle")),
        clause(
            "7.1-t11",
            "8.2.1-t1",
            "",
            "There is a structure tree",
            (book, b) -> book.objects().get(book.catalog(), "StructTreeRoot").asDict().isPresent()),
        clause(
            "",
            "8.2.5.2-t1",
            "",
            "The tree begins with one Document",
            (book, b) -> book.tree().root().entries().isEmpty() || startsWithDocument(book)),
        clause(
            "",
            "8.2.5.2-t2",
            "",
            "That Document is one of PDF 2.0",
            (book, b) -> !startsWithDocument(book) || isNew(book)),
        clause(
            "7.15-t1",
            "",
            "25-001",
            "No form is made while it is shown",
            (book, b) -> !DynamicForm.is(book)));
  }

  private static boolean startsWithDocument(Book book) {
    List<Element> outermost = book.tree().outermost();
    return outermost.size() == 1 && outermost.get(0).is("Document");
  }

  private static boolean isNew(Book book) throws BrokenPdfException {
    Value.Dict space = book.objects().dict(book.tree().outermost().get(0).dict(), "NS");
    return book.objects().get(space, "NS").asText().orElse("").equals(PDF_2);
  }

  private static boolean isTrue(Book book, String dict, String key) throws BrokenPdfException {
    Value.Dict found = book.objects().dict(book.catalog(), dict);
    return book.objects().get(found, key) instanceof Value.Bool bool && bool.value();
  }

  private static boolean isMetadata(Book book) throws BrokenPdfException {
    return book.objects().get(book.catalog(), "Metadata") instanceof Value.Stream;
  }

  private static List<Clause<Book>> language() {
    return List.of(
        clause(
            "",
            "8.4.4-t1",
            "",
            "The catalog says the language of the whole",
            (book, b) -> book.language().map(tag -> !tag.isEmpty()).orElse(false)),
        clause(
            "7.2-t29",
            "8.4.4-t2",
            "",
            "The language of the whole is a tag of a language",
            (book, b) -> book.language().map(Languages::isTag).orElse(true)),
        clause(
            "",
            "8.6-t1",
            "",
            "The language of the whole has no characters of private use",
            (book, b) -> book.language().map(ElementClauses::isPublic).orElse(true)),
        clause(
            "7.2-t2",
            "",
            "11-003",
            "The language of bookmarks can be told",
            (book, b) ->
                book.language().isPresent()
                    || book.objects()
                        .dict(book.objects().dict(book.catalog(), "Outlines"), "First")
                        .entries()
                        .isEmpty()),
        clause(
            "7.2-t33",
            "",
            "11-006",
            "The language of the metadata can be told",
            (book, b) ->
                book.language().isPresent() || xmp(book, xmp -> !xmp.hasTextWithoutLanguage())));
  }

  private static List<Clause<Book>> attached() {
    return List.of(
        clause(
            "7.10-t1",
            "",
            "20-001",
            "Each set of layers has a name",
            (book, b) -> every(layers(book), set -> filled(book, set, "Name"))),
        clause(
            "",
            "8.7-t1",
            "",
            "Where there are several sets of layers, each has a name",
            (book, b) ->
                layers(book).size() < 2 || every(layers(book), set -> filled(book, set, "Name"))),
        clause(
            "7.10-t2",
            "8.7-t2",
            "20-003",
            "No set of layers changes by itself",
            (book, b) -> every(layers(book), set -> !set.entries().containsKey("AS"))),
        clause(
            "7.11-t1",
            "",
            "21-001",
            "Each file in the file has a name, in both ways of writing it",
            (book, b) -> every(files(book), f -> filled(book, f, "F") && filled(book, f, "UF"))),
        clause(
            "",
            "8.14.1-t1",
            "",
            "Each file in the file says what it is",
            (book, b) -> every(files(book), f -> f.entries().containsKey("Desc"))));
  }

  private interface Test {
    boolean holds(Value.Dict dict) throws BrokenPdfException;
  }

  private static boolean every(List<Value.Dict> dicts, Test test) throws BrokenPdfException {
    for (Value.Dict dict : dicts) {
      if (!test.holds(dict)) {
        return false;
      }
    }
    return true;
  }

  private static boolean filled(Book book, Value.Dict dict, String key) throws BrokenPdfException {
    return book.objects().get(dict, key).asText().map(text -> !text.isEmpty()).orElse(false);
  }

  /** The sets of optional content, the usual one first. */
  private static List<Value.Dict> layers(Book book) throws BrokenPdfException {
    Value.Dict properties = book.objects().dict(book.catalog(), "OCProperties");
    List<Value.Dict> sets = new ArrayList<>();
    book.objects().get(properties, "D").asDict().ifPresent(sets::add);
    for (Value each : book.objects().items(properties, "Configs")) {
      book.objects().resolve(each).asDict().ifPresent(sets::add);
    }
    return sets;
  }

  private static List<Value.Dict> files(Book book) throws BrokenPdfException {
    Value.Dict names = book.objects().dict(book.catalog(), "Names");
    Map<String, Value> all =
        NameTree.names(book.objects(), book.objects().dict(names, "EmbeddedFiles"));
    List<Value.Dict> files = new ArrayList<>();
    for (Value each : all.values()) {
      Optional<Value.Dict> file = book.objects().resolve(each).asDict();
      file.filter(dict -> dict.entries().containsKey("EF")).ifPresent(files::add);
    }
    return files;
  }
}
