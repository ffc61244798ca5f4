package org.trefoil.epub.overlay;

import java.util.List;
import org.trefoil.timeline.Clip;

/** Finds where to part a text between two words: the space and an opening mark tell. */
final class Cuts {

  private Cuts() {}

  /** Where the text of the second word begins: right after a space, or before what opens it. */
  static int between(String text, int end, int begin) {
    int from = Math.max(0, Math.min(end, text.length()));
    int to = Math.max(from, Math.min(begin, text.length()));
    for (int i = to; i > from; i--) {
      if (Character.isWhitespace(text.charAt(i - 1))) {
        return i;
      }
    }
    for (int i = from; i < to; i++) {
      if (opens(text.charAt(i))) {
        return i;
      }
    }
    return to;
  }

  private static boolean opens(char c) {
    int type = Character.getType(c);
    return type == Character.START_PUNCTUATION
        || type == Character.INITIAL_QUOTE_PUNCTUATION
        || c == '„'
        || c == '‚';
  }

  /** How far words reach in the text. */
  static int end(List<Clip.Word> words) {
    return words.stream().mapToInt(Clip.Word::to).max().orElse(0);
  }

  /** Where words begin in the text. */
  static int begin(List<Clip.Word> words) {
    return words.stream().mapToInt(Clip.Word::from).min().orElse(0);
  }
}
