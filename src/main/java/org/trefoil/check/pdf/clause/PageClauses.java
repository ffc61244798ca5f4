package org.trefoil.check.pdf.clause;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trefoil.check.pdf.reading.Book;
import org.trefoil.check.pdf.reading.Element;
import org.trefoil.check.pdf.reading.Form;
import org.trefoil.check.pdf.reading.Kid;
import org.trefoil.check.pdf.reading.Mark;
import org.trefoil.check.pdf.reading.Page;
import org.trefoil.check.pdf.reading.Signs;
import org.trefoil.check.pdf.reading.Signs.Flaw;
import org.trefoil.check.pdf.reading.Signs.Words;
import org.trefoil.check.pdf.syntax.BrokenPdfException;
import org.trefoil.check.pdf.syntax.Value;

/** What is asked of what is drawn on a page. */
final class PageClauses {

  private PageClauses() {}

  static List<Clause<Page>> all() {
    return List.of(
        clause(
            "7.1-t1",
            "",
            "01-003",
            "No artifact stands in tagged content",
            (page, book) ->
                signs(page, book).artifactsWithin().stream()
                    .noneMatch(text -> text.isEmpty() || book.isOwned(text.get()))),
        clause(
            "7.1-t2",
            "",
            "01-004",
            "No tagged content stands in an artifact",
            (page, book) -> !has(page, book, Flaw.TEXT_IN_ARTIFACT)),
        clause(
            "7.1-t3",
            "8.2.2-t1",
            "01-005",
            "Whatever is drawn is tagged or an artifact",
            (page, book) -> !has(page, book, Flaw.UNMARKED) && isOwned(page, book)),
        told(
            "7.2-t30",
            Words.ACTUAL,
            "11-002",
            "The language of what a mark says in place of something can be told"),
        told(
            "7.2-t31",
            Words.DESCRIPTION,
            "11-002",
            "The language of a description in a mark can be told"),
        told(
            "7.2-t32",
            Words.EXPANSION,
            "11-002",
            "The language of an expansion in a mark can be told"),
        told("7.2-t34", Words.SHOWN, "11-001", "The language of what is printed can be told"),
        clause(
            "7.2-t29",
            "8.4.4-t2",
            "",
            "The language that a mark tells is a tag of a language",
            (page, book) -> signs(page, book).languages().stream().allMatch(Languages::isTag)),
        clause(
            "",
            "8.4.3-t1",
            "",
            "A character of private use is to be read as something else",
            PageClauses::isPublic),
        clause(
            "7.18.3-t1",
            "",
            "",
            "The keyboard goes through a page with links in the order of the tags",
            (page, book) -> tabs(page, book, Set.of("S"))),
        clause(
            "",
            "8.9.3.3-t1",
            "",
            "The keyboard goes through a page with links in a stated order",
            (page, book) -> tabs(page, book, Set.of("S", "A", "W"))),
        clause(
            "7.20-t1",
            "",
            "",
            "No page shows a page of another file",
            (page, book) -> forms(page, book).stream().noneMatch(form -> has(form, "Ref", book))),
        clause(
            "7.20-t2",
            "",
            "",
            "A form with tagged content is drawn once",
            (page, book) ->
                forms(page, book).stream()
                    .noneMatch(form -> form.times() > 1 && !form.tagged().isEmpty())));
  }

  private static Clause<Page> clause(
      String first, String second, String matterhorn, String asks, Clause.Test<Page> test) {
    return Clause.of("", first, second, matterhorn, asks, test);
  }

  private static Signs signs(Page page, Book book) {
    return book.contents(page).signs();
  }

  private static boolean has(Page page, Book book, Flaw flaw) {
    return signs(page, book).has(flaw);
  }

  /** Whether all tagged content that draws something belongs to an element, both ways. */
  private static boolean isOwned(Page page, Book book) throws BrokenPdfException {
    boolean owned = isOwned(page.number(), page.dict(), book.contents(page).tagged(), book);
    for (Form form : forms(page, book)) {
      if (!form.tagged().isEmpty()) {
        Value dict = book.objects().resolve(new Value.Ref(form.number()));
        owned &= isOwned(form.number(), dict.asDict().orElseThrow(), form.tagged(), book);
      }
    }
    return owned;
  }

  private static boolean isOwned(
      int number, Value.Dict holder, Map<Integer, Mark> tagged, Book book)
      throws BrokenPdfException {
    int key = book.objects().get(holder, "StructParents").integer(-1);
    List<Value> back = book.objects().resolve(book.parents().getOrDefault(key, Value.NULL)).items();
    for (Map.Entry<Integer, Mark> each : tagged.entrySet()) {
      int mcid = each.getKey();
      boolean draws = each.getValue().bounds().isPresent();
      boolean owned =
          book.isOwned(new Kid.Content(number, mcid))
              && mcid < back.size()
              && book.tree().element(back.get(mcid)).isPresent();
      if (draws && !owned) {
        return false;
      }
    }
    return true;
  }

  private static Clause<Page> told(String first, Words words, String matterhorn, String asks) {
    return clause(first, "", matterhorn, asks, (page, book) -> isTold(page, words, book));
  }

  private static boolean isTold(Page page, Words words, Book book) {
    return signs(page, book).untold().stream()
        .filter(untold -> untold.words() == words)
        .allMatch(untold -> Languages.tells(untold.within().flatMap(book::owner)));
  }

  private static boolean isPublic(Page page, Book book) {
    return signs(page, book).privates().stream()
        .allMatch(within -> within.isEmpty() || isReplaced(within.flatMap(book::owner)));
  }

  private static boolean isReplaced(Optional<Element> element) {
    return element.map(e -> says(e) || e.within(PageClauses::says).isPresent()).orElse(false);
  }

  private static boolean says(Element element) {
    return element.text("ActualText").isPresent() || element.text("Alt").isPresent();
  }

  private static boolean tabs(Page page, Book book, Set<String> allowed) throws BrokenPdfException {
    return book.objects().items(page.dict(), "Annots").isEmpty()
        || allowed.contains(book.objects().get(page.dict(), "Tabs").asName().orElse(""));
  }

  private static List<Form> forms(Page page, Book book) {
    return book.forms(page);
  }

  private static boolean has(Form form, String key, Book book) {
    try {
      return book.objects()
          .resolve(new Value.Ref(form.number()))
          .asDict()
          .map(dict -> dict.entries().containsKey(key))
          .orElse(false);
    } catch (BrokenPdfException e) {
      throw new IllegalStateException("The form was read before", e);
    }
  }
}
