package org.trefoil.speech;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.trefoil.language.Language;

/**
 * The voices that there are: those with a profile, and those that engines offer by themselves,
 * which are asked for only when the profiles don't suffice. Any thread may ask.
 */
public final class VoiceCatalog implements AutoCloseable {

  /** The files of the folder {@code voices}, which the build puts beside this class. */
  private static final List<String> EMBEDDED = List.of("kevin", "kevin-calm");

  private final List<Voice> voices;
  private final List<SpeechEngine> engines;
  private final Map<Language, Optional<Voice>> byLanguage = new ConcurrentHashMap<>();

  /**
   * A catalog.
   *
   * @param voices those with a profile; the first speaks when nothing else is said
   * @param engines those that are installed
   */
  public VoiceCatalog(List<Voice> voices, List<SpeechEngine> engines) {
    this.voices = List.copyOf(voices);
    this.engines = List.copyOf(engines);
    if (voices.isEmpty()) {
      throw new IllegalArgumentException("A catalog without voices");
    }
  }

  /** The voices that ship with the program, with the engines that are installed. */
  public static VoiceCatalog installed() {
    return installed(List.of());
  }

  /**
   * The voices that ship with the program and those of the user, whose profiles count before ours
   * of the same name.
   *
   * @param profiles the user's
   */
  public static VoiceCatalog installed(List<Voice> profiles) {
    List<Voice> voices = new ArrayList<>();
    for (Voice embedded : embedded()) {
      voices.add(
          profiles.stream()
              .filter(voice -> voice.name().equals(embedded.name()))
              .findFirst()
              .orElse(embedded));
    }
    profiles.stream().filter(voice -> !voices.contains(voice)).forEach(voices::add);
    return new VoiceCatalog(voices, installedEngines());
  }

  /** Our own and those of others; what claims to be one and can't be loaded isn't installed. */
  private static List<SpeechEngine> installedEngines() {
    List<SpeechEngine> engines = new ArrayList<>();
    Iterator<SpeechEngine> found = ServiceLoader.load(SpeechEngine.class).iterator();
    boolean more = true;
    while (more) {
      try {
        more = found.hasNext();
        if (more) {
          engines.add(found.next());
        }
      } catch (ServiceConfigurationError broken) {
        continue;
      }
    }
    return engines;
  }

  /** The profiles that ship with the program, the standard voice first. */
  public static List<Voice> embedded() {
    List<Voice> voices = new ArrayList<>();
    for (String name : EMBEDDED) {
      try {
        voices.add(VoiceProfile.read(name, profile(name), Optional.empty()));
      } catch (IOException broken) {
        throw new UncheckedIOException("The embedded voices can't be read", broken);
      }
    }
    return voices;
  }

  /** Those with a profile, the standard voice first. */
  public List<Voice> voices() {
    return voices;
  }

  /** Those that engines offer besides; may start programs. */
  public List<Voice> offered() {
    return engines.stream().flatMap(engine -> engine.voices().stream()).toList();
  }

  /** The engines that are installed. */
  public List<SpeechEngine> engines() {
    return engines;
  }

  /** The engine that a voice needs, if it is installed. */
  public Optional<SpeechEngine> engine(Voice voice) {
    return engines.stream().filter(engine -> engine.name().equals(voice.engine())).findFirst();
  }

  /** What is missing to speak with a voice; empty if nothing. */
  public Optional<String> missing(Voice voice) {
    return engine(voice)
        .map(engine -> engine.missing(voice))
        .orElse(Optional.of("the engine " + voice.engine() + " is not installed"));
  }

  /** The voice that speaks when nothing else is said. */
  public Voice standard() {
    return voices.get(0);
  }

  /**
   * The voice of a name: of a profile, of an engine ({@code espeak-ar}), or the engine's for a
   * language ({@code espeak}).
   *
   * @param language which it is to speak
   */
  public Optional<Voice> named(String name, Language language) {
    return voices.stream()
        .filter(voice -> voice.name().equals(name))
        .findFirst()
        .or(() -> engines.stream().flatMap(each -> offered(each, name, language)).findFirst());
  }

  /**
   * The voice in a file: a profile, or what an engine reads; empty when the name is that of neither
   * kind.
   *
   * @throws SpeechException when it can't be used
   */
  public Optional<Voice> inFile(Path file) throws SpeechException {
    if (file.toString().matches(".*\\.ya?ml")) {
      return Optional.of(profile(file));
    }
    for (SpeechEngine engine : engines) {
      Optional<Voice> found = engine.voice(file);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /**
   * A voice for a language that nobody was chosen for: the first profile that speaks it and lacks
   * nothing, else what an engine offers.
   */
  public Optional<Voice> speaking(Language language) {
    return byLanguage.computeIfAbsent(
        language,
        tag ->
            voices.stream()
                .filter(voice -> voice.language().primary().equals(tag.primary()))
                .filter(voice -> missing(voice).isEmpty())
                .findFirst()
                .or(() -> engines.stream().flatMap(each -> each.voice(tag).stream()).findFirst()));
  }

  /** What the user could do so that an engine speaks a language. */
  public Optional<String> remedy(Language language) {
    return engines.stream().flatMap(engine -> engine.remedy(language).stream()).findFirst();
  }

  /** Closes the engines. */
  @Override
  public void close() {
    engines.forEach(SpeechEngine::close);
  }

  /**
   * Reads the profile in a file.
   *
   * @throws SpeechException when it isn't one
   */
  public static Voice profile(Path file) throws SpeechException {
    return VoiceProfile.read(file);
  }

  private static Stream<Voice> offered(SpeechEngine engine, String name, Language language) {
    if (name.equals(engine.name())) {
      return engine.voice(language).stream();
    }
    if (!name.startsWith(engine.name() + "-")) {
      return Stream.empty();
    }
    String rest = name.substring(engine.name().length() + 1);
    Optional<Voice> exact =
        engine.voices().stream().filter(voice -> voice.name().equals(name)).findFirst();
    return exact.or(() -> Language.parse(rest).flatMap(engine::voice)).stream();
  }

  private static String profile(String name) throws IOException {
    String resource = "voices/" + name + ".yaml";
    try (InputStream in = VoiceCatalog.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IOException("Missing in the program: " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
