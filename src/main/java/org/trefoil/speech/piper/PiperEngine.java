package org.trefoil.speech.piper;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.trefoil.language.Language;
import org.trefoil.speech.SpeechEngine;
import org.trefoil.speech.SpeechException;
import org.trefoil.speech.Synthesizer;
import org.trefoil.speech.Voice;
import org.trefoil.speech.espeak.EspeakEngine;

/** Speaks with the Piper model that a voice profile names under {@code model}. */
public final class PiperEngine implements SpeechEngine {

  /** What models' names end with; their description's name goes on with {@code .json}. */
  static final String SUFFIX = ".onnx";

  /** Ours of what we make of a model, and how the runtime's version counts. */
  private static final String VERSION = "piper 1 onnxruntime 1.29.0";

  private static final Duration PATIENCE = Duration.ofSeconds(120);

  private final EspeakEngine espeak;
  private final Duration patience;
  private final Map<Path, NeuralModel> loaded = new HashMap<>();
  private final Map<Path, String> hashes = new HashMap<>();

  /** Called by the service loader; loads nothing. */
  public PiperEngine() {
    this(PATIENCE);
  }

  PiperEngine(Duration patience) {
    this.espeak = new EspeakEngine();
    this.patience = patience;
  }

  @Override
  public String name() {
    return "piper";
  }

  @Override
  public Optional<String> missing(Voice voice) {
    try {
      ModelDescription description = description(voice);
      speaker(voice, description);
      return description.ofLetters() ? Optional.empty() : withoutPhonemes(description);
    } catch (SpeechException lacking) {
      return Optional.of(lacking.getMessage());
    }
  }

  @Override
  public Optional<Voice> voice(Path file) throws SpeechException {
    String name = file.getFileName() == null ? "" : file.getFileName().toString();
    if (!name.endsWith(SUFFIX)) {
      return Optional.empty();
    }
    String own = name.substring(0, name.length() - SUFFIX.length());
    Path model = file.toAbsolutePath().normalize();
    Voice voice = voice(own, Language.UNDETERMINED, model);
    return Optional.of(voice.speaking(description(voice).language()));
  }

  @Override
  public Optional<String> unsayable(Voice voice, String phonemes) throws SpeechException {
    ModelDescription description = description(voice);
    String unknown = description.ofLetters() ? phonemes : Phonemizer.unknown(description, phonemes);
    return Optional.of(unknown).filter(each -> !each.isEmpty());
  }

  @Override
  public String fingerprint(Voice voice) throws SpeechException {
    ModelDescription description = description(voice);
    String phonemes = description.ofLetters() ? "" : espeak.fingerprint(phonemizing(description));
    return "%s %s %s %s".formatted(VERSION, hash(model(voice)), hash(json(voice)), phonemes);
  }

  @Override
  public Synthesizer synthesizer(Voice voice) throws SpeechException {
    ModelDescription description = description(voice);
    OptionalInt speaker = speaker(voice, description);
    NeuralModel model = loaded(model(voice));
    return new PiperSynthesizer(
        voice, description, model, new Phonemizer(description, espeak), speaker, noise(voice));
  }

  @Override
  public synchronized void close() {
    loaded.values().forEach(NeuralModel::close);
    loaded.clear();
    espeak.close();
  }

  private Optional<String> withoutPhonemes(ModelDescription description) {
    return espeak
        .missing(phonemizing(description))
        .map(lacking -> "its phonemes come from eSpeak NG: " + lacking);
  }

  private static Voice phonemizing(ModelDescription description) {
    return voice("", description.language(), Path.of("")).withId(description.espeak());
  }

  private static Path model(Voice voice) throws SpeechException {
    return file(
        voice
            .detail("model")
            .orElseThrow(() -> new SpeechException("the profile lacks \"model\", an ONNX file")));
  }

  private static Path json(Voice voice) throws SpeechException {
    Optional<String> named = voice.detail("config");
    return named.isPresent() ? file(named.get()) : Path.of(model(voice) + ".json");
  }

  private static Path file(String name) throws SpeechException {
    try {
      return Path.of(name);
    } catch (InvalidPathException unnamable) {
      throw new SpeechException("no file can be called \"" + name + "\"", unnamable);
    }
  }

  private static ModelDescription description(Voice voice) throws SpeechException {
    Path model = model(voice);
    if (!Files.isRegularFile(model)) {
      throw new SpeechException("There is no model " + model);
    }
    return ModelDescription.read(json(voice));
  }

  /** The number of a speaker that is named by name or number. */
  private static OptionalInt speaker(Voice voice, ModelDescription description)
      throws SpeechException {
    Optional<String> named = voice.detail("speaker");
    if (named.isEmpty()) {
      return OptionalInt.empty();
    }
    Integer known = description.speakers().get(named.get());
    if (known != null) {
      return OptionalInt.of(known);
    }
    if (named.get().matches("\\d{1,6}")
        && Integer.parseInt(named.get()) < Math.max(1, description.speakerCount())) {
      return OptionalInt.of(Integer.parseInt(named.get()));
    }
    throw new SpeechException(
        "The model has no speaker \"%s\"; it has %s"
            .formatted(
                named.get(),
                description.speakers().isEmpty()
                    ? Math.max(1, description.speakerCount()) + ", counted from 0"
                    : String.join(
                        ", ", description.speakers().keySet().stream().limit(20).toList())));
  }

  /** Times the model's own chance; none unless the profile asks for it. */
  private static double noise(Voice voice) throws SpeechException {
    String written = voice.detail("noise").orElse("0");
    try {
      double noise = Double.parseDouble(written);
      if (noise >= 0 && noise <= 2) {
        return noise;
      }
    } catch (NumberFormatException notANumber) {
      // The sentence below tells it.
    }
    throw new SpeechException(
        "The voice %s: noise is \"%s\"; it has to be a number from 0 to 2"
            .formatted(voice.name(), written));
  }

  private synchronized NeuralModel loaded(Path model) throws SpeechException {
    NeuralModel known = loaded.get(model);
    if (known == null) {
      known = NeuralModel.load(model, patience);
      loaded.put(model, known);
    }
    return known;
  }

  private synchronized String hash(Path file) throws SpeechException {
    String known = hashes.get(file);
    if (known == null) {
      known = sha256(file);
      hashes.put(file, known);
    }
    return known;
  }

  private static String sha256(Path file) throws SpeechException {
    try (InputStream in = Files.newInputStream(file)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] block = new byte[1 << 16];
      for (int read = in.read(block); read >= 0; read = in.read(block)) {
        digest.update(block, 0, read);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException unreadable) {
      throw new SpeechException("The file " + file + " can't be read", unreadable);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every JDK has SHA-256", impossible);
    }
  }

  private static Voice voice(String name, Language language, Path model) {
    return new Voice(
        name,
        "piper",
        name,
        language,
        "",
        160,
        1,
        0,
        1,
        new Voice.Quotation(1.05, 1, Optional.empty()),
        "",
        "",
        Map.of("model", List.of(model.toString())));
  }
}
