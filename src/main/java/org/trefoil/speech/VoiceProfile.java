package org.trefoil.speech;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.trefoil.config.Settings;
import org.trefoil.config.SettingsException;
import org.trefoil.language.Language;

/**
 * Reads a voice from its YAML. {@code engine} and {@code language} must be there; numbers outside
 * what is sensible are moved to the nearest that isn't. Keys that it doesn't know are handed to the
 * engine.
 */
final class VoiceProfile {

  private static final double MOST_DECIBELS = 24;
  private static final int LONGEST = Settings.MAX_LENGTH;

  private static final Set<String> KNOWN =
      Set.of(
          "name",
          "engine",
          "voice",
          "language",
          "gender",
          "rate",
          "pitch",
          "volume",
          "pauses",
          "quotation",
          "licence",
          "sample");

  /** Details that are files, and may be named beside the profile. */
  static final Set<String> FILES = Set.of("model", "config");

  private final String name;
  private final Settings settings;
  private final Optional<Path> folder;

  private VoiceProfile(String name, Settings settings, Optional<Path> folder) {
    this.name = name;
    this.settings = settings;
    this.folder = folder;
  }

  /**
   * The voice that a profile describes.
   *
   * @param name what it is called when the profile doesn't say
   * @param folder where files are that it names
   * @throws SpeechException when the profile isn't one
   */
  static Voice read(String name, String yaml, Optional<Path> folder) throws SpeechException {
    try {
      return new VoiceProfile(name, Settings.parse(yaml), folder).voice();
    } catch (SettingsException broken) {
      throw new SpeechException(
          "Voice profile " + name + ", line " + broken.line() + ": " + broken.getMessage(), broken);
    }
  }

  /**
   * The voice that a profile in a file describes.
   *
   * @throws SpeechException when there is none
   */
  static Voice read(Path file) throws SpeechException {
    Path absolute = file.toAbsolutePath().normalize();
    try (InputStream in = Files.newInputStream(absolute)) {
      String yaml = new String(in.readNBytes(LONGEST + 1), StandardCharsets.UTF_8);
      String name = file.getFileName().toString().replaceFirst("\\.ya?ml$", "");
      return read(name, yaml, Optional.ofNullable(absolute.getParent()));
    } catch (NoSuchFileException missing) {
      throw new SpeechException("There is no voice profile " + file, missing);
    } catch (SpeechException broken) {
      throw broken;
    } catch (IOException unreadable) {
      throw new SpeechException("The voice profile " + file + " can't be read", unreadable);
    }
  }

  private Voice voice() throws SpeechException {
    return new Voice(
        settings.string("name").orElse(name),
        required("engine"),
        settings.string("voice").orElse(name),
        language(),
        settings.string("gender").orElse(""),
        number(settings, "rate", 160, 20, 600),
        number(settings, "pitch", 1, 0.5, 2),
        number(settings, "volume", 0, -MOST_DECIBELS, MOST_DECIBELS),
        number(settings, "pauses", 1, 0, 10),
        quotation(settings.map("quotation").orElse(Settings.EMPTY)),
        settings.string("licence").orElse(""),
        settings.string("sample").orElse(""),
        details());
  }

  private static Voice.Quotation quotation(Settings quotation) {
    return new Voice.Quotation(
        number(quotation, "pitch", 1, 0.5, 2),
        number(quotation, "rate", 1, 0.5, 2),
        quotation.string("voice"));
  }

  private Map<String, List<String>> details() {
    Map<String, List<String>> details = new TreeMap<>();
    for (String key : settings.keys()) {
      if (!KNOWN.contains(key)) {
        List<String> values = settings.strings(key);
        details.put(key, FILES.contains(key) ? values.stream().map(this::file).toList() : values);
      }
    }
    return details;
  }

  private String file(String written) {
    return folder.map(each -> each.resolve(written).normalize().toString()).orElse(written);
  }

  private Language language() throws SpeechException {
    String tag = required("language");
    return Language.parse(tag)
        .orElseThrow(
            () ->
                new SpeechException("Voice profile " + name + ": no language is \"" + tag + "\""));
  }

  private String required(String key) throws SpeechException {
    return settings
        .string(key)
        .orElseThrow(() -> new SpeechException("Voice profile " + name + " lacks \"" + key + "\""));
  }

  private static double number(
      Settings settings, String key, double otherwise, double least, double most) {
    return Math.max(least, Math.min(most, settings.number(key).orElse(otherwise)));
  }
}
