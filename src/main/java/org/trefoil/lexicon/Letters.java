package org.trefoil.lexicon;

import java.text.Normalizer;

/** Letters as words are compared by. */
final class Letters {

  /** More spaces or invisible characters in a row are no part of a word. */
  static final int LONGEST_GAP = 16;

  private static final char SOFT_HYPHEN = '\u00AD';
  private static final char APOSTROPHE = '’';
  private static final char MODIFIER_APOSTROPHE = 'ʼ';

  private Letters() {}

  /** A word with single spaces, straight apostrophes and composed accents. */
  static String plain(String word) {
    StringBuilder out = new StringBuilder(word.length());
    for (char each : Normalizer.normalize(word.strip(), Normalizer.Form.NFC).toCharArray()) {
      char c = plain(each);
      boolean doubled = c == ' ' && out.length() > 0 && out.charAt(out.length() - 1) == ' ';
      if (!doubled && !invisible(c)) {
        out.append(c);
      }
    }
    return out.toString();
  }

  static char plain(char c) {
    if (c == APOSTROPHE || c == MODIFIER_APOSTROPHE) {
      return '\'';
    }
    return Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c;
  }

  static boolean invisible(char c) {
    return c == SOFT_HYPHEN || c == '\u200B' || c == '\u2060';
  }

  static char small(char c) {
    return Character.toLowerCase(c);
  }

  /** Whether an entry holds for a word of the same letters in other capitals. */
  static boolean standsFor(String grapheme, String word) {
    boolean anySmall = grapheme.codePoints().anyMatch(Character::isLowerCase);
    boolean anyCapital = grapheme.codePoints().anyMatch(Character::isUpperCase);
    boolean shouted =
        word.codePoints().noneMatch(Character::isLowerCase)
            && word.codePoints().filter(Character::isUpperCase).count() > 1;
    return !anyCapital || anySmall && shouted;
  }
}
