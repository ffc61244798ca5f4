package org.trefoil.language;

import java.util.Locale;

/**
 * A word beside a stop, with the full stops and apostrophes inside it, as in {@code U.S} or {@code
 * it's}.
 *
 * @param start where it begins
 * @param end one past its end
 * @param value its characters; empty if there is none
 */
record Word(int start, int end, String value) {

  /** Looking no further keeps the time in proportion. */
  private static final int LONGEST = 40;

  /** The word that ends at an offset or before the white space there. */
  static Word before(String text, int at) {
    int end = at;
    while (end > 0 && at - end < 3 && Terminators.isSpace(text.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0 && end - start < LONGEST && isInside(text.codePointBefore(start))) {
      start -= Character.charCount(text.codePointBefore(start));
    }
    while (start < end && !Terminators.isWord(text.codePointAt(start))) {
      start += Character.charCount(text.codePointAt(start));
    }
    return new Word(start, end, text.substring(start, end));
  }

  private static boolean isInside(int c) {
    return Terminators.isWord(c) || c == '.' || c == '\'' || c == '’' || c == Terminators.OBJECT;
  }

  /** The first word at or after an offset, past what may stand before a sentence. */
  static Word after(String text, int from) {
    int limit = Math.min(text.length(), from + LONGEST);
    int start = from;
    while (start < limit && !startsWord(text.codePointAt(start))) {
      start += Character.charCount(text.codePointAt(start));
    }
    if (start >= limit) {
      return new Word(start, start, "");
    }
    int end = start + Character.charCount(text.codePointAt(start));
    while (end < text.length()
        && end - start < LONGEST
        && continues(text, end, text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return new Word(start, end, text.substring(start, end));
  }

  private static boolean startsWord(int c) {
    return Terminators.isWord(c)
        || c == Terminators.OBJECT
        || Character.getType(c) == Character.CURRENCY_SYMBOL;
  }

  private static boolean continues(String text, int at, int c) {
    boolean joint = c == '\'' || c == '’' || c == '.';
    return Terminators.isWord(c)
        || joint && at + 1 < text.length() && Character.isLetter(text.codePointAt(at + 1));
  }

  boolean isEmpty() {
    return value.isEmpty();
  }

  /** There is nothing that could begin a sentence. */
  boolean isNone() {
    return value.isEmpty();
  }

  int length() {
    return value.length();
  }

  String lower() {
    return value.toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  /** What stands before the first apostrophe: {@code i} of {@code I'm}. */
  String head() {
    String lower = lower();
    int apostrophe = lower.indexOf('\'');
    return apostrophe < 0 ? lower : lower.substring(0, apostrophe);
  }

  boolean isUpper() {
    return !value.isEmpty() && Terminators.isUpper(value.codePointAt(0));
  }

  /** It begins small, and isn't a name such as iPhone. */
  boolean isLower() {
    return !value.isEmpty()
        && Character.isLowerCase(value.codePointAt(0))
        && value.codePoints().limit(4).noneMatch(Terminators::isUpper);
  }

  boolean isNumber() {
    return !value.isEmpty() && value.codePoints().allMatch(Character::isDigit);
  }

  boolean isRoman() {
    return !value.isEmpty() && value.chars().allMatch(c -> "IVXLCDM".indexOf(c) >= 0);
  }

  /** A number in figures, or what counts like one. */
  boolean isNumeral() {
    return !value.isEmpty() && Character.isDigit(value.codePointAt(0))
        || isRoman()
        || isUpper() && isSingleLetter();
  }

  boolean isSingleLetter() {
    return !value.isEmpty()
        && Character.isLetter(value.codePointAt(0))
        && !Character.isIdeographic(value.codePointAt(0))
        && value.codePointCount(0, value.length()) == 1;
  }

  /** Several parts of one or two letters between full stops. */
  boolean isManyInitials() {
    if (value.indexOf('.') < 0) {
      return false;
    }
    for (String part : value.split("\\.")) {
      boolean letters = part.codePoints().allMatch(Character::isLetter);
      if (!letters || part.isEmpty() || part.length() > 2) {
        return false;
      }
    }
    return true;
  }

  /** A sign before it shows that it is the end of a path or of an expression. */
  boolean isPartOfAnAddress(String text) {
    return start > 0 && "/=&#@_:+%\\~".indexOf(text.charAt(start - 1)) >= 0;
  }
}
