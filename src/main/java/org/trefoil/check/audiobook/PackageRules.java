package org.trefoil.check.audiobook;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.trefoil.check.fault.Fault;
import org.trefoil.check.fault.Faults;

/** All rules for a package. */
public final class PackageRules {

  private PackageRules() {}

  /**
   * Looks at a package.
   *
   * @return what is wrong with it
   * @throws IOException when a file can't be read
   */
  public static List<Fault> faults(Parcel files) throws IOException {
    Faults faults = new Faults();
    if (!files.holds(Parcel.MANIFEST)) {
      faults.add("manifest", Parcel.MANIFEST, "It is missing");
      return faults.all();
    }
    try {
      if (JsonValue.read(files.text(Parcel.MANIFEST)) instanceof Map<?, ?> members) {
        Manifest manifest = new Manifest(members);
        ManifestRule.look(manifest, faults);
        ContentsRule.look(files, manifest, SoundRule.look(files, manifest, faults), faults);
      } else {
        faults.add("json", Parcel.MANIFEST, "It is no object");
      }
    } catch (IllegalArgumentException e) {
      faults.add("json", Parcel.MANIFEST, e.getMessage());
    }
    return faults.all();
  }
}
