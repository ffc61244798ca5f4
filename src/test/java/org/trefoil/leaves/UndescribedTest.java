package org.trefoil.leaves;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trefoil.check.DocumentWords;
import org.trefoil.check.Equivalence;
import org.trefoil.check.PdfCheck;
import org.trefoil.check.PdfValidation;

/** Pictures that nobody described are the author's fault, and not one of the pages. */
class UndescribedTest {

  private static final String TEXT =
      """
      ---
      title: T
      contents: true
      ---

      # A ![](images/lighthouse.png) b

      Text ![](images/lighthouse.png) here, and **bold ![](images/lighthouse.png)**[^1].

      ![](images/lighthouse.png)

      | a | b |
      |---|---|
      | ![](images/lighthouse.png) | c |

      # C ![seen](images/lighthouse.png) d ![](images/lighthouse.png){.decorative}

      [![](images/lighthouse.png)](https://example.org)

      [^1]: ![](images/lighthouse.png)
      """;

  @TempDir private Path folder;

  @Test
  void thePagesAreSoundAndClaimNothing() throws IOException {
    Leaves leaves = Leaves.of(TEXT);
    Path pages = Files.write(folder.resolve("a.pdf"), leaves.pdf());
    assertThat(PdfCheck.check(pages, DocumentWords.of(leaves.document()))).isEmpty();
    assertThat(Equivalence.ofPages(leaves.document(), pages)).isEmpty();
    assertThat(PdfValidation.claims(pages)).isEmpty();
  }
}
