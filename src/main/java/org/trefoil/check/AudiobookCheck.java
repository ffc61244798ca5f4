package org.trefoil.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.trefoil.check.audiobook.PackageRules;
import org.trefoil.check.audiobook.Parcel;

/**
 * Holds a packaged W3C Audiobook to the rules of its Recommendation (Audiobooks and Publication
 * Manifest, 2020) and of the Lightweight Packaging Format.
 */
public final class AudiobookCheck {

  private AudiobookCheck() {}

  /**
   * Looks at a package.
   *
   * @return what is wrong; empty when it is sound
   * @throws IOException when it can't be read
   */
  public static List<Finding> check(Path book) throws IOException {
    try (Parcel files = new Parcel(book)) {
      return PackageRules.faults(files).stream()
          .map(fault -> new Finding("Audiobooks", fault.rule(), fault.place(), fault.message()))
          .toList();
    }
  }
}
