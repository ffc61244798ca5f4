package org.trefoil.narration.words;

/**
 * The smallest piece of writing that rules look at.
 *
 * @param value a word without invisible characters and with a straight apostrophe, digits in ASCII,
 *     or one character; empty at the end of the text
 */
record Token(Kind kind, String value, int from, int to) {

  enum Kind {
    /** Letters with what belongs to them. */
    WORD,
    /** Decimal digits of any script. */
    DIGITS,
    /** White space. */
    SPACE,
    /** Any other character. */
    SYMBOL,
    /** Before the first and after the last. */
    END
  }

  boolean is(String other) {
    return value.equals(other);
  }

  boolean word() {
    return kind == Kind.WORD;
  }

  boolean digits() {
    return kind == Kind.DIGITS;
  }

  boolean space() {
    return kind == Kind.SPACE;
  }

  boolean symbol() {
    return kind == Kind.SYMBOL;
  }

  boolean end() {
    return kind == Kind.END;
  }

  /** Whether it is a dash that may stand between the ends of a range. */
  boolean dash() {
    return symbol() && value.length() == 1 && "-\u2010\u2011\u2012\u2013\u2014".contains(value);
  }

  /** Whether it is a word that begins with a capital letter. */
  boolean capitalised() {
    return word() && Character.isUpperCase(value.codePointAt(0));
  }

  /** Whether it is a word that begins with a small letter. */
  boolean small() {
    return word() && Character.isLowerCase(value.codePointAt(0));
  }

  /** Whether it is a word of capital letters only. */
  boolean capitals() {
    if (!word()) {
      return false;
    }
    for (int i = 0; i < value.length(); i += Character.charCount(value.codePointAt(i))) {
      if (!Character.isUpperCase(value.codePointAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** The number that short digits say; -1 for anything else. */
  int number() {
    return digits() && value.length() <= 9 ? Integer.parseInt(value) : -1;
  }
}
