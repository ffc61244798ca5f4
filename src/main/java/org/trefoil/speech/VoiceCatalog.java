package org.trefoil.speech;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The voices that can be asked for by name. */
public final class VoiceCatalog {

  /** The files of the folder {@code voices}, which the build puts beside this class. */
  private static final List<String> EMBEDDED = List.of("kevin", "kevin-calm");

  private final List<Voice> voices;

  /** A catalog of these voices; the first is the one that speaks when nothing else is said. */
  public VoiceCatalog(List<Voice> voices) {
    this.voices = List.copyOf(voices);
    if (voices.isEmpty()) {
      throw new IllegalArgumentException("A catalog without voices");
    }
  }

  /** The voices that ship with the program. */
  public static VoiceCatalog embedded() {
    List<Voice> voices = new ArrayList<>();
    for (String name : EMBEDDED) {
      try {
        voices.add(VoiceProfile.read(name, profile(name)));
      } catch (IOException broken) {
        throw new UncheckedIOException("The embedded voices can't be read", broken);
      }
    }
    return new VoiceCatalog(voices);
  }

  /** All of them, the standard voice first. */
  public List<Voice> voices() {
    return voices;
  }

  /** The voice that speaks when nothing else is said. */
  public Voice standard() {
    return voices.get(0);
  }

  /** The voice of a name. */
  public Optional<Voice> named(String name) {
    return voices.stream().filter(voice -> voice.name().equals(name)).findFirst();
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
