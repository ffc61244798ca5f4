package org.trefoil.check.epub;

import java.io.IOException;
import java.util.List;
import org.trefoil.check.fault.Fault;
import org.trefoil.check.fault.Faults;

/** All that a book is held to. */
public final class BookRules {

  private BookRules() {}

  /**
   * Looks at a whole book.
   *
   * @return what is wrong with it
   * @throws IOException when it can't be read
   * @throws BrokenBookException when a part of it can't be understood
   */
  public static List<Fault> faults(BookFile book) throws IOException, BrokenBookException {
    Faults faults = new Faults();
    for (BookFile.Item text : book.texts()) {
      ContentRule.check(book, text, faults);
    }
    new NoteRule(book, faults).check();
    PageRule.check(book, faults);
    new OverlayRule(book, faults).check();
    MetadataRule.check(book, faults);
    return faults.all();
  }
}
