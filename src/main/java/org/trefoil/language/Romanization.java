package org.trefoil.language;

import com.ibm.icu.text.Transliterator;

/** Text of any script in Latin letters, so that a voice which knows no others can read them out. */
public final class Romanization {

  private Romanization() {}

  /** Whether every letter is Latin already. */
  public static boolean isLatin(String text) {
    return text.codePoints()
        .filter(Character::isLetter)
        .allMatch(c -> c < 0x80 || Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
  }

  /** The text in the letters a to z; what has no such form stays as it is. */
  public static String romanize(String text) {
    return Rules.TO_LATIN.transliterate(text);
  }

  /** Read only when they are needed: they take a quarter of a second. */
  private static final class Rules {
    static final Transliterator TO_LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII");
  }
}
