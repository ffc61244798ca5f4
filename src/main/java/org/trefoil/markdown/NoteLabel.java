package org.trefoil.markdown;

import java.util.Locale;

/** The label of a note: {@code [^label]}. */
final class NoteLabel {

  private static final int LONGEST = 200;

  private NoteLabel() {}

  /** One past the bracket that closes the label which opens at an offset, or -1 if none does. */
  static int end(CharSequence text, int at) {
    if (at + 3 >= text.length() || text.charAt(at) != '[' || text.charAt(at + 1) != '^') {
      return -1;
    }
    int limit = Math.min(text.length(), at + LONGEST);
    for (int i = at + 2; i < limit; i++) {
      char c = text.charAt(i);
      if (c == ']') {
        return i > at + 2 ? i + 1 : -1;
      }
      if (Passage.isWhite(c) || c == '[' || c == '^') {
        return -1;
      }
    }
    return -1;
  }

  /** The form in which labels are compared. */
  static String key(String label) {
    return label.strip().toLowerCase(Locale.ROOT);
  }
}
