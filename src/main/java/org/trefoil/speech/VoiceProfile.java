package org.trefoil.speech;

import java.util.Optional;
import org.trefoil.config.Settings;
import org.trefoil.config.SettingsException;
import org.trefoil.language.Language;

/**
 * Reads a voice from its YAML. {@code engine}, {@code voice} and {@code language} must be there;
 * numbers outside what is sensible are moved to the nearest that isn't.
 */
final class VoiceProfile {

  private static final double MOST_DECIBELS = 24;

  private final String name;
  private final Settings settings;

  private VoiceProfile(String name, Settings settings) {
    this.name = name;
    this.settings = settings;
  }

  /**
   * The voice that a profile describes.
   *
   * @param name what it is called when the profile doesn't say
   * @throws SpeechException when the profile isn't one
   */
  static Voice read(String name, String yaml) throws SpeechException {
    try {
      return new VoiceProfile(name, Settings.parse(yaml)).voice();
    } catch (SettingsException broken) {
      throw new SpeechException(
          "Voice profile " + name + ", line " + broken.line() + ": " + broken.getMessage(), broken);
    }
  }

  private Voice voice() throws SpeechException {
    Optional<Settings> quotation = settings.map("quotation");
    return new Voice(
        settings.string("name").orElse(name),
        required("engine"),
        required("voice"),
        language(),
        settings.string("gender").orElse(""),
        number(settings, "rate", 160, 20, 600),
        number(settings, "pitch", 1, 0.5, 2),
        number(settings, "volume", 0, -MOST_DECIBELS, MOST_DECIBELS),
        number(settings, "pauses", 1, 0, 10),
        new Voice.Quotation(
            number(quotation.orElse(Settings.EMPTY), "pitch", 1, 0.5, 2),
            number(quotation.orElse(Settings.EMPTY), "rate", 1, 0.5, 2)),
        settings.string("licence").orElse(""),
        settings.string("sample").orElse(""));
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
