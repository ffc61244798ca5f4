package org.trefoil.pdf;

import java.util.Objects;

/**
 * How a PDF is written.
 *
 * @param standard what the file is built for, and claims when nothing in the document forbids it
 * @param creator the name and version of the program that made it
 */
public record PdfOptions(Standard standard, String creator) {

  /** PDF/UA-1 and PDF/A-2a, in our name. */
  public static final PdfOptions DEFAULTS = of(Standard.UA1);

  /** Checks that nothing is missing. */
  public PdfOptions {
    Objects.requireNonNull(standard);
    Objects.requireNonNull(creator);
  }

  /** For a standard, in our name. */
  public static PdfOptions of(Standard standard) {
    return new PdfOptions(standard, "Trefoil");
  }
}
