package org.trefoil.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.trefoil.speech.SpeechException;
import org.trefoil.speech.Voice;
import org.trefoil.speech.VoiceCatalog;

/**
 * Where a user's things are, by the conventions of the system: XDG base directories, {@code
 * ~/Library} on macOS, {@code %LOCALAPPDATA%} on Windows.
 */
final class Folders {

  private final Map<String, String> environment;
  private final String system;

  Folders(Map<String, String> environment) {
    this(environment, System.getProperty("os.name", ""));
  }

  Folders(Map<String, String> environment, String system) {
    this.environment = environment;
    this.system = system.toLowerCase(Locale.ROOT);
  }

  /** Where the clip store is; empty when the environment doesn't tell where a home is. */
  Optional<Path> clips() {
    if (system.startsWith("windows")) {
      return named("LOCALAPPDATA", "Trefoil", "cache");
    }
    return named("XDG_CACHE_HOME", "trefoil")
        .or(() -> system.startsWith("mac") ? named("HOME", "Library", "Caches", "Trefoil") : none())
        .or(() -> named("HOME", ".cache", "trefoil"));
  }

  /** Where the user's voice profiles are. */
  Optional<Path> voices() {
    if (system.startsWith("windows")) {
      return named("APPDATA", "Trefoil", "voices");
    }
    return named("XDG_CONFIG_HOME", "trefoil", "voices")
        .or(
            () ->
                system.startsWith("mac")
                    ? named("HOME", "Library", "Application Support", "Trefoil", "voices")
                    : none())
        .or(() -> named("HOME", ".config", "trefoil", "voices"));
  }

  /**
   * The user's voices, in the order of their files' names.
   *
   * @throws IOException when the folder can't be read
   */
  Profiles profiles() throws IOException {
    List<Path> files = new ArrayList<>();
    if (voices().filter(Files::isDirectory).isPresent()) {
      try (DirectoryStream<Path> found = Files.newDirectoryStream(voices().get(), "*.{yaml,yml}")) {
        found.forEach(files::add);
      }
    }
    files.sort(null);
    List<Voice> voices = new ArrayList<>();
    Map<String, String> broken = new TreeMap<>();
    for (Path file : files) {
      try {
        voices.add(VoiceCatalog.profile(file));
      } catch (SpeechException trouble) {
        String name = file.getFileName().toString().replaceFirst("\\.ya?ml$", "");
        broken.put(name, trouble.getMessage());
      }
    }
    return new Profiles(voices, broken);
  }

  private static Optional<Path> none() {
    return Optional.empty();
  }

  /** A folder below one that a variable names by its whole path. */
  private Optional<Path> named(String variable, String... below) {
    String value = environment.getOrDefault(variable, "");
    try {
      Path folder = Path.of(value);
      return folder.isAbsolute()
          ? Optional.of(folder.resolve(Path.of("", below)))
          : Optional.empty();
    } catch (InvalidPathException unnamable) {
      return Optional.empty();
    }
  }
}
