package org.trefoil.epub;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.trefoil.document.NodeId;
import org.trefoil.epub.overlay.BookSound;
import org.trefoil.epub.overlay.Overlay;
import org.trefoil.epub.overlay.Pairing;
import org.trefoil.epub.overlay.Plan;
import org.trefoil.epub.overlay.Run;
import org.trefoil.epub.overlay.Smil;

/**
 * The voice of a book: the overlays of its files and the tracks of its recording.
 *
 * @param overlays by the name of the file that is heard
 * @param tracks the files of the recording
 * @param narrator who speaks; empty when nobody does
 * @param coding what those files are
 * @param complete whether everything legible is read out
 */
record Voice(
    Map<String, Overlay> overlays,
    List<BookSound.Track> tracks,
    String narrator,
    BookSound.Coding coding,
    boolean complete) {

  /** A book that doesn't speak. */
  static final Voice NONE = new Voice(Map.of(), List.of(), "", BookSound.Coding.MP3, false);

  static Voice of(
      Optional<Plan> plan, Optional<BookSound> sound, Map<NodeId, List<Run>> runs, Places places) {
    return plan.map(
            p ->
                new Voice(
                    Pairing.of(p, runs, places::file),
                    sound.orElseThrow().tracks(),
                    sound.orElseThrow().narrator(),
                    sound.orElseThrow().coding(),
                    p.complete()))
        .filter(voice -> !voice.overlays.isEmpty())
        .orElse(NONE);
  }

  boolean speaks() {
    return !overlays.isEmpty();
  }

  /** How long all of it takes, in milliseconds. */
  long duration() {
    return overlays.values().stream().mapToLong(Overlay::duration).sum();
  }

  /** What the overlay of a file is called. */
  static String smil(String file) {
    return file.replace(".xhtml", ".smil");
  }

  /** What a track is called. */
  String track(int number) {
    return String.format(Locale.ROOT, "audio/track-%03d", number + 1) + coding.extension();
  }

  void write(BookArchive archive) throws IOException {
    for (Map.Entry<String, Overlay> each : overlays.entrySet()) {
      archive.xml(
          smil(each.getKey()), xml -> Smil.write(each.getValue(), each.getKey(), this::track, xml));
    }
    for (int i = 0; speaks() && i < tracks.size(); i++) {
      archive.compressed(track(i), tracks.get(i).file());
    }
  }
}
