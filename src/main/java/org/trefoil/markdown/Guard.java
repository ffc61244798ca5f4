package org.trefoil.markdown;

/**
 * Makes the copy of the source that Flexmark sees: as long, with the same line ends, but without
 * what it can't read in linear time. Its patterns for fences take time that grows with the square
 * of a run of equal characters; no block depends on such a run being longer than a few, so the rest
 * of it is covered. All text is read from the source itself, by offset.
 */
final class Guard {

  private static final int LONGEST_RUN = 256;
  private static final char COVER = 'x';

  private Guard() {}

  /**
   * The copy.
   *
   * @param skipped how much at the beginning, up to a line end, is front matter and not text
   */
  static String cover(String source, int skipped) {
    char[] copy = source.toCharArray();
    for (int i = 0; i < skipped; i++) {
      copy[i] = '\n';
    }
    int run = 0;
    boolean indentation = true;
    for (int i = skipped; i < copy.length; i++) {
      char c = source.charAt(i);
      run = i > skipped && c == source.charAt(i - 1) ? run + 1 : 1;
      indentation = c == '\n' || (indentation && (c == ' ' || c == '\t'));
      if (run > LONGEST_RUN && !indentation && " \t`~".indexOf(c) >= 0) {
        copy[i] = COVER;
      }
    }
    return new String(copy);
  }
}
