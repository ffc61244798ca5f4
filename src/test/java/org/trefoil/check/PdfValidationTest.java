package org.trefoil.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trefoil.check.PdfValidation.Profile;

class PdfValidationTest {

  @TempDir Path folder;

  @Test
  void anUntaggedFileFailsByRule() throws IOException {
    Path file = folder.resolve("plain.pdf");
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.save(file.toFile());
    }
    assertThat(PdfValidation.validate(file, List.of(Profile.PDF_UA_1)))
        .extracting(Finding::rule)
        .contains("6.2-1", "7.1-11");
    assertThat(PdfValidation.validate(file, List.of(Profile.PDF_A_2A)))
        .extracting(Finding::tool)
        .allMatch(tool -> tool.contains("PDF_A_2A"));
  }

  @Test
  void whatIsNoPdfIsAnException() throws IOException {
    Path file = Files.writeString(folder.resolve("a.pdf"), "not a page");
    assertThatThrownBy(() -> PdfValidation.validate(file, List.of(Profile.PDF_UA_1)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("a.pdf");
  }

  @Test
  void aMissingFileIsAnExceptionThatNamesIt() {
    assertThatThrownBy(
            () -> PdfValidation.validate(folder.resolve("none.pdf"), List.of(Profile.PDF_UA_1)))
        .isInstanceOf(NoSuchFileException.class)
        .hasMessageContaining("none.pdf");
  }
}
