package org.trefoil.leaves;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trefoil.check.Equivalence;
import org.trefoil.check.PdfCheck;
import org.trefoil.check.PdfValidation;

/**
 * Whatever is longer than a string of PDF/A may be, the pages conform and are called what they are
 * called.
 */
class OverlongTest {

  /** 17,000 characters, so 34,000 bytes. */
  private static final String LONG = "wörd ".repeat(3_400).strip();

  private static final List<String> TEXTS =
      List.of(
          "# " + LONG,
          "[" + LONG + "](https://example.org/ \"" + LONG + "\")",
          "The OBHA.\n\n*[OBHA]: " + LONG,
          "[x](https://example.org/" + "a".repeat(33_000) + ")",
          "$$\\foo " + LONG + "$$\n\nand $\\bar " + LONG + "$ so.",
          "$$" + "a+b=".repeat(4_000) + "c$$",
          "![" + LONG + "](none.png)");

  @TempDir private Path folder;

  @Test
  void thePagesConform() throws IOException {
    String front = "---\ntitle: " + LONG + "\nauthor: " + LONG + "\n---\n\n";
    Leaves leaves = Leaves.of(front + String.join("\n\n", TEXTS));
    Path pages = Files.write(folder.resolve("a.pdf"), leaves.pdf());
    assertThat(PdfValidation.claims(pages)).isNotEmpty();
    assertThat(PdfValidation.validate(pages, PdfValidation.claims(pages))).isEmpty();
    assertThat(PdfCheck.check(pages)).isEmpty();
    assertThat(Equivalence.ofPages(leaves.document(), pages)).isEmpty();
  }
}
