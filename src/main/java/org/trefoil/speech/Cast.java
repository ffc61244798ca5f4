package org.trefoil.speech;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.trefoil.language.Language;

/**
 * Who speaks which language.
 *
 * @param standard speaks whatever nobody else does
 * @param byLanguage the voices chosen for languages
 */
public record Cast(Voice standard, Map<Language, Voice> byLanguage) {

  /** Copies the map. */
  public Cast {
    Objects.requireNonNull(standard);
    byLanguage = Map.copyOf(byLanguage);
  }

  /** One voice for everything. */
  public static Cast of(Voice standard) {
    return new Cast(standard, Map.of());
  }

  /**
   * The cast that the user asks for.
   *
   * @param choices {@code NAME} for the standard voice, {@code LANG=NAME} for a language; the last
   *     of several wins
   * @throws UnknownVoiceException when a name isn't in the catalog or a language isn't one
   */
  public static Cast choose(VoiceCatalog catalog, List<String> choices)
      throws UnknownVoiceException {
    Voice standard = catalog.standard();
    Map<Language, Voice> byLanguage = new LinkedHashMap<>();
    for (String choice : choices) {
      int equals = choice.indexOf('=');
      if (equals < 0) {
        standard = named(catalog, choice);
      } else {
        byLanguage.put(
            language(choice.substring(0, equals)), named(catalog, choice.substring(equals + 1)));
      }
    }
    return new Cast(standard, byLanguage);
  }

  /**
   * The voice for a language: one chosen for it, for the language without its region, or the
   * standard voice if that is its language too. Text of unknown language is the standard voice's.
   */
  public Optional<Voice> voice(Language language) {
    Voice chosen = byLanguage.get(language);
    if (chosen == null) {
      chosen = byLanguage.get(new Language(language.primary()));
    }
    boolean own =
        language.isUndetermined() || standard.language().primary().equals(language.primary());
    return Optional.ofNullable(chosen).or(() -> own ? Optional.of(standard) : Optional.empty());
  }

  private static Voice named(VoiceCatalog catalog, String name) throws UnknownVoiceException {
    return catalog
        .named(name)
        .orElseThrow(
            () ->
                new UnknownVoiceException(
                    "There is no voice \""
                        + name
                        + "\"; there are "
                        + String.join(", ", catalog.voices().stream().map(Voice::name).toList())));
  }

  private static Language language(String tag) throws UnknownVoiceException {
    return Language.parse(tag)
        .orElseThrow(() -> new UnknownVoiceException("No language is called \"" + tag + "\""));
  }
}
