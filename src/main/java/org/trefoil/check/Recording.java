package org.trefoil.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trefoil.audio.NoDecoderException;
import org.trefoil.check.epub.BrokenBookException;
import org.trefoil.check.epub.Overlays;

/**
 * What is heard, one file after the other, by the evidence that lies beside the sound.
 *
 * @param evidence what says where a sentence is heard, for messages
 * @param heard in the order of the evidence
 * @param sound the decoded files, one after the other
 */
record Recording(String evidence, List<Heard> heard, Loudness sound) {

  /** A recording in one file or several, each with its transcript. */
  static Recording of(List<Equivalence.Recorded> files) throws IOException {
    List<Heard> heard = new ArrayList<>();
    Loudness sound = new Loudness();
    for (Equivalence.Recorded each : files) {
      double start = sound.append(Files.newInputStream(each.sound()), each.sound().toString());
      for (Transcript.Cue cue : Transcript.of(each.transcript())) {
        Heard alone = new Heard(List.of(cue.id()), cue.start(), cue.end(), Optional.of(cue.text()));
        heard.add(alone.later(start));
      }
    }
    return new Recording("the transcript", heard, sound);
  }

  /** The voice of a book; empty when it has none, or none that we can decode. */
  static Optional<Recording> of(Path epub) throws IOException {
    try (Overlays overlays = new Overlays(epub)) {
      List<Heard> heard = new ArrayList<>();
      Loudness sound = new Loudness();
      Map<String, Double> starts = new HashMap<>();
      for (Overlays.Clip clip : overlays.clips()) {
        Double start = starts.get(clip.track());
        if (start == null) {
          Optional<InputStream> track = overlays.sound(clip.track());
          if (track.isEmpty()) {
            return Optional.empty();
          }
          start = sound.append(track.get(), clip.track());
          starts.put(clip.track(), start);
        }
        heard.add(new Heard(clip.ids(), clip.begin(), clip.end(), Optional.empty()).later(start));
      }
      return heard.isEmpty()
          ? Optional.empty()
          : Optional.of(new Recording("the overlays", heard, sound));
    } catch (NoDecoderException e) {
      return Optional.empty();
    } catch (BrokenBookException e) {
      throw new IOException(epub + " can't be read back: " + e.getMessage(), e);
    }
  }
}
