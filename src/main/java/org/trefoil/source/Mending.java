package org.trefoil.source;

/**
 * Brings characters into the form that the rest of the program relies on: lines end with {@code
 * \n}, and there is nothing that XML or a font could not carry. Control characters, noncharacters
 * and lone surrogates become U+FFFD, one unit for one unit.
 */
final class Mending {

  private static final char REPLACEMENT = '\uFFFD';

  private final String given;
  private final StringBuilder text;
  private boolean controls;

  private Mending(String given) {
    this.given = given;
    this.text = new StringBuilder(given.length());
  }

  /** Mends a whole text. */
  static Mending of(String given) {
    Mending mending = new Mending(given);
    int i = 0;
    while (i < given.length()) {
      i = mending.take(i);
    }
    return mending;
  }

  /** What came out. */
  String text() {
    return text.toString();
  }

  /** Whether control characters were replaced. */
  boolean controls() {
    return controls;
  }

  private int take(int i) {
    char c = given.charAt(i);
    if (c == '\r') {
      text.append('\n');
      return i + 1 < given.length() && given.charAt(i + 1) == '\n' ? i + 2 : i + 1;
    }
    if (Character.isHighSurrogate(c) && i + 1 < given.length()) {
      char low = given.charAt(i + 1);
      if (Character.isLowSurrogate(low)) {
        text.append(c).append(low);
        return i + 2;
      }
    }
    text.append(allowed(c) ? c : replaced());
    return i + 1;
  }

  private char replaced() {
    controls = true;
    return REPLACEMENT;
  }

  private static boolean allowed(char c) {
    if (c < ' ') {
      return c == '\n' || c == '\t';
    }
    return !Character.isISOControl(c)
        && !Character.isSurrogate(c)
        && c != '\uFFFE'
        && c != '\uFFFF';
  }
}
