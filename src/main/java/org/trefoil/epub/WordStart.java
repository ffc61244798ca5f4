package org.trefoil.epub;

import org.trefoil.language.Spacing;

/**
 * Finds the beginning of the word that a page begins in: where a word is divided by the end of a
 * page, the mark stands before it, lest it be read as two. Scripts that write no spaces are divided
 * anywhere.
 */
final class WordStart {

  private static final int LONGEST = 60;

  private WordStart() {}

  /** The place itself, or the beginning of the word around it. */
  static int of(String text, int place) {
    int at = Math.min(place, text.length());
    if (at == text.length() || !inWord(text.codePointAt(at))) {
      return at;
    }
    int i = at;
    while (i > 0 && at - i < LONGEST && inWord(text.codePointBefore(i))) {
      i -= Character.charCount(text.codePointBefore(i));
    }
    return i;
  }

  private static boolean inWord(int c) {
    boolean joins =
        c == '\u00AD' || c == '\u200D' || Character.getType(c) == Character.NON_SPACING_MARK;
    return joins || Character.isLetterOrDigit(c) && !Spacing.isWithout(c);
  }
}
