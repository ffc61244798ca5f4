package org.trefoil.cli;

/** The command line is wrong; the message says in a sentence what, and what to do. */
final class UsageException extends Exception {

  private static final long serialVersionUID = 1;

  UsageException(String message) {
    super(message);
  }
}
