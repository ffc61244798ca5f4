package org.trefoil.markdown;

/**
 * On which sides a run of marks touches a word (CommonMark 0.31, section 6.2).
 *
 * @param left whether it is left-flanking
 * @param right whether it is right-flanking
 * @param afterPunctuation whether punctuation stands before it
 * @param beforePunctuation whether punctuation stands behind it
 */
record Flanks(boolean left, boolean right, boolean afterPunctuation, boolean beforePunctuation) {

  static Flanks of(String text, int start, int end) {
    int before = start == 0 ? '\n' : text.codePointBefore(start);
    int after = end == text.length() ? '\n' : text.codePointAt(end);
    boolean whiteBefore = isWhite(before);
    boolean whiteAfter = isWhite(after);
    boolean markBefore = isPunctuation(before);
    boolean markAfter = isPunctuation(after);
    boolean left = !whiteAfter && (!markAfter || whiteBefore || markBefore);
    boolean right = !whiteBefore && (!markBefore || whiteAfter || markAfter);
    return new Flanks(left, right, markBefore, markAfter);
  }

  /** Whether an underscore opens here: not inside a word. */
  boolean opensWord() {
    return left && (!right || afterPunctuation);
  }

  /** Whether an underscore closes here: not inside a word. */
  boolean closesWord() {
    return right && (!left || beforePunctuation);
  }

  private static boolean isWhite(int c) {
    return c == '\t' || c == '\n' || Character.getType(c) == Character.SPACE_SEPARATOR;
  }

  private static boolean isPunctuation(int c) {
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION,
          Character.MATH_SYMBOL,
          Character.CURRENCY_SYMBOL,
          Character.MODIFIER_SYMBOL,
          Character.OTHER_SYMBOL ->
          true;
      default -> false;
    };
  }
}
