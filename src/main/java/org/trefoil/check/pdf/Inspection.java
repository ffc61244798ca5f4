package org.trefoil.check.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.trefoil.check.pdf.clause.Standard;
import org.trefoil.check.pdf.reading.Book;
import org.trefoil.check.pdf.reading.Fault;
import org.trefoil.check.pdf.rule.ContentRule;
import org.trefoil.check.pdf.rule.ContentsRule;
import org.trefoil.check.pdf.rule.FigureRule;
import org.trefoil.check.pdf.rule.HeadingRule;
import org.trefoil.check.pdf.rule.LanguageRule;
import org.trefoil.check.pdf.rule.LineRule;
import org.trefoil.check.pdf.rule.LinkRule;
import org.trefoil.check.pdf.rule.ListRule;
import org.trefoil.check.pdf.rule.MetadataRule;
import org.trefoil.check.pdf.rule.NoteRule;
import org.trefoil.check.pdf.rule.OutlineRule;
import org.trefoil.check.pdf.rule.PageLabelRule;
import org.trefoil.check.pdf.rule.ParentTreeRule;
import org.trefoil.check.pdf.rule.Rule;
import org.trefoil.check.pdf.rule.TableRule;
import org.trefoil.check.pdf.rule.TagText;
import org.trefoil.check.pdf.rule.TextRule;
import org.trefoil.check.pdf.rule.TreeRule;
import org.trefoil.check.pdf.syntax.BrokenPdfException;
import org.trefoil.check.pdf.syntax.LockedPdfException;

/** Looks at a finished file from all sides. */
public final class Inspection {

  private static final List<Rule> RULES =
      List.of(
          new ContentRule(),
          new ParentTreeRule(),
          new TreeRule(),
          new HeadingRule(),
          new ListRule(),
          new TableRule(),
          new FigureRule(),
          new NoteRule(),
          new LinkRule(),
          new OutlineRule(),
          new ContentsRule(),
          new PageLabelRule(),
          new LanguageRule(),
          new MetadataRule(),
          new LineRule());

  private final Book book;

  private Inspection(Book book) {
    this.book = book;
  }

  /**
   * Reads a file.
   *
   * @param bytes all of it; not changed
   * @throws BrokenPdfException when it can't be read as a PDF
   */
  public static Inspection of(byte[] bytes) throws BrokenPdfException {
    return new Inspection(Book.of(bytes));
  }

  /** What can be said of a file that is encrypted. */
  public static List<Fault> of(LockedPdfException locked) {
    return Standard.faults(locked);
  }

  /** What the file lacks of the part of PDF/UA that is for its version. */
  public List<Fault> lacks() throws BrokenPdfException {
    return Standard.faults(book);
  }

  /** What is wrong with the file by itself, whatever a standard says. */
  public List<Fault> faults() throws BrokenPdfException {
    List<Fault> faults = new ArrayList<>();
    book.objects().blemishes().forEach(b -> faults.add(new Fault("damage", "the file", b)));
    for (Rule rule : RULES) {
      faults.addAll(rule.check(book));
    }
    return faults;
  }

  /**
   * What is wrong with the file as the form of a document, by the standard and by itself. Whether
   * it claims to keep the standard is left to who made it.
   *
   * @param words of every sentence, and of every block that has none, by id, in the order of
   *     reading
   */
  public List<Fault> faults(Map<String, String> words) throws BrokenPdfException {
    List<Fault> faults = new ArrayList<>(Standard.faultsButClaim(book));
    faults.addAll(faults());
    faults.addAll(new TextRule(words).check(book));
    return faults;
  }

  /**
   * The words of every sentence, and of every block that has none, by id, in the order of the tags.
   */
  public Map<String, String> words() {
    return TagText.of(book);
  }
}
