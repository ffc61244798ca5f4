package org.trefoil.pipeline;

/** The leaves: the forms that a text can be turned into. */
public enum Target {
  /** A reflowable book. */
  EPUB(".epub"),
  /** A tagged PDF. */
  PDF(".pdf"),
  /** A narrated recording, in the files that {@link AudioFormat} names. */
  AUDIO("");

  private final String extension;

  Target(String extension) {
    this.extension = extension;
  }

  /** What the file of this leaf is called. */
  String fileName(String name) {
    return name + extension;
  }
}
