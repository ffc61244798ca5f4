package org.trefoil.speech;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trefoil.audio.AudioTags;
import org.trefoil.audio.Encoder;
import org.trefoil.narration.Cue;

/** A short recording to know a voice by. */
public final class Sample {

  private static final String FALLBACK = "1, 2, 3, 4, 5.";

  private Sample() {}

  /**
   * Lets a voice say the sentence of its profile.
   *
   * @param file a WAV; whatever is there is replaced
   * @throws SpeechException when the voice can't be had or fails
   * @throws IOException when the file can't be written
   */
  public static void write(VoiceCatalog catalog, Voice voice, Path file) throws IOException {
    Phrase phrase = phrase(voice.sample().isBlank() ? FALLBACK : voice.sample());
    try (Ensemble ensemble = new Ensemble(catalog.engines(), ClipStore.NONE)) {
      Take take = ensemble.take(voice, phrase);
      try (Encoder wav = Encoder.wav(file, take.sampleRate())) {
        wav.write(take.speech().samples(), 0, take.speech().samples().length);
        wav.finish(
            new AudioTags(voice.name(), List.of(), voice.language(), Optional.empty(), List.of()));
      }
    }
  }

  /** The words of a plain sentence with the marks after them. */
  private static Phrase phrase(String text) {
    List<Cue.Word> words = new ArrayList<>();
    int at = 0;
    for (String part : text.strip().split("\\s+")) {
      int letters = part.length();
      while (letters > 1 && ",.?!:;".indexOf(part.charAt(letters - 1)) >= 0) {
        letters--;
      }
      String after = letters < part.length() ? part.substring(letters, letters + 1) : "";
      words.add(new Cue.Word(part.substring(0, letters), after, at, at + letters));
      at += part.length() + 1;
    }
    return new Phrase(words, Cue.Voicing.PLAIN, true);
  }
}
