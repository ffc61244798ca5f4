package org.trefoil.leaves;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trefoil.check.EpubValidation;
import org.trefoil.check.PdfValidation;
import org.trefoil.check.PdfValidation.Profile;

/** What the outside validators say of every sample, and that nothing differs the second time. */
class ValidityTest {

  @TempDir Path folder;

  static List<String> samples() throws IOException {
    return Leaves.samples();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void theBookIsValid(String sample) throws IOException {
    Path book = Files.write(folder.resolve("a.epub"), Leaves.ofSample(sample).epub());
    assertThat(EpubValidation.validate(book)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void thePagesConform(String sample) throws IOException {
    Path pages = Files.write(folder.resolve("a.pdf"), Leaves.ofSample(sample).pdf());
    assertThat(PdfValidation.validate(pages, List.of(Profile.PDF_UA_1, Profile.PDF_A_2A)))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void theSecondTimeNothingDiffers(String sample) throws IOException {
    assertThat(Leaves.ofSample(sample).epub()).isEqualTo(Leaves.ofSample(sample).epub());
    assertThat(Leaves.ofSample(sample).pdf()).isEqualTo(Leaves.ofSample(sample).pdf());
  }
}
