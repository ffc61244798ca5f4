package org.trefoil.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.trefoil.check.epub.BookFile;
import org.trefoil.check.epub.BookRules;
import org.trefoil.check.epub.BrokenBookException;

/**
 * Our own look at a finished EPUB, quick enough for every run: whether the voice covers the text
 * once and in order and ends with its sound, whether page marks and their list agree, whether what
 * is claimed is so, and what else EPUBCheck doesn't see.
 */
public final class EpubCheck {

  private static final String TOOL = "Trefoil";

  private EpubCheck() {}

  /**
   * Checks a file.
   *
   * @param epub a finished file
   * @return what is wrong with it; a file that is no EPUB has one finding, {@code unreadable}
   * @throws IOException when the file can't be read at all
   */
  public static List<Finding> check(Path epub) throws IOException {
    try (BookFile book = new BookFile(epub)) {
      return BookRules.faults(book).stream()
          .map(fault -> new Finding(TOOL, fault.rule(), fault.place(), fault.message()))
          .toList();
    } catch (BrokenBookException e) {
      return List.of(new Finding(TOOL, "unreadable", "the file", e.getMessage()));
    }
  }
}
