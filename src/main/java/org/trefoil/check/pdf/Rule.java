package org.trefoil.check.pdf;

import java.util.List;
import org.trefoil.check.pdf.syntax.BrokenPdfException;

/** One side of a file that has to be right. */
interface Rule {

  /** What is wrong with it. */
  List<Fault> check(Book book) throws BrokenPdfException;
}
