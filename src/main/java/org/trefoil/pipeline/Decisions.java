package org.trefoil.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import org.trefoil.config.Settings;
import org.trefoil.config.SettingsException;
import org.trefoil.lint.Configuration;
import org.trefoil.source.Source;

/** What an author decided about rules, in a file that was named or that lies beside the source. */
final class Decisions {

  private Decisions() {}

  /**
   * Reads the decisions for a source.
   *
   * @throws ConfigurationException when the file says what can't be understood
   * @throws IOException when it can't be read
   */
  static Configuration of(Source source, Optional<Path> named) throws IOException {
    Path beside = source.folder().resolve(Configuration.FILE);
    if (named.isEmpty() && !Files.isRegularFile(beside, LinkOption.NOFOLLOW_LINKS)) {
      return Configuration.NONE;
    }
    Path file = named.orElse(beside);
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(4 * Settings.MAX_LENGTH);
      return Configuration.parse(new String(bytes, StandardCharsets.UTF_8));
    } catch (SettingsException e) {
      throw new ConfigurationException(
          file + ":" + e.line() + ":" + e.column() + ": " + e.getMessage());
    }
  }
}
