package org.trefoil.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.trefoil.check.pdf.Inspection;
import org.trefoil.check.pdf.reading.Fault;
import org.trefoil.check.pdf.syntax.BrokenPdfException;
import org.trefoil.check.pdf.syntax.LockedPdfException;
import org.trefoil.report.Severity;

/**
 * Our own look at a finished PDF, quick enough for every run: that tags and pages agree both ways,
 * that everything leads where it says, and what else the outside validators don't see.
 */
public final class PdfCheck {

  private static final String TOOL = "Trefoil";

  private interface Look {
    List<Finding> at(Inspection file) throws BrokenPdfException;
  }

  private PdfCheck() {}

  /**
   * Checks a file by itself, whoever made it.
   *
   * @param pdf a finished file
   * @return what it lacks of PDF/UA, which are errors, and what else could be better, which are
   *     warnings; a file that can't be read has one finding, {@code unreadable}
   * @throws IOException when the file can't be read at all
   */
  public static List<Finding> check(Path pdf) throws IOException {
    return check(
        pdf,
        file -> {
          List<Finding> all = new ArrayList<>(findings(file.lacks(), Severity.ERROR));
          all.addAll(findings(file.faults(), Severity.WARNING));
          return all;
        });
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
    return check(pdf, file -> findings(file.faults(words), Severity.ERROR));
  }

  private static List<Finding> findings(List<Fault> faults, Severity severity) {
    return faults.stream()
        .map(f -> new Finding(TOOL, f.rule(), severity, f.place(), f.message()))
        .toList();
  }

  private static List<Finding> check(Path pdf, Look look) throws IOException {
    byte[] bytes = Files.readAllBytes(pdf);
    try {
      return look.at(Inspection.of(bytes));
    } catch (LockedPdfException e) {
      List<Finding> all = new ArrayList<>(findings(Inspection.of(e), Severity.ERROR));
      String message = "The file is encrypted; nothing else in it was looked at";
      all.add(new Finding(TOOL, "unreadable", Severity.WARNING, "the file", message));
      return all;
    } catch (BrokenPdfException e) {
      return List.of(new Finding(TOOL, "unreadable", "the file", e.getMessage()));
    }
  }
}
