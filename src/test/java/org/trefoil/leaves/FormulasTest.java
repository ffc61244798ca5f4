package org.trefoil.leaves;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trefoil.check.EpubValidation;
import org.trefoil.check.Equivalence;
import org.trefoil.check.PdfValidation;

/** A hundred formulas, understood or not, in a line and by themselves, in both forms. */
class FormulasTest {

  private static final Path EVERY_KIND = Path.of("src/test/resources/math/every-kind.txt");

  @TempDir private Path folder;

  @Test
  void formulasOfEveryKindStandWholeInBookAndPages() throws IOException {
    List<String> formulas = Files.readAllLines(EVERY_KIND);
    assertThat(formulas).hasSizeGreaterThan(100);
    StringBuilder text = new StringBuilder("---\nlang: en\n---\n\n# Formulas\n\n");
    formulas.forEach(tex -> text.append("Here $").append(tex).append("$ stands.\n\n"));
    formulas.forEach(tex -> text.append("$$\n").append(tex).append("\n$$\n\n"));
    Leaves leaves = Leaves.of(text.toString());
    Path book = Files.write(folder.resolve("a.epub"), leaves.epub());
    Path pages = Files.write(folder.resolve("a.pdf"), leaves.pdf());
    assertThat(EpubValidation.validate(book)).isEmpty();
    assertThat(PdfValidation.validate(pages, PdfValidation.claims(pages))).isEmpty();
    assertThat(Equivalence.ofBook(leaves.document(), book)).isEmpty();
    assertThat(Equivalence.ofPages(leaves.document(), pages)).isEmpty();
  }
}
