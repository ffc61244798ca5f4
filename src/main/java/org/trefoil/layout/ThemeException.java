package org.trefoil.layout;

/** A theme can't be used; the message says what to change, and in which line. */
public final class ThemeException extends Exception {

  private static final long serialVersionUID = 1;

  /**
   * @param message a whole sentence
   */
  public ThemeException(String message) {
    super(message);
  }
}
