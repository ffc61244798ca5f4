package org.trefoil.check.pdf.clause;

import java.util.ArrayList;
import java.util.List;
import org.trefoil.check.pdf.reading.Annotation;
import org.trefoil.check.pdf.reading.Book;
import org.trefoil.check.pdf.reading.Element;
import org.trefoil.check.pdf.reading.Fault;
import org.trefoil.check.pdf.reading.Faults;
import org.trefoil.check.pdf.syntax.BrokenPdfException;
import org.trefoil.check.pdf.syntax.LockedPdfException;

/** All that we ask in the name of ISO 14289. */
public final class Standard {

  /**
   * A question as it is told to people.
   *
   * @param first its number in PDF/UA-1; empty when that part doesn't ask
   * @param second its number in PDF/UA-2
   * @param matterhorn its failure condition in the Matterhorn Protocol 1.1
   * @param asks what has to be so
   */
  public record Question(String first, String second, String matterhorn, String asks) {}

  private static final Side<Book> CLAIM =
      new Side<>(List::of, book -> "", List.of(FileClauses.claim()));

  private static final List<Side<?>> SIDES =
      List.of(
          new Side<>(List::of, book -> "", FileClauses.all()),
          new Side<>(book -> book.tree().all(), Element::role, elements()),
          new Side<>(Grid::all, grid -> "", TableClauses.all()),
          new Side<>(Book::pages, page -> "", PageClauses.all()),
          new Side<>(Book::annotations, Annotation::kind, AnnotationClauses.all()),
          new Side<>(Book::bookmarks, bookmark -> "", BookmarkClauses.all()),
          new Side<>(Book::fonts, font -> "", FontClauses.all()));

  private static final Question LOCK =
      new Question("7.16-t1", "", "26-002", "Programs that read aloud may open the file");

  private Standard() {}

  /** What is wrong with a file that can't be opened further. */
  public static List<Fault> faults(LockedPdfException locked) {
    return new Faults(Part.UA_1 + " " + LOCK.first())
        .unless(locked.mayBeReadAloud(), "the file", LOCK.asks())
        .all();
  }

  private static List<Clause<Element>> elements() {
    List<Clause<Element>> all = new ArrayList<>();
    all.addAll(ElementClauses.all());
    all.addAll(NestingClauses.all());
    return all;
  }

  /** What a file lacks of the part that is for its version. */
  public static List<Fault> faults(Book book) throws BrokenPdfException {
    List<Fault> all = new ArrayList<>(CLAIM.ask(book, Part.of(book)));
    all.addAll(faultsButClaim(book));
    return all;
  }

  /** The same of a file that needn't claim anything. */
  public static List<Fault> faultsButClaim(Book book) throws BrokenPdfException {
    Part part = Part.of(book);
    List<Fault> all = new ArrayList<>();
    for (Side<?> side : SIDES) {
      all.addAll(side.ask(book, part));
    }
    return all;
  }

  /** All questions. */
  public static List<Question> questions() {
    List<Question> all = new ArrayList<>(List.of(LOCK));
    List<Side<?>> sides = new ArrayList<>(List.of(CLAIM));
    sides.addAll(SIDES);
    for (Side<?> side : sides) {
      for (Clause<?> clause : side.clauses()) {
        all.add(new Question(clause.first(), clause.second(), clause.matterhorn(), clause.asks()));
      }
    }
    return all;
  }
}
