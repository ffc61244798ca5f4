package org.trefoil.cli;

import java.io.IOException;

/** Whoever reads our output has had enough, as {@code head} does; nobody's mistake. */
final class BrokenPipeException extends IOException {

  private static final long serialVersionUID = 1;

  BrokenPipeException(IOException cause) {
    super("Standard output was closed", cause);
  }
}
