package org.trefoil.markdown;

/**
 * Where formulas end. The rules are pandoc's, so that sums of money aren't formulas: the opening
 * dollar has no blank behind it, and the next one after it closes it, if it has no blank before it
 * and no digit behind it; else there is no formula.
 */
final class Formulas {

  private final String text;
  private int nextDollar = -1;
  private int nextDouble = -1;

  Formulas(String text) {
    this.text = text;
  }

  /** Where the dollar stands that closes the one at a place, or -1. Asked in ascending order. */
  int closer(int at) {
    if (at + 1 >= text.length() || isBlank(text.charAt(at + 1))) {
      return -1;
    }
    if (nextDollar <= at + 1) {
      nextDollar = dollar(at + 2);
    }
    return nextDollar < text.length() && closes(nextDollar) ? nextDollar : -1;
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

  /** The next dollar that isn't escaped. */
  private int dollar(int from) {
    int i = from;
    while (i < text.length() && (text.charAt(i) != '$' || text.charAt(i - 1) == '\\')) {
      i++;
    }
    return i;
  }

  private boolean closes(int at) {
    boolean digitBehind = at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
    char before = text.charAt(at - 1);
    return !isBlank(before) && before != '$' && !digitBehind;
  }

  private static boolean isBlank(char c) {
    return Passage.isWhite(c) || Character.isSpaceChar(c);
  }
}
