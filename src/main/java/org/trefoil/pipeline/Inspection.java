package org.trefoil.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.trefoil.check.AudiobookCheck;
import org.trefoil.check.BookCheck;
import org.trefoil.check.DaisyCheck;
import org.trefoil.check.EpubValidation;
import org.trefoil.check.FileKind;
import org.trefoil.check.Finding;
import org.trefoil.check.PdfCheck;
import org.trefoil.check.PdfValidation;
import org.trefoil.check.PdfValidation.Profile;
import org.trefoil.check.SoundCheck;

/** Looks at finished files, whoever made them, with everything that we have for their kind. */
public final class Inspection {

  private Inspection() {}

  /**
   * Looks at an EPUB, a PDF, a recording or a package of recordings.
   *
   * @param file the file; a text has nothing to be looked at here
   * @return what each tool found
   * @throws IOException when it can't be read
   */
  public static List<Event.Checked> of(Path file) throws IOException {
    return switch (FileKind.of(file)) {
      case EPUB ->
          List.of(
              checked(file, "our own checks", BookCheck.check(file)),
              checked(file, "EPUBCheck", EpubValidation.validate(file)));
      case PDF -> List.of(checked(file, "our own checks", PdfCheck.check(file)), pdf(file));
      case AUDIOBOOK -> List.of(checked(file, "our own checks", AudiobookCheck.check(file)));
      case DAISY -> List.of(checked(file, "our own checks", DaisyCheck.check(file)));
      case AUDIO -> List.of(checked(file, "our own checks", SoundCheck.check(file)));
      case TEXT -> List.of();
    };
  }

  /** A PDF is held to what it claims; one with an undescribed picture claims nothing. */
  private static Event.Checked pdf(Path file) throws IOException {
    List<Profile> claims = PdfValidation.claims(file);
    String validator = claims.isEmpty() ? "veraPDF (it claims nothing)" : "veraPDF";
    return checked(file, validator, PdfValidation.validate(file, claims));
  }

  private static Event.Checked checked(Path file, String tool, List<Finding> findings) {
    return new Event.Checked(file, tool, findings);
  }
}
