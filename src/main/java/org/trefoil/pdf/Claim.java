package org.trefoil.pdf;

/**
 * The part of PDF/A that a file claims beside its part of PDF/UA; only the later ones let a file
 * carry others of any kind.
 */
enum Claim {
  A_2A(Standard.UA1, "2", "A"),
  A_3A(Standard.UA1, "3", "A"),
  A_4(Standard.UA2, "4", ""),
  A_4F(Standard.UA2, "4", "F");

  private final Standard standard;
  private final String part;
  private final String conformance;

  Claim(Standard standard, String part, String conformance) {
    this.standard = standard;
    this.part = part;
    this.conformance = conformance;
  }

  /** What a file can claim that is written with some options, and carries markup or doesn't. */
  static Claim of(PdfOptions options, boolean markup) {
    boolean attached = markup || !options.attachments().isEmpty();
    return options.standard() == Standard.UA1 ? attached ? A_3A : A_2A : attached ? A_4F : A_4;
  }

  Standard standard() {
    return standard;
  }

  /** The number of the part. */
  String part() {
    return part;
  }

  /** The letter of its level or kind; empty for none. */
  String conformance() {
    return conformance;
  }
}
