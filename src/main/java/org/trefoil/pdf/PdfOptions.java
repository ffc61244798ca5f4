package org.trefoil.pdf;

import java.util.List;
import java.util.Objects;

/**
 * How a PDF is written.
 *
 * @param standard what the file is built for, and claims when nothing in the document forbids it
 * @param creator the name and version of the program that made it
 * @param attachments files that go with it; a file with any is PDF/A-3a or PDF/A-4f
 */
public record PdfOptions(Standard standard, String creator, List<Attachment> attachments) {

  /** PDF/UA-1 and PDF/A-2a, in our name. */
  public static final PdfOptions DEFAULTS = of(Standard.UA1);

  /** Checks that nothing is missing. */
  public PdfOptions {
    Objects.requireNonNull(standard);
    Objects.requireNonNull(creator);
    attachments = List.copyOf(attachments);
  }

  /** For a standard, in our name. */
  public static PdfOptions of(Standard standard) {
    return new PdfOptions(standard, "Trefoil", List.of());
  }

  /** The same with files that go with it. */
  public PdfOptions with(List<Attachment> files) {
    return new PdfOptions(standard, creator, files);
  }
}
