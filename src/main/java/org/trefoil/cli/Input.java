package org.trefoil.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.trefoil.check.FileKind;
import org.trefoil.pipeline.Conversion;
import org.trefoil.pipeline.Manuscript;

/**
 * A text that the user named, known to be there.
 *
 * @param argument as it was given
 * @param file the file; empty for standard input
 */
record Input(String argument, Optional<Path> file) {

  /** Stands for standard input. */
  static final String STANDARD = "-";

  /**
   * Looks whether an argument names something that can be read.
   *
   * @throws UsageException when it doesn't exist or isn't a file
   * @throws IOException when it can't be read
   */
  static Input of(String argument) throws UsageException, IOException {
    if (argument.equals(STANDARD)) {
      return new Input(argument, Optional.empty());
    }
    Path file = path(argument);
    if (!Files.exists(file)) {
      throw new UsageException(argument + " doesn't exist; check the name and the folder");
    }
    if (Files.isDirectory(file)) {
      throw new UsageException(argument + " is a folder; name the Markdown files in it");
    }
    return readable(argument, file);
  }

  /** The same for what is to be checked: a folder may be a book. */
  static Input toCheck(String argument) throws UsageException, IOException {
    Path file = path(argument);
    return Files.isDirectory(file) && FileKind.isBook(file)
        ? readable(argument, file)
        : of(argument);
  }

  private static Input readable(String argument, Path file) throws IOException {
    if (!Files.isReadable(file)) {
      throw new AccessDeniedException(argument);
    }
    return new Input(argument, Optional.of(file));
  }

  /** Reads it. */
  Manuscript read(Conversion conversion, Terminal terminal) throws IOException {
    return file.isPresent()
        ? conversion.read(file.get())
        : conversion.read(terminal.in(), argument, Path.of(""));
  }

  /** A path, or a sentence about what can't be one. */
  static Path path(String argument) throws UsageException {
    try {
      return Path.of(argument);
    } catch (InvalidPathException e) {
      throw new UsageException(argument + " can't be a file name; check the letters in it");
    }
  }
}
