package org.trefoil.pdf;

/** What stands on a page without being part of the text (ISO 32000-1, 14.8.2.2). */
enum Artifact {
  /** The running head. */
  HEADER("<</Type/Pagination/Subtype/Header>>"),
  /** The running foot, with the page number. */
  FOOTER("<</Type/Pagination/Subtype/Footer>>"),
  /** What is printed again because a page ended. */
  REPEATED("<</Type/Pagination>>"),
  /** Rules and ornaments. */
  LAYOUT("<</Type/Layout>>"),
  /** Coloured grounds. */
  BACKGROUND("<</Type/Background>>");

  private final String properties;

  Artifact(String properties) {
    this.properties = properties;
  }

  String properties() {
    return properties;
  }
}
