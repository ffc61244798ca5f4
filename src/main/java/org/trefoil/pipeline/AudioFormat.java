package org.trefoil.pipeline;

/** The kinds of file that a recording can be stored in. */
public enum AudioFormat {
  /** Small, with title, author and chapters; plays everywhere. */
  MP3(".mp3"),
  /** Every sample as it was spoken. */
  WAV(".wav");

  private final String extension;

  AudioFormat(String extension) {
    this.extension = extension;
  }

  /** What a recording of this kind is called. */
  String fileName(String name) {
    return name + extension;
  }
}
