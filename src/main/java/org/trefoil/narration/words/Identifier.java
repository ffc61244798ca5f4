package org.trefoil.narration.words;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names that are written without spaces: camelCase, PascalCase. */
final class Identifier {

  private static final Pattern MIXED =
      Pattern.compile(".*[a-z][A-Z].*|[A-Z]{2,}[a-z]{2,}|[a-z][A-Z]{2,}");
  private static final Pattern FAMILY =
      Pattern.compile("(Ma?c|Fitz|De|Du|La|Le|Van|Di|Da|El|Al|St)[A-Z][a-z]+s?");

  private Identifier() {}

  /**
   * Whether a word of running text is one of several parts: a capital follows a small letter, or a
   * small letter several capitals, and it isn't a family name such as McDonald.
   */
  static boolean mixed(String value) {
    if (!capitalInside(value)) {
      return false;
    }
    boolean cased = value.chars().allMatch(c -> c < 0x80 && Character.isLetter(c));
    return cased && MIXED.matcher(value).matches() && !FAMILY.matcher(value).matches();
  }

  private static boolean capitalInside(String value) {
    for (int i = 1; i < value.length(); i++) {
      if (Character.isUpperCase(value.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Says the parts of a word, each for its own stretch. */
  static void say(Token word, Vocabulary vocabulary, Saying out) {
    String value = word.value();
    boolean exact = value.length() == word.to() - word.from();
    int from = 0;
    while (from < value.length()) {
      int to = end(value, from);
      String part = value.substring(from, to);
      boolean spelled =
          part.length() > 1 && part.equals(part.toUpperCase(Locale.ROOT)) && part.length() < 4;
      String said =
          spelled && Character.isUpperCase(part.charAt(0))
              ? vocabulary.spelled(vocabulary.ascii(part))
              : vocabulary.alone(part);
      if (exact) {
        out.say(said, word.from() + from, word.from() + to);
      } else {
        out.say(said, word.from(), word.to());
      }
      from = to;
    }
  }

  /** Where a part ends: before a capital after a small letter, or before the last of capitals. */
  private static int end(String value, int from) {
    int i = from + 1;
    while (i < value.length() && !boundary(value, from, i)) {
      i++;
    }
    return i;
  }

  private static boolean boundary(String value, int from, int i) {
    boolean capital = Character.isUpperCase(value.charAt(i));
    boolean afterSmall = Character.isLowerCase(value.charAt(i - 1));
    boolean beforeSmall = i + 1 < value.length() && Character.isLowerCase(value.charAt(i + 1));
    boolean afterCapital = i > from && Character.isUpperCase(value.charAt(i - 1));
    return capital && (afterSmall || afterCapital && beforeSmall);
  }
}
