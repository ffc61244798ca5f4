package org.trefoil.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Gives AWT font settings of our own, before it looks for those of the machine. Where there are
 * none, as in a container that has nothing but a JDK, it would refuse to shape text at all
 * ("Fontconfig head is null"); where there are, reading them takes a third of a second and leaves
 * notes in the user's home. We name every font ourselves, so the settings may be empty but for one
 * line.
 */
final class FontSettings {

  /** The JDK reads the settings from the file that this names. */
  private static final String PROPERTY = "sun.awt.fontconfig";

  private static final String SETTINGS =
      """
      version=1
      allfonts.latin-1=Bundled
      sequence.allfonts=latin-1
      filename.Bundled=/nowhere/bundled.ttf
      """;

  private FontSettings() {}

  /**
   * Makes fonts usable. Does nothing on Windows and macOS, whose fonts are always there, nor when
   * the user has set other settings.
   *
   * @throws UncheckedIOException when the folder for temporary files can't be written, which AWT
   *     needs too
   */
  static synchronized void prepare() {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    if (system.startsWith("windows")
        || system.startsWith("mac")
        || System.getProperty(PROPERTY) != null) {
      return;
    }
    try {
      Path file = Files.createTempFile("trefoil-fonts", ".properties");
      file.toFile().deleteOnExit();
      Files.writeString(file, SETTINGS);
      System.setProperty(PROPERTY, file.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(
          new IOException(
              "The folder for temporary files, "
                  + System.getProperty("java.io.tmpdir")
                  + ", can't be written; make room there, or name another one with"
                  + " TREFOIL_JAVA_OPTIONS=-Djava.io.tmpdir=FOLDER",
              e));
    }
  }
}
