package org.trefoil.pdf;

import java.util.List;
import org.trefoil.check.PdfValidation.Profile;

/** What a file has to satisfy, by what it was built for. */
final class Profiles {

  private Profiles() {}

  static List<Profile> of(Standard standard) {
    return standard == Standard.UA1
        ? List.of(Profile.PDF_UA_1, Profile.PDF_A_2A)
        : List.of(Profile.PDF_UA_2, Profile.WTPDF_1_ACCESSIBILITY, Profile.PDF_A_4);
  }
}
