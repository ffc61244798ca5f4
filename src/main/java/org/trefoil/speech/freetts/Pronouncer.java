package org.trefoil.speech.freetts;

import com.sun.speech.freetts.lexicon.Lexicon;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trefoil.narration.Cue;

/**
 * Words to phones: the lexicon first, then contractions, then its letter-to-sound rules, then
 * letter by letter. Any thread may ask.
 */
final class Pronouncer {

  /** A piece of a word that is spoken as one. The name tells FreeTTS what part of speech it is. */
  record Piece(String name, List<String> phones) {
    Piece {
      phones = List.copyOf(phones);
    }
  }

  /** Longer runs of letters without a vowel aren't words. */
  private static final int MOST_CONSONANTS = 8;

  /** Longer words are said in pieces: time in FreeTTS grows with the square of a word's length. */
  private static final int LONGEST = 48;

  private static final Pattern PARTS = Pattern.compile("['a-zA-Z]+|[0-9]");
  private static final Pattern NO_WORD =
      Pattern.compile("[^aeiouy']+|.*[^aeiouy']{" + (MOST_CONSONANTS + 1) + "}.*");
  private static final Pattern NO_LETTERS = Pattern.compile("[^a-zA-Z]+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  /** Letters that carry no detachable mark, and apostrophes and dashes of other fonts. */
  private static final Map<Character, String> SPELLED =
      Map.ofEntries(
          Map.entry('ß', "ss"),
          Map.entry('æ', "ae"),
          Map.entry('Æ', "ae"),
          Map.entry('œ', "oe"),
          Map.entry('Œ', "oe"),
          Map.entry('ø', "o"),
          Map.entry('Ø', "o"),
          Map.entry('đ', "d"),
          Map.entry('Đ', "d"),
          Map.entry('ł', "l"),
          Map.entry('Ł', "l"),
          Map.entry('þ', "th"),
          Map.entry('Þ', "th"),
          Map.entry('ð', "th"),
          Map.entry('Ð', "th"),
          Map.entry('ı', "i"),
          Map.entry('ħ', "h"),
          Map.entry('’', "'"),
          Map.entry('ʼ', "'"),
          Map.entry('‘', "'"));

  private static final String[] DIGITS = {
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"
  };

  private final Lexicon lexicon;

  Pronouncer(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The pieces of a word: by its phonemes where it has some, else by its letters. */
  List<Piece> pieces(Cue.Word word) {
    List<String> phones = IpaPhones.of(word.phonemes());
    if (phones.isEmpty()) {
      return pieces(word.spoken());
    }
    String letters = NO_LETTERS.matcher(plain(word.spoken())).replaceAll("");
    return List.of(new Piece(letters.toLowerCase(Locale.ROOT), phones));
  }

  /**
   * Whether all of a word stands in the lexicon, or follows from what stands there, so that nothing
   * has to be guessed.
   */
  boolean knows(String written) {
    String word = plain(written).toLowerCase(Locale.ROOT);
    Matcher parts = PARTS.matcher(word);
    boolean known = true;
    while (known && parts.find()) {
      known = knowsPart(parts.group());
    }
    return known;
  }

  private boolean knowsPart(String part) {
    if (part.length() == 1 || part.length() > LONGEST) {
      return part.length() == 1;
    }
    if (part.indexOf('\'') < 0) {
      synchronized (lexicon) {
        return lexicon.getPhones(part, null, false) != null;
      }
    }
    return Contractions.phones(part, base -> knows(base) ? base(base) : List.of()).isPresent()
        || knows(part.replace("'", ""));
  }

  /** The pieces of a word; none if it has nothing that can be said in English. */
  List<Piece> pieces(String written) {
    String word = plain(written);
    if (word.equals("a")) {
      return List.of(new Piece("a", List.of("ax")));
    }
    List<Piece> pieces = new ArrayList<>();
    Matcher parts = PARTS.matcher(word);
    while (parts.find()) {
      addPart(parts.group().toLowerCase(Locale.ROOT), pieces);
    }
    return pieces;
  }

  private void addPart(String part, List<Piece> pieces) {
    if (Character.isDigit(part.charAt(0))) {
      pieces.add(known(DIGITS[part.charAt(0) - '0']));
      return;
    }
    for (int from = 0; from < part.length(); from += LONGEST) {
      String stretch = part.substring(from, Math.min(part.length(), from + LONGEST));
      List<String> phones = phones(stretch);
      if (phones.isEmpty()) {
        stretch.chars().filter(c -> c != '\'').forEach(c -> pieces.add(letter((char) c)));
      } else {
        pieces.add(new Piece(stretch, phones));
      }
    }
  }

  /** The phones of a stretch of letters and apostrophes; none when it is better spelled. */
  private List<String> phones(String word) {
    if (word.indexOf('\'') >= 0) {
      return Contractions.phones(word, this::base).orElseGet(() -> phones(word.replace("'", "")));
    }
    if (word.length() < 2) {
      return List.of();
    }
    synchronized (lexicon) { // the letter-to-sound rules keep their window in a field
      String[] known = lexicon.getPhones(word, null, false);
      if (known == null && !NO_WORD.matcher(word).matches()) {
        known = lexicon.getPhones(word, null, true);
      }
      return known == null ? List.of() : List.of(known);
    }
  }

  /** What stands before an apostrophe: a word or a letter. */
  private List<String> base(String word) {
    return word.length() == 1 ? letter(word.charAt(0)).phones() : phones(word);
  }

  private Piece known(String word) {
    return new Piece(word, phones(word));
  }

  /** The name of a letter. */
  private Piece letter(char letter) {
    if (letter == 'a') {
      return new Piece("_a", List.of("ey1"));
    }
    synchronized (lexicon) {
      String name = String.valueOf(letter);
      return new Piece(name, List.of(lexicon.getPhones(name, null)));
    }
  }

  /** Letters as FreeTTS knows them: marks taken off, foreign ones written out. */
  private static String plain(String word) {
    if (word.chars().allMatch(c -> c < 0x80)) {
      return word;
    }
    StringBuilder spelled = new StringBuilder();
    String bare = MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD)).replaceAll("");
    bare.chars().forEach(c -> spelled.append(SPELLED.getOrDefault((char) c, "" + (char) c)));
    return spelled.toString();
  }
}
