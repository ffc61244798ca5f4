package org.trefoil.check.pdf.syntax;

import java.io.IOException;

/** The bytes aren't a PDF, or one of a kind that isn't read here. */
public class BrokenPdfException extends IOException {

  private static final long serialVersionUID = 1;

  /**
   * @param message what is wrong
   * @param offset where in the file or stream, in bytes
   */
  public BrokenPdfException(String message, int offset) {
    super(message + " at byte " + offset);
  }
}
