package org.trefoil.check.epub;

/** What was to be a book can't be read as one. */
public final class BrokenBookException extends Exception {

  private static final long serialVersionUID = 1L;

  BrokenBookException(String message) {
    super(message);
  }
}
