package org.trefoil;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * Programs of the machine that some tests call to look at our files with foreign eyes. A user's
 * machine needs none of them: there such a test is skipped with a reason. In continuous integration
 * ({@code CI=true}) a missing program fails the test, so that it can't go unnoticed.
 */
public final class Programs {

  private Programs() {}

  /**
   * Skips the test, or fails it in continuous integration, when a program isn't on the PATH.
   *
   * @return where it is
   */
  public static Path require(String program) {
    Optional<Path> found = find(program);
    if (found.isEmpty() && "true".equals(System.getenv("CI"))) {
      fail(program + " is not installed, and in continuous integration it has to be");
    }
    assumeTrue(found.isPresent(), program + " is not installed");
    return found.orElseThrow();
  }

  /** Where a program is, if it is on the PATH. */
  public static Optional<Path> find(String program) {
    String path = System.getenv().getOrDefault("PATH", "");
    return Arrays.stream(path.split(File.pathSeparator))
        .filter(folder -> !folder.isEmpty())
        .map(folder -> Path.of(folder, program))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
