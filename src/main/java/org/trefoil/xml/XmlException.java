package org.trefoil.xml;

import java.io.IOException;

/** XML that can't be read: it isn't well-formed, or it goes beyond the limits. */
public final class XmlException extends IOException {

  private static final long serialVersionUID = 1L;

  private final int line;
  private final int column;

  XmlException(String message, int line, int column) {
    super(message);
    this.line = line;
    this.column = column;
  }

  /** The line where reading stopped, from 1; 0 when it isn't known. */
  public int line() {
    return line;
  }

  /** The column where reading stopped, from 1; 0 when it isn't known. */
  public int column() {
    return column;
  }
}
