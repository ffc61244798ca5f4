package org.trefoil.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.trefoil.check.pdf.Fault;
import org.trefoil.check.pdf.Inspection;
import org.trefoil.check.pdf.syntax.BrokenPdfException;

/**
 * Our own look at a finished PDF, quick enough for every run: that tags and pages agree both ways,
 * that everything leads where it says, and what else the outside validators don't see.
 */
public final class PdfCheck {

  private static final String TOOL = "Trefoil";

  private interface Look {
    List<Fault> at(Inspection file) throws BrokenPdfException;
  }

  private PdfCheck() {}

  /**
   * Checks a file by itself.
   *
   * @param pdf a finished file
   * @return what is wrong with it; a file that is no PDF has one finding, {@code unreadable}
   * @throws IOException when the file can't be read at all
   */
  public static List<Finding> check(Path pdf) throws IOException {
    return check(pdf, Inspection::faults);
  }

  /**
   * Checks a file as the form of a document.
   *
   * @param pdf a finished file
   * @param words of every sentence, and of every block that has none, by id, in the order of
   *     reading
   * @return what is wrong with it
   * @throws IOException when the file can't be read at all
   */
  public static List<Finding> check(Path pdf, Map<String, String> words) throws IOException {
    return check(pdf, file -> file.faults(words));
  }

  private static List<Finding> check(Path pdf, Look look) throws IOException {
    byte[] bytes = Files.readAllBytes(pdf);
    try {
      return look.at(Inspection.of(bytes)).stream()
          .map(fault -> new Finding(TOOL, fault.rule(), fault.place(), fault.message()))
          .toList();
    } catch (BrokenPdfException e) {
      return List.of(new Finding(TOOL, "unreadable", "the file", e.getMessage()));
    }
  }
}
