package org.trefoil.check.pdf.rule;

import java.util.List;
import java.util.Optional;
import org.trefoil.check.pdf.reading.Book;
import org.trefoil.check.pdf.reading.Element;
import org.trefoil.check.pdf.reading.Fault;
import org.trefoil.check.pdf.reading.Faults;
import org.trefoil.check.pdf.reading.Kid;
import org.trefoil.check.pdf.syntax.BrokenPdfException;
import org.trefoil.check.pdf.syntax.Value;

/**
 * Each entry of a printed table of contents is a link, says the words of the heading that it points
 * at, and the number of the page on which that stands. That the link leads there is for {@link
 * LinkRule}.
 */
public final class ContentsRule implements Rule {

  @Override
  public List<Fault> check(Book book) throws BrokenPdfException {
    Faults faults = new Faults("contents");
    List<String> labels = PageLabelRule.labels(book);
    for (Element element : book.tree().all()) {
      if (element.is("TOC")) {
        faults.unless(!element.elements().isEmpty(), element, "Has no entries");
      }
      if (element.is("TOCI")) {
        entry(element, labels, book, faults);
      }
    }
    return faults.all();
  }

  private static void entry(Element entry, List<String> labels, Book book, Faults faults)
      throws BrokenPdfException {
    Optional<Element> link = link(entry);
    List<Value> targets = book.objects().items(entry.dict(), "Ref");
    Optional<Element> heading =
        targets.isEmpty() ? Optional.empty() : book.tree().element(targets.get(0));
    faults.unless(link.isPresent(), entry, "Isn't a link");
    faults.unless(heading.isPresent(), entry, "Doesn't say which heading it is for");
    if (link.isEmpty() || heading.isEmpty()) {
      return;
    }
    String said = squeezed(book.text(link.get()));
    String words = squeezed(OutlineRule.words(heading.get(), true, book));
    String bare = squeezed(OutlineRule.words(heading.get(), false, book));
    String wanted = said.startsWith(words) ? words : bare;
    faults.unless(said.startsWith(wanted), entry, "Says “" + said + "” for “" + wanted + "”");
    Optional<String> label = label(heading.get(), labels, book);
    boolean numbered = label.map(number -> said.equals(wanted + " " + number)).orElse(true);
    faults.unless(numbered, entry, "Says “" + said + "”, on page " + label.orElse(""));
  }

  /** The link of an entry, not one of the entries within it. */
  private static Optional<Element> link(Element within) {
    for (Element kid : within.elements()) {
      Optional<Element> found =
          kid.is("Link") ? Optional.of(kid) : kid.is("TOC") ? Optional.empty() : link(kid);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> label(Element heading, List<String> labels, Book book) {
    Optional<Kid.Content> first = book.first(heading);
    for (int i = 0; first.isPresent() && i < labels.size(); i++) {
      if (book.pages().get(i).number() == first.get().page()) {
        return Optional.of(labels.get(i));
      }
    }
    return Optional.empty();
  }

  private static String squeezed(String text) {
    return OutlineRule.squeezed(text).replace('\u00A0', ' ');
  }
}
