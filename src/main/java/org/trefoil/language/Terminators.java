package org.trefoil.language;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/** What the characters around a sentence's end are. */
final class Terminators {

  /** Stands in a text for what has no letters of its own: code, a formula, a picture. */
  static final char OBJECT = '\uFFFC';

  private Terminators() {}

  /** Whether a character can end a sentence. */
  static boolean ends(int c) {
    if (c < 0x80) {
      return c == '.' || c == '!' || c == '?';
    }
    return c == '…' || c == '\u037E' || c == '．' || isStrong(c);
  }

  /** Whether a character other than a full stop ends a sentence, in whatever script. */
  static boolean isStrong(int c) {
    if (c < 0x80) {
      return c == '!' || c == '?';
    }
    return Character.getType(c) == Character.OTHER_PUNCTUATION
        && UCharacter.getIntPropertyValue(c, UProperty.SENTENCE_BREAK)
            == UCharacter.SentenceBreak.STERM;
  }

  /** Whether a sentence ends there although no space follows: the wide marks of East Asia. */
  static boolean isWide(int c) {
    return c == '。' || c == '．' || c == '！' || c == '？' || c == '｡';
  }

  /** White space, no-break spaces included. */
  static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Whether a character can close what the sentence stands in. */
  static boolean closes(int c) {
    int type = Character.getType(c);
    return type == Character.END_PUNCTUATION
        || type == Character.FINAL_QUOTE_PUNCTUATION
        || type == Character.INITIAL_QUOTE_PUNCTUATION
        || c == '"'
        || c == '\''
        || c == '＂';
  }

  /** Whether a character can stand before the first word of a sentence. */
  static boolean opens(int c) {
    int type = Character.getType(c);
    return type == Character.START_PUNCTUATION
        || type == Character.INITIAL_QUOTE_PUNCTUATION
        || type == Character.FINAL_QUOTE_PUNCTUATION
        || type == Character.DASH_PUNCTUATION
        || c == '"'
        || c == '\''
        || c == '¿'
        || c == '¡';
  }

  /** Whether a character is part of a word. */
  static boolean isWord(int c) {
    return Character.isLetterOrDigit(c) || c == '°' || c == 'º' || c == 'ª' || isMark(c);
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  /** A letter without capitals, or an object. */
  static boolean isCaseless(int c) {
    return c == OBJECT || Character.isLetter(c) && !Character.isLowerCase(c) && !isUpper(c);
  }

  /** A capital. */
  static boolean isUpper(int c) {
    return Character.isUpperCase(c) || Character.isTitleCase(c);
  }

  /** A picture character, such as an emoji, or what belongs to one. */
  static boolean isPicture(int c) {
    return Character.getType(c) == Character.OTHER_SYMBOL && c >= 0x2190 && c != OBJECT
        || c == 0xFE0F
        || c == 0x200D
        || c >= 0x1F3FB && c <= 0x1F3FF;
  }
}
