package org.trefoil.pdf;

import java.util.Objects;

/**
 * A file that goes with a PDF, inside it. The bytes are not to be changed.
 *
 * @param name of the file, without a folder
 * @param mediaType such as {@code text/csv}
 * @param relation what it is to the pages
 * @param bytes its content
 */
public record Attachment(String name, String mediaType, Relation relation, byte[] bytes) {

  /** What a file is to the pages (ISO 19005-3, 6.8). */
  public enum Relation {
    /** What the pages were made from. */
    SOURCE("Source"),
    /** Data that tables or figures show. */
    DATA("Data"),
    /** Anything else. */
    SUPPLEMENT("Supplement");

    private final String value;

    Relation(String value) {
      this.value = value;
    }

    String value() {
      return value;
    }
  }

  /** Checks that it has a name and nothing is missing. */
  public Attachment {
    if (name.isBlank() || name.indexOf('/') >= 0) {
      throw new IllegalArgumentException("No name of a file: " + name);
    }
    Objects.requireNonNull(mediaType);
    Objects.requireNonNull(relation);
    Objects.requireNonNull(bytes);
  }
}
