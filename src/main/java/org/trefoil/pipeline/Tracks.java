package org.trefoil.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.trefoil.epub.overlay.BookSound;
import org.trefoil.timeline.Timeline;

/**
 * Stores a recording for the book: a file for each chapter, at the voice's own rate, whatever the
 * files beside the book are like. Ten hours of MP3 take 216 MB.
 *
 * @param timeline when everything sounds
 * @param grain how fine the text follows the voice
 * @param coding what the files are
 */
record Tracks(Timeline timeline, BookSound.Grain grain, BookSound.Coding coding) {

  /** A chapter of less, such as the title of a part, shares its file with the one after it. */
  private static final int SHORTEST_SECONDS = 30;

  /**
   * The sound of a book, cut in a studio.
   *
   * @param title of the book
   * @param narrator who speaks
   */
  BookSound store(Studio studio, String title, String narrator, Workplace work) throws IOException {
    List<BookSound.Track> tracks = new ArrayList<>();
    for (Part part : parts(title)) {
      Path file = work.scratch();
      studio.storeInside(part, format(), file);
      long lead = Math.round(studio.at(part, part.from()) * timeline.sampleRate());
      tracks.add(new BookSound.Track(file, lead, part.from(), part.to()));
    }
    return new BookSound(timeline, tracks, narrator, grain, coding);
  }

  private AudioFormat format() {
    return switch (coding) {
      case MP3 -> AudioFormat.MP3;
      case M4A -> AudioFormat.M4A;
    };
  }

  private List<Part> parts(String title) {
    List<Long> ends = new ArrayList<>();
    List<String> titles = new ArrayList<>(List.of(title));
    long from = 0;
    for (Timeline.Mark mark : timeline.chapters()) {
      if (timeline.seconds(mark.start() - from) >= SHORTEST_SECONDS) {
        ends.add(mark.start());
        titles.add(mark.title());
        from = mark.start();
      }
    }
    ends.add(timeline.samples());
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < ends.size(); i++) {
      long start = i == 0 ? 0 : ends.get(i - 1);
      parts.add(new Part(i + 1, ends.size(), titles.get(i), start, ends.get(i)));
    }
    return parts;
  }
}
