package org.trefoil.pipeline;

/** The leaves: the forms that a text can be turned into. */
public enum Target {
  /** A reflowable book. */
  EPUB(".epub"),
  /** A tagged PDF. */
  PDF(".pdf"),
  /** A narrated recording, in the files that {@link AudioFormat} names. */
  AUDIO(""),
  /** A W3C Audiobook: one MP3 a chapter, with its manifest, in one file. */
  AUDIOBOOK(".lpf"),
  /** A DAISY 2.02 book, full text and full audio, zipped. */
  DAISY(".daisy.zip");

  private final String extension;

  Target(String extension) {
    this.extension = extension;
  }

  /** Whether it is made of the recording. */
  boolean isSound() {
    return this == AUDIO || this == AUDIOBOOK || this == DAISY;
  }

  /** What the file of this leaf is called. */
  String fileName(String name) {
    return name + extension;
  }
}
