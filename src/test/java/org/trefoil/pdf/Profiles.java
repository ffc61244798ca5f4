package org.trefoil.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.trefoil.check.PdfValidation;
import org.trefoil.check.PdfValidation.Profile;

/** What a file has to satisfy, by what it was built for. */
final class Profiles {

  private Profiles() {}

  static List<Profile> of(Standard standard) {
    return standard == Standard.UA1
        ? List.of(Profile.PDF_UA_1, Profile.PDF_A_2A)
        : List.of(Profile.PDF_UA_2, Profile.WTPDF_1_ACCESSIBILITY, Profile.PDF_A_4);
  }

  /** The same for a file that may have formulas, whose markup PDF/A-4 holds by another name. */
  static List<Profile> of(Standard standard, Path file) throws IOException {
    boolean markup = PdfValidation.claims(file).contains(Profile.PDF_A_4F);
    return markup
        ? List.of(Profile.PDF_UA_2, Profile.WTPDF_1_ACCESSIBILITY, Profile.PDF_A_4F)
        : of(standard);
  }
}
