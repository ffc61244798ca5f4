package org.trefoil.pdf;

/** Text strings as PDF/A and PDF/UA allow them. */
final class CleanText {

  private static final int REPLACEMENT = 0xFFFD;

  private static final int LONGEST = 2_000;

  private CleanText() {}

  /**
   * The text with U+FFFD for what must not be in a PDF's text: NUL, halves of surrogate pairs,
   * U+FEFF and non-characters (ISO 14289-1, 7.21.7), and private use characters, which say nothing
   * (ISO 19005-2, 6.2.11.7.3).
   */
  static String of(String text) {
    if (isClean(text)) {
      return text;
    }
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints().map(c -> isAllowed(c) ? c : REPLACEMENT).forEach(clean::appendCodePoint);
    return clean.toString();
  }

  /**
   * A clean text that nobody needs whole, since it is read elsewhere: a bookmark, what a link is
   * for. It stays far below the longest string of PDF/A (ISO 19005-2, 6.1.13).
   */
  static String brief(String text) {
    if (text.length() <= LONGEST) {
      return of(text);
    }
    int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return of(text.substring(0, end).stripTrailing() + "\u2026");
  }

  private static boolean isClean(String text) {
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (c >= 0x7F && !isAllowed(c) || c == 0) {
        return false;
      }
      i += Character.charCount(c);
    }
    return true;
  }

  /** Whether a code point may be part of text. */
  static boolean isAllowed(int codePoint) {
    int type = Character.getType(codePoint);
    return codePoint != 0
        && codePoint != 0xFEFF
        && (codePoint & 0xFFFE) != 0xFFFE
        && type != Character.PRIVATE_USE
        && type != Character.SURROGATE;
  }
}
