package org.trefoil.check.pdf.rule;

import java.util.List;
import java.util.Optional;
import org.trefoil.check.pdf.reading.Book;
import org.trefoil.check.pdf.reading.Bounds;
import org.trefoil.check.pdf.reading.Element;
import org.trefoil.check.pdf.reading.Fault;
import org.trefoil.check.pdf.reading.Faults;
import org.trefoil.check.pdf.reading.Kid;
import org.trefoil.check.pdf.reading.Mark;
import org.trefoil.check.pdf.reading.Page;

/**
 * No text sticks out of where text stands. The file doesn't say where that is: lines begin at one
 * margin, the left one or that of scripts from the right, which can be measured, and the other is
 * as wide, since a page looks like its neighbours in a mirror.
 */
public final class LineRule implements Rule {

  private static final double TOLERANCE = 1;

  @Override
  public List<Fault> check(Book book) {
    Faults faults = new Faults("lines");
    double margin = margin(book);
    for (Page page : book.pages()) {
      double left = page.box().left() + margin - TOLERANCE;
      double right = page.box().right() - margin + TOLERANCE;
      for (Mark mark : book.contents(page).tagged().values()) {
        Optional<Bounds> place = mark.bounds();
        if (place.isPresent() && (place.get().left() < left || place.get().right() > right)) {
          faults.add(page, "Text sticks out: “" + mark.text().strip() + "”");
        }
      }
    }
    return faults.all();
  }

  /** The least room before the beginning of any line, running heads among them. */
  private static double margin(Book book) {
    double margin = Double.MAX_VALUE;
    for (Element element : book.tree().outermost()) {
      margin = Math.min(margin, margin(element, false, book));
    }
    for (Page page : book.pages()) {
      for (Mark mark : book.contents(page).artifacts()) {
        if (mark.tag().startsWith("Pagination") && mark.bounds().isPresent()) {
          Bounds place = mark.bounds().get();
          double left = place.left() - page.box().left();
          margin = Math.min(margin, Math.min(left, page.box().right() - place.right()));
        }
      }
    }
    return margin == Double.MAX_VALUE ? 0 : Math.max(0, margin);
  }

  private static double margin(Element element, boolean fromRight, Book book) {
    Optional<String> mode = element.attribute("WritingMode").asName();
    boolean right = mode.map("RlTb"::equals).orElse(fromRight);
    double margin = Double.MAX_VALUE;
    for (Kid kid : element.kids()) {
      if (kid instanceof Element child) {
        margin = Math.min(margin, margin(child, right, book));
      } else if (kid instanceof Kid.Content content) {
        margin = Math.min(margin, room(content, right, book));
      }
    }
    return margin;
  }

  private static double room(Kid.Content content, boolean fromRight, Book book) {
    Optional<Bounds> place = book.mark(content).flatMap(Mark::bounds);
    if (place.isEmpty()) {
      return Double.MAX_VALUE;
    }
    Bounds page = book.page(content.page()).orElseThrow().box();
    return fromRight ? page.right() - place.get().right() : place.get().left() - page.left();
  }
}
