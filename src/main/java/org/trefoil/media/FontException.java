package org.trefoil.media;

import java.io.IOException;

/** A font file that was asked for can't be used. */
public final class FontException extends IOException {

  private static final long serialVersionUID = 1;

  /**
   * @param message a whole sentence, with the path
   */
  public FontException(String message) {
    super(message);
  }
}
