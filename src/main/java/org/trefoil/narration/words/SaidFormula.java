package org.trefoil.narration.words;

import java.util.List;
import org.trefoil.language.CharacterNames;

/**
 * A formula that stands in words already: numbers are counted, single letters named, and signs that
 * have no name of ours get that of Unicode. No rule of running text applies, since "a" is a letter
 * here and "in" is no inch.
 */
final class SaidFormula {

  private static final String MARKS = ",;:.!?";

  private final Vocabulary vocabulary;

  SaidFormula(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  List<Spoken> words(String text) {
    Saying out = new Saying("formula");
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && !Marks.space(text.charAt(end))) {
        end++;
      }
      if (end > at) {
        word(text, at, end, out);
      }
      at = end + 1;
    }
    return out.words();
  }

  private void word(String text, int from, int end, Saying out) {
    int to = end;
    while (to > from + 1 && MARKS.indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    String word = text.substring(from, to);
    if (word.matches("[0-9]+(\\.[0-9]+)?")) {
      String[] parts = word.split("\\.");
      String fraction = parts.length > 1 ? parts[1] : "";
      out.say(new Figure(parts[0], fraction, false, 1).cardinal(), from, to);
    } else if (word.codePoints().allMatch(c -> Marks.letter(c) || c == '\'' || c == '-')) {
      boolean plain = word.length() > 1 && word.chars().allMatch(c -> c < 0x80);
      out.say(plain ? word : vocabulary.alone(word), from, to);
    } else {
      signs(word, from, out);
    }
    if (to < end) {
      out.pause(text.substring(to, to + 1));
    }
  }

  /** Something else, sign by sign. */
  private void signs(String word, int from, Saying out) {
    int i = 0;
    while (i < word.length()) {
      int c = word.codePointAt(i);
      int end = i + Character.charCount(c);
      String sign = word.substring(i, end);
      if (Character.isLetterOrDigit(c)) {
        boolean digit = Character.isDigit(c) && c < 0x80;
        out.say(
            digit ? new Figure(sign, "", false, 1).cardinal() : vocabulary.alone(sign),
            from + i,
            from + end);
      } else if (Marks.silent(c)) {
        out.pause(Marks.pause(c));
      } else if (!Marks.invisible(c)) {
        out.say(CharacterNames.of(c), from + i, from + end);
      }
      i = end;
    }
  }
}
