package org.trefoil.speech;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;
import org.trefoil.narration.Cue;

/**
 * Names a clip by exactly what shapes its sound: the engine and the data of the voice, the manner
 * in which it speaks, the words. What a voice is called, where its files and the words stand and
 * how long pauses are doesn't count; what is in the files, the engine's fingerprint tells.
 */
final class ClipKey {

  /** Changes when clips of old can't be read or aren't made as today. */
  private static final String VERSION = "trefoil clip 1";

  private final MessageDigest digest;

  private ClipKey() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every JDK has SHA-256", impossible);
    }
    add(VERSION);
  }

  /**
   * The key of a phrase.
   *
   * @param fingerprint of the engine for the voice
   */
  static String of(String fingerprint, Voice voice, Phrase phrase) {
    ClipKey key = new ClipKey();
    key.add(fingerprint);
    key.add(voice);
    key.add(Double.toString(voice.rate(phrase.voicing())));
    key.add(Double.toString(voice.pitch(phrase.voicing())));
    key.add(Double.toString(voice.volume()));
    key.add(Boolean.toString(phrase.ends()));
    for (Cue.Word word : phrase.words()) {
      key.add(word.spoken());
      key.add(word.after());
      key.add(word.phonemes());
    }
    return key.hex();
  }

  /** The key under which is kept how many samples a second a voice has. */
  static String ofRate(String fingerprint, Voice voice) {
    ClipKey key = new ClipKey();
    key.add("rate");
    key.add(fingerprint);
    key.add(voice);
    return key.hex();
  }

  private void add(Voice voice) {
    add(voice.engine());
    add(voice.id());
    new TreeMap<>(voice.details())
        .forEach(
            (name, values) -> {
              if (!VoiceProfile.FILES.contains(name)) {
                add(name);
                add(Integer.toString(values.size()));
                values.forEach(this::add);
              }
            });
  }

  /** With its length first, so that no two lists of texts look the same. */
  private void add(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
    digest.update(bytes);
  }

  private String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
