package org.trefoil.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trefoil.check.PdfValidation;
import org.trefoil.check.PdfValidation.Profile;
import org.trefoil.speech.UnknownVoiceException;

class VerificationTest {

  @TempDir Path folder;

  private Conversion conversion() throws IOException, UnknownVoiceException {
    Options options = Options.builder().targets(Target.EPUB, Target.PDF).build();
    return new Conversion(options, Progress.NONE);
  }

  private Outcome convert(Conversion conversion, String text) throws IOException {
    Path source = Files.writeString(folder.resolve("a.md"), text);
    return conversion.convert(conversion.read(source), folder);
  }

  @Test
  void whatWeMakeClaimsBothStandardsAndKeepsThem() throws IOException, UnknownVoiceException {
    try (Conversion conversion = conversion()) {
      Outcome outcome = convert(conversion, "# Bay\n\nWords.\n");
      assertThat(conversion.verify(outcome)).isTrue();
      assertThat(PdfValidation.claims(folder.resolve("a.pdf")))
          .containsExactly(Profile.PDF_UA_1, Profile.PDF_A_2A);
    }
  }

  @Test
  void aDamagedBookIsFound() throws IOException, UnknownVoiceException {
    try (Conversion conversion = conversion()) {
      Outcome outcome = convert(conversion, "# Bay\n\nWords.\n");
      Files.writeString(folder.resolve("a.epub"), "no book any more");
      assertThat(conversion.verify(outcome)).isFalse();
    }
  }

  @Test
  void aPdfThatBreaksItsClaimIsFound() throws IOException, UnknownVoiceException {
    try (Conversion conversion = conversion()) {
      Outcome outcome = convert(conversion, "# Bay\n\nWords.\n");
      Path pdf = folder.resolve("a.pdf");
      String bytes = Files.readString(pdf, StandardCharsets.ISO_8859_1);
      assertThat(bytes).contains("<dc:title>");
      String broken = bytes.replace("dc:title>", "dc:titel>");
      Files.writeString(pdf, broken, StandardCharsets.ISO_8859_1);
      assertThat(conversion.verify(outcome)).isFalse();
    }
  }
}
