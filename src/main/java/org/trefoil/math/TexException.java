package org.trefoil.math;

/** TeX that can't be understood; the message says why. */
final class TexException extends Exception {

  private static final long serialVersionUID = 1;

  private final int at;

  TexException(String message, int at) {
    super(message);
    this.at = at;
  }

  /** Where in the TeX, in UTF-16 units. */
  int at() {
    return at;
  }
}
