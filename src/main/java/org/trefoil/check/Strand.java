package org.trefoil.check;

/**
 * Words as they come, with what is quoted. White space of any kind and number is one blank, and
 * none stands at the ends; marks that only say where a word may be broken, or how a sign is drawn,
 * count for nothing.
 */
final class Strand {

  private static final char OPEN = '\u27E6';
  private static final char CLOSE = '\u27E7';

  private final StringBuilder text = new StringBuilder();
  private final StringBuilder quoted = new StringBuilder();
  private int depth;
  private int marked;
  private boolean blank;

  /** From here on somebody else speaks. */
  void open() {
    depth++;
  }

  /** Until here. */
  void close() {
    depth--;
  }

  /** Adds characters. */
  void add(String characters) {
    for (int i = 0; i < characters.length(); i++) {
      char c = characters.charAt(i);
      boolean pair = Character.isHighSurrogate(c) && i + 1 < characters.length();
      if (!isSayable(pair ? characters.codePointAt(i) : c)) {
        add('\uFFFD');
        i += Character.charCount(characters.codePointAt(i)) - 1;
      } else {
        add(c);
      }
    }
  }

  /** Whether a character means the same to everybody; in place of another some forms say U+FFFD. */
  private static boolean isSayable(int codePoint) {
    return codePoint != 0xFEFF
        && (codePoint & 0xFFFE) != 0xFFFE
        && Character.getType(codePoint) != Character.PRIVATE_USE;
  }

  private void add(char c) {
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      blank = true;
    } else if (!isMark(c)) {
      if (blank && text.length() > 0) {
        text.append(' ');
        quoted.append(' ');
      }
      blank = false;
      mark();
      text.append(c);
      quoted.append(c);
    }
  }

  private static boolean isMark(char c) {
    return c == '\u00AD' || c == '\u200B' || c == '\u2060' || c == '\uFE0E' || c == '\uFE0F';
  }

  /** Brackets stand right at the characters that they hold, wherever the file has the blank. */
  private void mark() {
    if (marked == depth) {
      return;
    }
    boolean behind = quoted.length() > 0 && quoted.charAt(quoted.length() - 1) == ' ';
    int at = behind ? quoted.length() - 1 : quoted.length();
    for (; marked > depth; marked--) {
      quoted.insert(at++, CLOSE);
    }
    for (; marked < depth; marked++) {
      quoted.append(OPEN);
    }
  }

  /** Whether there was nothing to read. */
  boolean isEmpty() {
    return text.length() == 0;
  }

  String text() {
    return text.toString();
  }

  /** The same with brackets around what is quoted. */
  String quoted() {
    return quoted + String.valueOf(CLOSE).repeat(marked);
  }

  /** Quoted words without the brackets. */
  static String unmarked(String quoted) {
    return quoted.replace(String.valueOf(OPEN), "").replace(String.valueOf(CLOSE), "");
  }

  /** Characters as they count when words are compared. */
  static String plain(String characters) {
    Strand strand = new Strand();
    strand.add(characters);
    return strand.text();
  }
}
