package org.trefoil.pipeline;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * How closely sources and results are looked at.
 *
 * @param rules a file that says which findings matter how much; by default {@code .trefoil.yaml}
 *     beside the source, if there is one
 * @param strict whether nothing is made of a source that has errors; by default not
 * @param report whether a report of all checks stands beside the files; by default not
 */
public record Scrutiny(Optional<Path> rules, boolean strict, boolean report) {

  /** What is usual. */
  public static final Scrutiny DEFAULT = new Scrutiny(Optional.empty(), false, false);

  /** Checks that nothing is missing. */
  public Scrutiny {
    Objects.requireNonNull(rules);
  }

  /** The same with a file that decides about rules. */
  public Scrutiny by(Path file) {
    return new Scrutiny(Optional.of(file), strict, report);
  }

  /** The same, making nothing of a source that has errors. */
  public Scrutiny strictly() {
    return new Scrutiny(rules, true, report);
  }

  /** The same, with a report of all checks beside the files. */
  public Scrutiny reporting() {
    return new Scrutiny(rules, strict, true);
  }
}
