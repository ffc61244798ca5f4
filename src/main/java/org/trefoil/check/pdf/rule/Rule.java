package org.trefoil.check.pdf.rule;

import java.util.List;
import org.trefoil.check.pdf.reading.Book;
import org.trefoil.check.pdf.reading.Fault;
import org.trefoil.check.pdf.syntax.BrokenPdfException;

/** One side of a file that has to be right. */
public interface Rule {

  /** What is wrong with it. */
  List<Fault> check(Book book) throws BrokenPdfException;
}
