package org.trefoil.language;

import com.ibm.icu.text.Transliterator;

/** Text of any script in Latin letters, so that a voice which knows no others can read them out. */
final class Romanization {

  private Romanization() {}

  /** The text in the letters a to z; what has no such form stays as it is. */
  static String romanize(String text) {
    return Rules.TO_LATIN.transliterate(text);
  }

  /** Read only when they are needed: they take a quarter of a second. */
  private static final class Rules {
    static final Transliterator TO_LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII");
  }
}
