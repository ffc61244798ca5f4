package org.trefoil.pipeline;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A file that was made.
 *
 * @param target which leaf it is
 * @param file where it stands
 * @param bytes its size
 * @param extent what it holds
 */
public record Output(Target target, Path file, long bytes, Extent extent) {

  /**
   * How much a file holds, as far as that is known.
   *
   * @param pages of a PDF, else 0
   * @param seconds of a recording, else 0
   */
  public record Extent(int pages, double seconds) {
    /** Nothing that could be counted. */
    public static final Extent NONE = new Extent(0, 0);
  }

  static final String ONIX = ".onix.xml";

  /** Whether it says something of the book and isn't the book. */
  boolean tellsOfBook() {
    return file.getFileName().toString().endsWith(ONIX);
  }

  /** Checks that nothing is missing. */
  public Output {
    Objects.requireNonNull(target);
    Objects.requireNonNull(file);
    Objects.requireNonNull(extent);
  }
}
