package org.trefoil.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Says in a sentence what the environment did. */
final class Sentences {

  static final String OUT_OF_MEMORY =
      "The memory is not enough for this text; give more with TREFOIL_JAVA_OPTIONS=-Xmx4g, or split"
          + " the text into several files";

  private Sentences() {}

  /** What an exception means to the user. */
  static String of(IOException e) {
    if (e instanceof NoSuchFileException missing) {
      return missing.getFile() + " doesn't exist";
    }
    if (e instanceof AccessDeniedException denied) {
      return denied.getFile() + ": permission denied; allow yourself to read or write it";
    }
    if (e instanceof FileSystemException failed && failed.getReason() != null) {
      return failed.getFile() + ": " + failed.getReason();
    }
    return e.getMessage() == null || e.getMessage().isBlank()
        ? "A file can't be read or written (" + e.getClass().getSimpleName() + ")"
        : e.getMessage();
  }

  /** With a full stop, unless it has one. */
  static String finished(String sentence) {
    return sentence.matches("(?s).*[.!?…]\\s*") ? sentence : sentence + ".";
  }
}
