package org.trefoil.pdf;

import java.util.Objects;

/**
 * How a PDF is written.
 *
 * @param conformance what the file claims when nothing in the document forbids it
 * @param creator the name and version of the program that made it
 */
public record PdfOptions(Conformance conformance, String creator) {

  /** PDF/UA-1 and PDF/A-2a, in our name. */
  public static final PdfOptions DEFAULTS = new PdfOptions(Conformance.UA1_A2A, "Trefoil");

  /** Checks that nothing is missing. */
  public PdfOptions {
    Objects.requireNonNull(conformance);
    Objects.requireNonNull(creator);
  }
}
