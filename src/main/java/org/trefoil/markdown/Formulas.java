package org.trefoil.markdown;

/**
 * Where formulas end. The rules are pandoc's, so that sums of money aren't formulas: the opening
 * dollar has no blank behind it, the closing one no blank before it and no digit behind it.
 */
final class Formulas {

  private final String text;
  private int nextCloser = -1;
  private int nextDouble = -1;

  Formulas(String text) {
    this.text = text;
  }

  /** Where the dollar stands that closes the one at a place, or -1. Asked in ascending order. */
  int closer(int at) {
    if (at + 1 >= text.length() || isBlank(text.charAt(at + 1))) {
      return -1;
    }
    if (nextCloser <= at + 1) {
      nextCloser = firstCloser(at + 2);
    }
    return nextCloser < text.length() ? nextCloser : -1;
  }

  /** Where the two dollars stand that close those at a place, or -1. Asked in ascending order. */
  int doubleCloser(int at) {
    if (nextDouble < at + 3) {
      int found = text.indexOf("$$", at + 3);
      nextDouble = found < 0 ? text.length() : found;
    }
    boolean blank = nextDouble < text.length() && text.substring(at + 2, nextDouble).isBlank();
    return nextDouble < text.length() && !blank ? nextDouble : -1;
  }

  private int firstCloser(int from) {
    int i = from;
    while (i < text.length() && !closes(i)) {
      i++;
    }
    return i;
  }

  private boolean closes(int at) {
    if (text.charAt(at) != '$') {
      return false;
    }
    char before = text.charAt(at - 1);
    boolean digitBehind = at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
    return !isBlank(before) && before != '\\' && before != '$' && !digitBehind;
  }

  private static boolean isBlank(char c) {
    return Passage.isWhite(c) || Character.isSpaceChar(c);
  }
}
