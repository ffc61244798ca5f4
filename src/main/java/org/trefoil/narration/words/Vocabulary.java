package org.trefoil.narration.words;

import java.util.Locale;
import java.util.stream.Collectors;
import org.trefoil.language.CharacterNames;
import org.trefoil.language.Romanizer;

/**
 * How an English voice reads a single word: as it stands, in other letters, or letter by letter. A
 * letter's name is a single capital letter; the article is a small one.
 */
final class Vocabulary {

  private static final int LONGEST_SPELLED = 5;

  private final Romanizer romanizer = new Romanizer();
  private final Table acronyms = Table.read("en/acronyms");
  private final Table common = Table.read("en/common");
  private final Table letters = Table.read("en/letters");

  /** What is said for a word that stands by itself. */
  String alone(String written) {
    int first = written.isEmpty() ? 0 : written.offsetByCodePoints(0, 1);
    String letter = letters.cell(written.substring(0, first), 1);
    if (!letter.isEmpty() && latin(written.substring(first))) {
      return first == written.length() ? letter : letter + " " + alone(written.substring(first));
    }
    String ascii = ascii(written);
    if (ascii.indexOf(' ') >= 0 || ascii.isEmpty()) {
      return ascii;
    }
    if (ascii.length() == 1) {
      return ascii.toUpperCase(Locale.ROOT);
    }
    boolean whose = ascii.endsWith("'s");
    String listed = acronyms.cell(whose ? ascii.substring(0, ascii.length() - 2) : ascii, 1);
    if (!listed.isEmpty()) {
      return whose ? listed + "'s" : listed;
    }
    boolean shouted =
        ascii.length() > LONGEST_SPELLED
            && Character.isUpperCase(ascii.charAt(1))
            && ascii.matches("[A-Z]+");
    return voweless(ascii) ? spelled(ascii) : shouted && isWord(ascii, true) ? lower(ascii) : ascii;
  }

  /** Whether nothing but letters A to Z follows, so that a letter before them is a sign. */
  private static boolean latin(String rest) {
    return rest.length() < 4 && rest.chars().allMatch(c -> c < 0x80);
  }

  /** Whether a table says how a word is read. */
  boolean listed(String written) {
    return acronyms.has(written);
  }

  /** What is said for a word of capital letters among other words. */
  String capitals(String written, boolean shouting) {
    String ascii = ascii(written);
    String listed = acronyms.cell(ascii, 1);
    if (!listed.isEmpty() && !(shouting && common.has(lower(ascii)))) {
      return listed;
    }
    return isWord(ascii, shouting) ? lower(ascii) : spelled(ascii);
  }

  private boolean isWord(String ascii, boolean shouting) {
    if (ascii.length() <= LONGEST_SPELLED) {
      return common.has(lower(ascii)) || shouting && ascii.length() > 3 && pronounceable(ascii);
    }
    return pronounceable(ascii);
  }

  /** Whether it is a short everyday word. */
  boolean isCommon(String written) {
    return common.has(lower(written));
  }

  /** A letter after the other, each by its name. */
  String spelled(String ascii) {
    return ascii
        .toUpperCase(Locale.ROOT)
        .codePoints()
        .filter(c -> c != '\'' && c != ' ')
        .mapToObj(
            c -> Character.isDigit(c) ? Figure.WORDS.cardinal(c - '0') : Character.toString(c))
        .collect(Collectors.joining(" "));
  }

  /** A word in ASCII letters; letters that have none are named. */
  String ascii(String written) {
    String ascii = romanizer.ascii(written);
    return ascii.isBlank() && !written.isEmpty() ? named(written) : ascii;
  }

  private static String named(String written) {
    return written
        .codePoints()
        .filter(c -> !Marks.mark(c) && !Marks.invisible(c))
        .mapToObj(CharacterNames::of)
        .collect(Collectors.joining(" "));
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  private boolean voweless(String ascii) {
    if (ascii.length() > LONGEST_SPELLED) {
      return false;
    }
    for (int i = 0; i < ascii.length(); i++) {
      if (vowel(ascii.charAt(i)) || ascii.charAt(i) == '\'') {
        return false;
      }
    }
    return !common.has(lower(ascii));
  }

  /** Whether vowels come often enough for a word to be said as one. */
  private static boolean pronounceable(String ascii) {
    int consonants = 0;
    boolean vowels = false;
    for (int i = 0; i < ascii.length(); i++) {
      consonants = vowel(ascii.charAt(i)) ? 0 : consonants + 1;
      vowels |= consonants == 0;
      if (consonants > 4) {
        return false;
      }
    }
    return vowels;
  }

  private static boolean vowel(int c) {
    return "aeiouyAEIOUY".indexOf(c) >= 0;
  }
}
