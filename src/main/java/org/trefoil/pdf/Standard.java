package org.trefoil.pdf;

/** Which standards a file is built for, and says that it meets. */
public enum Standard {
  /** PDF/UA-1 and PDF/A-2a: a PDF 1.7 that every reader knows. */
  UA1,
  /** PDF/UA-2, WTPDF 1.0 for accessibility and PDF/A-4: a PDF 2.0. */
  UA2
}
