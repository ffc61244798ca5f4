package org.trefoil.fuzz;

import java.nio.charset.StandardCharsets;

/** Front matter of all kinds, as far as a book. */
public final class FrontMatterTarget {

  private FrontMatterTarget() {}

  /** Called by the fuzzer. */
  public static void fuzzerTestOneInput(byte[] data) {
    String yaml = new String(data, StandardCharsets.UTF_8);
    BookTarget.fuzzerTestOneInput(
        ("---\n" + yaml + "\n---\n\n# Title\n\nWords.\n").getBytes(StandardCharsets.UTF_8));
  }
}
