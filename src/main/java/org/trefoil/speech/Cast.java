package org.trefoil.speech;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.trefoil.language.Language;

/**
 * Who speaks which language.
 *
 * @param standard speaks whatever nobody else does
 * @param byLanguage the voices chosen for languages
 * @param catalog has voices for languages that nobody was chosen for
 */
public record Cast(Voice standard, Map<Language, Voice> byLanguage, VoiceCatalog catalog) {

  /** Copies the map. */
  public Cast {
    Objects.requireNonNull(standard);
    Objects.requireNonNull(catalog);
    byLanguage = Map.copyOf(byLanguage);
  }

  /** A cast that nobody else joins. */
  public Cast(Voice standard, Map<Language, Voice> byLanguage) {
    this(standard, byLanguage, new VoiceCatalog(List.of(standard), List.of()));
  }

  /** One voice for everything. */
  public static Cast of(Voice standard) {
    return new Cast(standard, Map.of());
  }

  /**
   * The cast that the user asks for.
   *
   * @param choices {@code NAME} for the standard voice, {@code LANG=NAME} for a language; the last
   *     of several wins. A name is that of a voice of the catalog, that of an engine, or the file
   *     of a profile or of an engine's own format
   * @throws UnknownVoiceException when there is no such voice or a language isn't one
   */
  public static Cast choose(VoiceCatalog catalog, List<String> choices)
      throws UnknownVoiceException {
    Voice standard = catalog.standard();
    Map<Language, Voice> byLanguage = new LinkedHashMap<>();
    for (String choice : choices) {
      int equals = choice.indexOf('=');
      if (equals < 0) {
        standard = named(catalog, choice, Language.ENGLISH);
      } else {
        Language language = language(choice.substring(0, equals));
        byLanguage.put(language, named(catalog, choice.substring(equals + 1), language));
      }
    }
    Cast cast = new Cast(standard, byLanguage, catalog);
    cast.quoting(standard);
    for (Voice voice : byLanguage.values()) {
      cast.quoting(voice);
    }
    return cast;
  }

  /**
   * The voice for a language: one chosen for it, for the language without its region, the standard
   * voice if that is its language too, or one that the catalog has for it. Text of unknown language
   * is the standard voice's.
   */
  public Optional<Voice> voice(Language language) {
    boolean own =
        language.isUndetermined() || standard.language().primary().equals(language.primary());
    return chosen(language)
        .or(() -> own ? Optional.of(standard) : Optional.empty())
        .or(() -> catalog.speaking(language));
  }

  /** Whether a voice is given words of a language in the language's own letters. */
  boolean inOwnLetters(Voice voice, Language language) {
    boolean own =
        chosen(language).filter(voice::equals).isPresent()
            || voice.language().primary().equals(language.primary());
    boolean anyScript = catalog.engine(voice).map(SpeechEngine::readsAnyScript).orElse(false);
    return own && (anyScript || !voice.language().primary().equals("en"));
  }

  /**
   * What of some phonemes a voice has no sound for; a voice that can't be had tells it elsewhere.
   */
  Optional<String> unsayable(Voice voice, String phonemes) {
    try {
      Optional<SpeechEngine> engine = catalog.engine(voice);
      return engine.isPresent() ? engine.get().unsayable(voice, phonemes) : Optional.empty();
    } catch (SpeechException unusable) {
      return Optional.empty();
    }
  }

  /** Whether a voice reads the script of a letter in words. */
  boolean reads(Voice voice, int letter) {
    try {
      Optional<SpeechEngine> engine = catalog.engine(voice);
      return engine.isEmpty() || engine.get().reads(voice, letter);
    } catch (SpeechException unusable) {
      return true;
    }
  }

  /**
   * Who speaks the quotations of a voice: itself, unless its profile names another.
   *
   * @throws UnknownVoiceException when there is no such voice
   */
  Voice quoting(Voice voice) throws UnknownVoiceException {
    Optional<String> other = voice.quotation().voice();
    return other.isEmpty() ? voice : named(catalog, other.get(), voice.language());
  }

  private Optional<Voice> chosen(Language language) {
    return Optional.ofNullable(byLanguage.get(language))
        .or(() -> Optional.ofNullable(byLanguage.get(new Language(language.primary()))));
  }

  private static Voice named(VoiceCatalog catalog, String name, Language language)
      throws UnknownVoiceException {
    return inFile(catalog, name)
        .or(() -> catalog.named(name, language))
        .orElseThrow(
            () ->
                new UnknownVoiceException(
                    "There is no voice \"%s\"; there are %s%s"
                        .formatted(
                            name,
                            catalog.voices().stream()
                                .map(Voice::name)
                                .collect(Collectors.joining(", ")),
                            catalog.remedy(language).map(r -> " (more: " + r + ")").orElse(""))));
  }

  private static Optional<Voice> inFile(VoiceCatalog catalog, String name)
      throws UnknownVoiceException {
    try {
      return catalog.inFile(Path.of(name));
    } catch (InvalidPathException noFile) {
      return Optional.empty();
    } catch (SpeechException broken) {
      throw new UnknownVoiceException(broken.getMessage());
    }
  }

  private static Language language(String tag) throws UnknownVoiceException {
    return Language.parse(tag)
        .orElseThrow(() -> new UnknownVoiceException("No language is called \"" + tag + "\""));
  }
}
