package org.trefoil.language;

import java.util.Arrays;

/**
 * Brackets within a sentence: what they enclose belongs to it, be it several sentences. Brackets
 * that open a sentence, or enclose much, hold sentences of their own.
 */
final class Asides {

  private static final String OPENING = "([（［";
  private static final String CLOSING = ")]）］";

  /** Longer asides are split, or a stray bracket could make one sentence of a page. */
  private static final int LONGEST = 400;

  private final String text;
  private final int[] closing;
  private int coveredTo = -1;

  Asides(String text) {
    this.text = text;
    this.closing = text.chars().anyMatch(c -> OPENING.indexOf(c) >= 0) ? pairs(text) : new int[0];
  }

  private static int[] pairs(String text) {
    int[] closing = new int[text.length()];
    int[] open = new int[16];
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (OPENING.indexOf(c) >= 0) {
        open = depth == open.length ? Arrays.copyOf(open, depth * 2) : open;
        open[depth++] = i;
      } else if (depth > 0
          && CLOSING.indexOf(c) == OPENING.indexOf(text.charAt(open[depth - 1]))
          && CLOSING.indexOf(c) >= 0) {
        closing[open[--depth]] = i;
      }
    }
    return closing;
  }

  /** Whether a bracket opens there that closes again. */
  boolean opens(int at) {
    return closing.length > 0 && closing[at] > 0;
  }

  /** Notes that the text has come to an opening bracket of a sentence. */
  void enter(int at, int sentenceStart) {
    if (at > coveredTo && closing[at] - at <= LONGEST && !leads(at, sentenceStart)) {
      coveredTo = closing[at];
    }
  }

  private boolean leads(int at, int sentenceStart) {
    for (int i = sentenceStart; i < at; i++) {
      char c = text.charAt(i);
      if (!Terminators.isSpace(c) && !Terminators.opens(c)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a place is within such a bracket. */
  boolean covers(int at) {
    return at <= coveredTo;
  }
}
