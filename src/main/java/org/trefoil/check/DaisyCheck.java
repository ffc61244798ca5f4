package org.trefoil.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.trefoil.check.daisy.BookFolder;
import org.trefoil.check.daisy.BookRules;

/**
 * Holds a DAISY 2.02 book, zipped or in a folder, to the rules of the format (DAISY 2.02
 * Specification, 2001): the navigation, its metadata and counts, the SMIL files and their times,
 * and that everything that is pointed at is there.
 */
public final class DaisyCheck {

  private DaisyCheck() {}

  /**
   * Looks at a book.
   *
   * @param book a zip file, or a folder
   * @return what is wrong; empty when it is sound
   * @throws IOException when it can't be read
   */
  public static List<Finding> check(Path book) throws IOException {
    try (BookFolder folder = BookFolder.open(book)) {
      return BookRules.faults(folder).stream()
          .map(fault -> new Finding("DAISY 2.02", fault.rule(), fault.place(), fault.message()))
          .toList();
    }
  }
}
