package org.trefoil.lexicon;

import org.trefoil.language.Spacing;

/** Where words may begin and end. */
final class Edges {

  private Edges() {}

  /** Whether a word may begin at a place; what follows an apostrophe in a word doesn't. */
  static boolean begins(String text, int at) {
    if (at == 0) {
      return true;
    }
    int before = text.codePointBefore(at);
    boolean torn = at > 1 && apostrophe(before) && inWord(text.codePointBefore(at - 1));
    int first = text.codePointAt(at);
    boolean sign = !inWord(first) && inWord(before);
    return !sign && !joined(before, first) && !(torn && endsSoon(text, at));
  }

  /** A letter or two after an apostrophe: can't, we'll. */
  private static boolean endsSoon(String text, int at) {
    int end = Math.min(text.length(), at + 3);
    for (int i = at; i < end; i++) {
      if (!inWord(text.charAt(i))) {
        return true;
      }
    }
    return end == text.length();
  }

  /** Whether a word may end at a place; the s of a possessive may follow, no other ending. */
  static boolean ends(String text, int at) {
    if (at == text.length()) {
      return true;
    }
    int after = text.codePointAt(at);
    if (apostrophe(after) && at + 1 < text.length() && inWord(text.codePointAt(at + 1))) {
      boolean s = text.charAt(at + 1) == 's' || text.charAt(at + 1) == 'S';
      return s && (at + 2 == text.length() || !inWord(text.codePointAt(at + 2)));
    }
    return !mark(after) && !joined(text.codePointBefore(at), after);
  }

  private static boolean joined(int left, int right) {
    return inWord(left) && inWord(right) && !Spacing.isWithout(left) && !Spacing.isWithout(right);
  }

  private static boolean inWord(int c) {
    return Character.isLetterOrDigit(c) || mark(c);
  }

  private static boolean mark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean apostrophe(int c) {
    return c == '\'' || c == '’';
  }
}
