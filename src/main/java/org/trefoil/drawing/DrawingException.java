package org.trefoil.drawing;

/** A drawing that can't be shown; the message says why. */
public final class DrawingException extends Exception {

  private static final long serialVersionUID = 1L;

  DrawingException(String message) {
    super(message);
  }
}
