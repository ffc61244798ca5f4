package org.trefoil.cli;

import picocli.CommandLine.IVersionProvider;

/** Says which Trefoil this is, as the build wrote it into the jar. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {"trefoil " + number()};
  }

  /** The number alone. */
  String number() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "(not packaged)" : version;
  }
}
