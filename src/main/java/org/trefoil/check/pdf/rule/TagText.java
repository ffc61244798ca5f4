package org.trefoil.check.pdf.rule;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.trefoil.check.pdf.reading.Book;
import org.trefoil.check.pdf.reading.Element;
import org.trefoil.check.pdf.reading.Kid;
import org.trefoil.check.pdf.reading.Mark;

/**
 * The words of every sentence and of every block that has none, by id, in the order of the tree. A
 * sentence goes from where its element begins to where the next named one does, quotations and
 * references aside. Labels and the numbers of notes aren't words; a picture's and a formula's are
 * its description.
 */
public final class TagText {

  private final Book book;
  private final Map<String, String> words = new LinkedHashMap<>();
  private final StringBuilder current = new StringBuilder();
  private Optional<String> name = Optional.empty();

  private TagText(Book book) {
    this.book = book;
  }

  public static Map<String, String> of(Book book) {
    TagText text = new TagText(book);
    book.tree().outermost().forEach(text::element);
    text.begin(Optional.empty());
    return text.words;
  }

  /** Ends what has a name, and begins the next. */
  private void begin(Optional<String> next) {
    name.ifPresent(id -> words.merge(id, current.toString(), String::concat));
    current.setLength(0);
    name = next;
  }

  private void element(Element element) {
    if (element.is("TOC")) {
      // made from the headings, which are read where they stand
      return;
    }
    Optional<String> id = element.text("ID");
    if (id.isPresent() && !element.is("Quote", "Reference")) {
      begin(id);
    }
    boolean isLabel = element.is("Lbl") && id.isEmpty();
    if (isLabel || element.is("Reference")) {
      return;
    }
    boolean isPicture = element.is("Figure", "Formula");
    if (isPicture) {
      current.append(element.text("Alt").orElse(""));
    }
    for (Kid kid : element.kids()) {
      if (kid instanceof Element child) {
        element(child);
      } else if (kid instanceof Kid.Content content && !isPicture) {
        book.mark(content).map(Mark::text).ifPresent(current::append);
      }
    }
  }
}
