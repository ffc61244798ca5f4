package org.trefoil.check.statement;

import java.util.List;
import java.util.Objects;
import org.trefoil.check.Finding;

/**
 * A file and what a tool found in it.
 *
 * @param file its name
 * @param sha256 the hash of its bytes, in hexadecimal digits
 * @param kind {@code source}, {@code epub}, {@code pdf} or {@code audio}
 * @param tool what looked at it
 * @param version of the tool
 * @param method what the tool looks at, in a sentence
 * @param findings what it found; empty when all is well
 */
public record Examined(
    String file,
    String sha256,
    String kind,
    String tool,
    String version,
    String method,
    List<Finding> findings) {

  /** Checks that nothing is missing and copies the list. */
  public Examined {
    Objects.requireNonNull(file);
    Objects.requireNonNull(sha256);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(tool);
    Objects.requireNonNull(version);
    Objects.requireNonNull(method);
    findings = List.copyOf(findings);
  }
}
