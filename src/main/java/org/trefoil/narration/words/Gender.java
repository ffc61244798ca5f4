package org.trefoil.narration.words;

/** The gender of what is counted, which a number may have to agree with. */
enum Gender {
  /** Also where a language has two genders and neither is known. */
  MASCULINE,
  /** Feminine. */
  FEMININE,
  /** Neuter. */
  NEUTER,
  /** Nothing is counted: the number stands by itself. */
  NONE;

  /** The gender that a table writes as m, f or n. */
  static Gender of(String letter) {
    return switch (letter) {
      case "f" -> FEMININE;
      case "n" -> NEUTER;
      case "" -> NONE;
      default -> MASCULINE;
    };
  }
}
