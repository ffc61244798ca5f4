package org.trefoil.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.trefoil.config.Settings;
import org.trefoil.layout.Theme;
import org.trefoil.layout.ThemeException;

/** The looks of pages that come with the program, and those in files. */
public final class Themes {

  /** The names of those that come with the program. */
  public static final List<String> NAMES = List.of("standard", "large-print", "dyslexia");

  private Themes() {}

  /**
   * Finds a theme.
   *
   * @param nameOrFile one of {@link #NAMES}, or the path of a file that ends in {@code .yaml}
   * @throws ThemeException when there is none, or it can't be used
   * @throws IOException when the file can't be read
   */
  public static Theme find(String nameOrFile) throws ThemeException, IOException {
    String name = nameOrFile.strip().toLowerCase(Locale.ROOT);
    if (NAMES.contains(name)) {
      return bundled(name);
    }
    if (!name.endsWith(".yaml") && !name.endsWith(".yml")) {
      throw new ThemeException(
          "There is no theme "
              + nameOrFile
              + "; choose "
              + String.join(", ", NAMES)
              + " or a file that ends in .yaml");
    }
    return parsed(nameOrFile, file(nameOrFile));
  }

  private static String file(String name) throws ThemeException, IOException {
    try {
      Path path = Path.of(name);
      if (!Files.isRegularFile(path)) {
        throw new ThemeException("There is no theme file " + name);
      }
      if (Files.size(path) > Settings.MAX_LENGTH) {
        throw new ThemeException("The theme file " + name + " is too large");
      }
      return Files.readString(path, StandardCharsets.UTF_8);
    } catch (InvalidPathException | java.nio.charset.CharacterCodingException e) {
      throw new ThemeException("The theme file " + name + " isn't a text in UTF-8");
    }
  }

  private static Theme bundled(String name) throws ThemeException, IOException {
    try (InputStream in =
        Themes.class.getResourceAsStream("/org/trefoil/themes/" + name + ".yaml")) {
      if (in == null) {
        throw new IOException("The distribution lacks the theme " + name);
      }
      return parsed(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  private static Theme parsed(String name, String yaml) throws ThemeException {
    try {
      return Theme.parse(yaml);
    } catch (ThemeException e) {
      throw new ThemeException("Theme " + name + ": " + e.getMessage());
    }
  }
}
