package org.trefoil.narration.words;

/** What kind of writing a piece of text is. */
public enum Manner {
  /** Running text. */
  TEXT,
  /** Raised characters, such as an exponent. */
  RAISED,
  /** A piece of program text in the line: names are taken apart, brackets are silent. */
  CODE,
  /** A line of program text read in full: every character is named. */
  LISTING,
  /** TeX. */
  FORMULA,
  /** A formula in words: letters are names, everything else is said as it stands. */
  SPOKEN_FORMULA
}
