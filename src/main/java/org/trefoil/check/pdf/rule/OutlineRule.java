package org.trefoil.check.pdf.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.trefoil.check.pdf.reading.Book;
import org.trefoil.check.pdf.reading.Bookmark;
import org.trefoil.check.pdf.reading.Destination;
import org.trefoil.check.pdf.reading.Element;
import org.trefoil.check.pdf.reading.Fault;
import org.trefoil.check.pdf.reading.Faults;
import org.trefoil.check.pdf.reading.Kid;
import org.trefoil.check.pdf.reading.Mark;
import org.trefoil.check.pdf.syntax.BrokenPdfException;

/**
 * The bookmarks are the headings: the same words, in the same order, as deep, and each leads to its
 * heading. Headings inside quotations, lists, notes, callouts and tables structure no work and have
 * no bookmark.
 */
public final class OutlineRule implements Rule {

  /** By their names as written: a callout that stands for a section is none. */
  private static final Set<String> GROUPS = Set.of("Div", "Sect", "Part", "Art", "Document");

  /** Longer words needn't stand whole in the bookmarks. */
  private static final int LONG = 1_000;

  @Override
  public List<Fault> check(Book book) throws BrokenPdfException {
    Faults faults = new Faults("bookmarks");
    List<Bookmark> bookmarks = book.bookmarks();
    List<Element> headings = book.tree().all().stream().filter(OutlineRule::structures).toList();
    if (bookmarks.size() != headings.size()) {
      faults.add(
          "the bookmarks", bookmarks.size() + " of them for " + headings.size() + " headings");
      return faults.all();
    }
    List<Integer> levels = new ArrayList<>();
    for (int i = 0; i < headings.size(); i++) {
      Element heading = headings.get(i);
      levels.removeIf(level -> level >= heading.role().charAt(1));
      levels.add((int) heading.role().charAt(1));
      compare(bookmarks.get(i), heading, levels.size(), book, faults);
    }
    return faults.all();
  }

  private static boolean structures(Element element) {
    return element.level() > 0
        && element.within(around -> !GROUPS.contains(around.type())).isEmpty();
  }

  private static void compare(
      Bookmark bookmark, Element heading, int depth, Book book, Faults faults)
      throws BrokenPdfException {
    String title = squeezed(bookmark.title());
    String words = squeezed(words(heading, true, book));
    boolean called =
        isCalled(title, words) || isCalled(title, squeezed(words(heading, false, book)));
    faults.unless(
        called, heading, "“" + words + "” is called “" + bookmark.title() + "” in the bookmarks");
    faults.unless(bookmark.depth() == depth, heading, "Isn't as deep in the bookmarks");
    boolean leads =
        Destination.of(bookmark.dict(), book)
            .map(place -> place.shows(heading, book))
            .orElse(false);
    faults.unless(leads, heading, "The bookmark leads elsewhere");
  }

  /** Whether a title is the words of a heading, or as many of them as a bookmark may hold. */
  private static boolean isCalled(String title, String words) {
    boolean cut = words.length() > LONG && title.length() > LONG / 2 && title.endsWith("\u2026");
    return cut
        ? words.startsWith(title.substring(0, title.length() - 1).strip())
        : title.equals(words);
  }

  /**
   * The words of a heading; a formula's are its description, a reference's number is none.
   *
   * @param pictures whether the description of a picture is among them; where nobody gave one, what
   *     stands for it is no part of the text
   */
  static String words(Element element, boolean pictures, Book book) {
    if (element.is("Reference")) {
      return "";
    }
    if (element.is("Figure") && !pictures) {
      return "";
    }
    if (element.is("Figure", "Formula") && element.text("Alt").isPresent()) {
      return element.text("Alt").get();
    }
    StringBuilder words = new StringBuilder();
    for (Kid kid : element.kids()) {
      if (kid instanceof Element child) {
        words.append(words(child, pictures, book));
      } else if (kid instanceof Kid.Content content) {
        book.mark(content).map(Mark::text).ifPresent(words::append);
      }
    }
    return words.toString();
  }

  /** Words without hyphens of line ends, with single spaces. */
  static String squeezed(String text) {
    return text.replace("\u00AD", "").replaceAll("[\\s\\u00A0\\u200B]+", " ").strip();
  }
}
