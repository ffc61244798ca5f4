package org.trefoil.speech.freetts;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.trefoil.speech.SpeechEngine;
import org.trefoil.speech.SpeechException;
import org.trefoil.speech.Synthesizer;
import org.trefoil.speech.Voice;

/** The embedded engine: diphone voices for American English. */
public final class FreeTtsEngine implements SpeechEngine {

  /**
   * FreeTTS's version and, after the stroke, ours of what we make of it. A test holds the sound to
   * it: when the sound changes, the number must, or clips of old would be mixed with new ones.
   */
  static final String VERSION = "1.2.2/2";

  /** The voices that it can speak any text with, and their recordings. */
  private static final Map<String, String> DATABASES =
      Map.of("kevin16", "cmu_us_kal16", "kevin", "cmu_us_kal");

  /** Held, so that the level stays: loggers that nobody holds are thrown away. */
  private static final Logger CHATTER = Logger.getLogger("com.sun.speech.freetts");

  private final Map<String, VoiceData> loaded = new ConcurrentHashMap<>();

  /** Called by the service loader. */
  public FreeTtsEngine() {
    CHATTER.setLevel(Level.OFF);
  }

  @Override
  public String name() {
    return "freetts";
  }

  @Override
  public Optional<String> missing(Voice voice) {
    return DATABASES.containsKey(voice.id())
        ? Optional.empty()
        : Optional.of("FreeTTS has no voice \"" + voice.id() + "\" for running text");
  }

  @Override
  public Optional<Predicate<String>> dictionary(Voice voice) throws SpeechException {
    return Optional.of(loaded(voice).pronouncer()::knows);
  }

  /** English has a sound near enough for each. */
  @Override
  public Optional<String> unsayable(Voice voice, String phonemes) {
    return Optional.empty();
  }

  @Override
  public String fingerprint(Voice voice) {
    return "freetts " + VERSION;
  }

  @Override
  public boolean readsAnyScript() {
    return false;
  }

  @Override
  public Synthesizer synthesizer(Voice voice) throws SpeechException {
    VoiceData data = loaded(voice);
    try {
      return new FreeTtsSynthesizer(voice, new DiphoneVoice(voice.id(), data), data.pronouncer());
    } catch (IOException failed) {
      throw unreadable(voice, failed);
    }
  }

  private VoiceData loaded(Voice voice) throws SpeechException {
    Optional<String> missing = missing(voice);
    if (missing.isPresent()) {
      throw new SpeechException(missing.get());
    }
    try {
      return data(DATABASES.get(voice.id()));
    } catch (IOException failed) {
      throw unreadable(voice, failed);
    }
  }

  private static SpeechException unreadable(Voice voice, IOException failed) {
    return new SpeechException("The voice \"" + voice.id() + "\" can't be read", failed);
  }

  /** How kevin16 says words; for tests. */
  Pronouncer pronouncer() throws SpeechException {
    try {
      return data(DATABASES.get("kevin16")).pronouncer();
    } catch (IOException failed) {
      throw new SpeechException("The voice can't be read", failed);
    }
  }

  /** Samples a second of the recordings behind a voice. */
  static int sampleRate(Voice voice) {
    return voice.id().endsWith("16") ? 16000 : 8000;
  }

  private synchronized VoiceData data(String database) throws IOException {
    VoiceData data = loaded.get(database);
    if (data == null) {
      data = VoiceData.load(database);
      loaded.put(database, data);
    }
    return data;
  }
}
