package org.trefoil.cli;

import picocli.CommandLine.IVersionProvider;

/** Says which Trefoil this is, as the build wrote it into the jar. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version = Version.class.getPackage().getImplementationVersion();
    return new String[] {"trefoil " + (version == null ? "(not packaged)" : version)};
  }
}
