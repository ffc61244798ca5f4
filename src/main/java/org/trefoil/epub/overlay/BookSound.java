package org.trefoil.epub.overlay;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.trefoil.timeline.Timeline;

/**
 * The recording of a book, to be heard inside it.
 *
 * @param timeline when everything sounds
 * @param tracks the files of the recording, in order; together they are all of it
 * @param narrator who speaks
 * @param grain how fine the text follows the voice
 * @param coding what the files are
 */
public record BookSound(
    Timeline timeline, List<Track> tracks, String narrator, Grain grain, Coding coding) {

  /** How fine the text follows the voice. */
  public enum Grain {
    /** A sentence at a time. */
    SENTENCE,
    /** A word at a time. */
    WORD
  }

  /** The kinds of sound that every reading system plays (EPUB 3.3, section 3.2). */
  public enum Coding {
    /** MP3 of constant bit rate. */
    MP3("audio/mpeg", ".mp3"),
    /** AAC-LC in MP4. */
    M4A("audio/mp4", ".m4a");

    private final String mediaType;
    private final String extension;

    Coding(String mediaType, String extension) {
      this.mediaType = mediaType;
      this.extension = extension;
    }

    /** The media type. */
    public String mediaType() {
      return mediaType;
    }

    /** What names of such files end in. */
    public String extension() {
      return extension;
    }
  }

  /**
   * A file of the recording, which decodes to the very samples of its stretch.
   *
   * @param file where it stands
   * @param lead samples of silence before them
   * @param start its first sample, counted in the whole recording
   * @param end one past its last
   */
  public record Track(Path file, long lead, long start, long end) {
    public Track {
      Objects.requireNonNull(file);
      if (lead < 0 || start < 0 || end <= start) {
        throw new IllegalArgumentException("Track from " + start + " to " + end);
      }
    }
  }

  /** Checks that the tracks follow each other and copies the list. */
  public BookSound {
    Objects.requireNonNull(timeline);
    Objects.requireNonNull(narrator);
    Objects.requireNonNull(grain);
    Objects.requireNonNull(coding);
    tracks = List.copyOf(tracks);
    long reached = 0;
    for (Track track : tracks) {
      if (track.start() != reached) {
        throw new IllegalArgumentException("A track begins at " + track.start());
      }
      reached = track.end();
    }
    if (reached != timeline.samples()) {
      throw new IllegalArgumentException("The tracks end at " + reached);
    }
  }
}
