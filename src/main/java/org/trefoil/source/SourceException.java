package org.trefoil.source;

import java.io.IOException;

/** A file that can't be read as text. The message is a sentence that names the file. */
public final class SourceException extends IOException {

  private static final long serialVersionUID = 1L;

  /** Makes one from a sentence that names the file and says what to do. */
  public SourceException(String message) {
    super(message);
  }
}
