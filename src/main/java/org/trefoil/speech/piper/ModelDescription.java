package org.trefoil.speech.piper;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trefoil.config.Settings;
import org.trefoil.config.SettingsException;
import org.trefoil.language.Language;
import org.trefoil.speech.SpeechException;

/**
 * What the JSON beside a model says about it. JSON is YAML but for tabs, so it is read as the front
 * matter is, within the same limits.
 *
 * @param sampleRate samples a second
 * @param espeak what eSpeak NG calls the language; empty when the phonemes are letters
 * @param language what it speaks; undetermined when it doesn't tell
 * @param scales the model's own noise, length and noise of the lengths
 * @param hop samples for each unit of a duration
 * @param ids the numbers of each phoneme
 * @param clusters phonemes of several symbols
 * @param speakers their numbers by name; how many there are may be more
 * @param speakerCount how many there are
 */
record ModelDescription(
    int sampleRate,
    String espeak,
    Language language,
    Scales scales,
    int hop,
    Map<String, List<Long>> ids,
    List<String> clusters,
    Map<String, Integer> speakers,
    int speakerCount) {

  static final String PAD = "_";
  static final String START = "^";
  static final String END = "$";

  private static final int MOST_IDS = 16;
  private static final long LARGEST_ID = 1_000_000;
  private static final int MOST_SPEAKERS = 100_000;

  /** How much chance there is in the sound, how long it is, how much chance in the lengths. */
  record Scales(double noise, double length, double lengths) {
    /** What Piper takes when a model doesn't tell. */
    static final Scales USUAL = new Scales(0.667, 1, 0.8);
  }

  /** Whether phonemes are the letters themselves. */
  boolean ofLetters() {
    return espeak.isEmpty();
  }

  /**
   * Reads the description of a model.
   *
   * @throws SpeechException when it isn't there or isn't one
   */
  static ModelDescription read(Path file) throws SpeechException {
    String json;
    try (InputStream in = Files.newInputStream(file)) {
      json = new String(in.readNBytes(Settings.MAX_LENGTH + 1), StandardCharsets.UTF_8);
    } catch (NoSuchFileException missing) {
      throw new SpeechException("The model's description " + file + " is missing", missing);
    } catch (IOException unreadable) {
      throw new SpeechException("The model's description " + file + " can't be read", unreadable);
    }
    try {
      return of(Settings.parse(json.replace('\t', ' ').replace("\uFEFF", "")));
    } catch (SettingsException broken) {
      throw new SpeechException(
          "The model's description %s, line %d: %s"
              .formatted(file, broken.line(), broken.getMessage()),
          broken);
    } catch (IllegalArgumentException wrong) {
      throw new SpeechException(
          "The model's description " + file + " " + wrong.getMessage(), wrong);
    }
  }

  private static ModelDescription of(Settings json) {
    Settings audio = json.map("audio").orElse(Settings.EMPTY);
    String kind = json.string("phoneme_type").orElse("espeak");
    if (!kind.equals("espeak") && !kind.equals("text")) {
      throw new IllegalArgumentException(
          "asks for phonemes of the kind \"" + kind + "\", which aren't known here");
    }
    String espeak = json.map("espeak").flatMap(each -> each.string("voice")).orElse("");
    if (espeak.isEmpty() && kind.equals("espeak")) {
      throw new IllegalArgumentException("lacks the voice of eSpeak NG (espeak, voice)");
    }
    Map<String, List<Long>> ids = ids(json.map("phoneme_id_map").orElse(Settings.EMPTY));
    return new ModelDescription(
        (int) within(audio, "sample_rate", 22050, 8000, 48000),
        kind.equals("espeak") ? espeak : "",
        language(json, espeak),
        scales(json.map("inference").orElse(Settings.EMPTY)),
        (int) within(json, "hop_length", 256, 1, 65536),
        ids,
        clusters(json, ids.keySet()),
        speakers(json.map("speaker_id_map").orElse(Settings.EMPTY)),
        (int) within(json, "num_speakers", 1, 0, MOST_SPEAKERS));
  }

  private static Scales scales(Settings inference) {
    return new Scales(
        within(inference, "noise_scale", Scales.USUAL.noise(), 0, 10),
        within(inference, "length_scale", Scales.USUAL.length(), 0.05, 20),
        within(inference, "noise_w", Scales.USUAL.lengths(), 0, 10));
  }

  private static Language language(Settings json, String espeak) {
    Optional<String> code = json.map("language").flatMap(each -> each.string("code"));
    return Language.parse(code.orElse(espeak)).orElse(Language.UNDETERMINED);
  }

  private static Map<String, List<Long>> ids(Settings map) {
    Map<String, List<Long>> found = new LinkedHashMap<>();
    for (String key : map.keys()) {
      List<Long> ids = new ArrayList<>();
      for (String written : map.strings(key)) {
        ids.add(id(key, written));
      }
      if (ids.size() > MOST_IDS) {
        throw new IllegalArgumentException("gives \"" + key + "\" too many numbers");
      }
      found.put(key, List.copyOf(ids));
    }
    for (String needed : List.of(PAD, START, END)) {
      if (found.getOrDefault(needed, List.of()).isEmpty()) {
        throw new IllegalArgumentException("gives \"" + needed + "\" no number (phoneme_id_map)");
      }
    }
    return found;
  }

  private static long id(String key, String written) {
    try {
      long id = Long.parseLong(written);
      if (id >= 0 && id <= LARGEST_ID) {
        return id;
      }
    } catch (NumberFormatException notANumber) {
      // The sentence below tells it.
    }
    throw new IllegalArgumentException(
        "gives \"" + key + "\" the number \"" + written + "\", which can't be (phoneme_id_map)");
  }

  /** Which symbols belong together shows in the numbers; that any do, the key tells. */
  private static List<String> clusters(Settings json, Set<String> phonemes) {
    return json.has("vowel_clusters")
        ? phonemes.stream().filter(each -> each.codePointCount(0, each.length()) > 1).toList()
        : List.of();
  }

  private static Map<String, Integer> speakers(Settings map) {
    Map<String, Integer> found = new LinkedHashMap<>();
    for (String name : map.keys()) {
      map.number(name).ifPresent(number -> found.put(name, (int) number));
    }
    return found;
  }

  /** A number, or another one when there is none; what can't be is refused. */
  private static double within(
      Settings settings, String key, double otherwise, double least, double most) {
    if (!settings.has(key)) {
      return otherwise;
    }
    double number = settings.number(key).orElse(Double.NaN);
    if (number >= least && number <= most) {
      return number;
    }
    throw new IllegalArgumentException(
        "gives %s as \"%s\"; it has to be a number from %s to %s"
            .formatted(key, settings.string(key).orElse(""), plain(least), plain(most)));
  }

  private static String plain(double number) {
    return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
  }
}
