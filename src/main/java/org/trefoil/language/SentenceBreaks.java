package org.trefoil.language;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Where sentences end. For scripts that mark the end of a sentence: at a terminator, with the
 * brackets and quotation marks that close after it, when what follows can begin a sentence and what
 * comes before isn't an abbreviation or an initial. For scripts that don't (Thai, Lao, Khmer,
 * Burmese): where ICU says (UAX #29).
 *
 * <p>Every character is looked at a bounded number of times.
 */
public final class SentenceBreaks {

  private static final String TERMINATORS = ".!?…‥؟۔।॥։።。！？｡．";
  private static final String WIDE = "。！？｡．";
  private static final String CLOSERS = ")]}\"'”’»›」』）】〉》］";
  private static final String OPENERS = "([{\"'“‘„‚«‹「『（【〈《［¿¡—–-*_";
  private static final Set<String> UNMARKED = Set.of("th", "lo", "km", "my");

  /** Longer words are no abbreviations. */
  private static final int LONGEST_ABBREVIATION = 20;

  private final String text;
  private final Abbreviations abbreviations;
  private final List<Integer> ends = new ArrayList<>();
  private int sentence;

  private SentenceBreaks(String text, Language language) {
    this.text = text;
    this.abbreviations = Abbreviations.of(language);
  }

  /**
   * The offsets at which a sentence ends and another begins. White space after a sentence belongs
   * to it.
   *
   * @param text a whole text block
   * @param language of the block
   * @return ascending offsets in UTF-16 units; neither 0 nor the length is among them
   */
  public static List<Integer> of(String text, Language language) {
    return UNMARKED.contains(language.primary())
        ? unmarked(text, language)
        : new SentenceBreaks(text, language).marked();
  }

  private static List<Integer> unmarked(String text, Language language) {
    BreakIterator iterator =
        BreakIterator.getSentenceInstance(ULocale.forLanguageTag(language.tag()));
    iterator.setText(text);
    List<Integer> ends = new ArrayList<>();
    for (int at = iterator.next(); at != BreakIterator.DONE; at = iterator.next()) {
      if (at < text.length()) {
        ends.add(at);
      }
    }
    return ends;
  }

  private List<Integer> marked() {
    int at = 0;
    while (at < text.length()) {
      if (TERMINATORS.indexOf(text.charAt(at)) < 0) {
        at++;
        continue;
      }
      int first = at;
      at = skip(at, TERMINATORS);
      int closed = skip(at, CLOSERS);
      int next = skipSpace(closed);
      if (next < text.length() && ends(first, at, closed, next)) {
        ends.add(next);
        sentence = next;
      }
    }
    return ends;
  }

  private boolean ends(int first, int last, int closed, int next) {
    boolean wide = WIDE.indexOf(text.charAt(last - 1)) >= 0;
    if (wide) {
      return true;
    }
    if (next == closed) {
      return false;
    }
    int start = skip(next, OPENERS);
    if (start >= text.length() || !canBegin(start)) {
      return false;
    }
    boolean stop = last - first == 1 && text.charAt(first) == '.';
    return stop ? !abbreviated(first, start) : !isName(first, last);
  }

  /** Whether a sentence may begin with what stands here. */
  private boolean canBegin(int start) {
    int codePoint = text.codePointAt(start);
    if (Character.isLetter(codePoint)) {
      return !Character.isLowerCase(codePoint);
    }
    return Character.isDigit(codePoint)
        || Character.getType(codePoint) == Character.OTHER_SYMBOL
        || Character.getType(codePoint) == Character.CURRENCY_SYMBOL
        || text.charAt(start) == '#'
        || text.charAt(start) == '@';
  }

  private boolean isName(int first, int last) {
    return last - first == 1
        && text.charAt(first) == '!'
        && abbreviations.isName(wordBefore(first) + "!");
  }

  /** Whether a full stop belongs to the word before it and doesn't end a sentence too. */
  private boolean abbreviated(int stop, int start) {
    String word = wordBefore(stop);
    String next = wordAt(start);
    if (word.isEmpty()) {
      return false;
    }
    if (word.chars().allMatch(Character::isDigit)) {
      return stop - word.length() == skip(sentence, OPENERS) || abbreviations.isOrdinal(next);
    }
    if (isInitial(word)) {
      return !(word.equals("I") && afterLowerCase(stop - 1)) || !abbreviations.isStarter(next);
    }
    if (isDotted(word)) {
      return !abbreviations.isStarter(next) && !(abbreviations.isTime(word) && !early(stop));
    }
    return switch (abbreviations.kind(word)) {
      case TITLE -> true;
      case NUMBER -> Character.isDigit(next.isEmpty() ? ' ' : next.charAt(0)) || isRoman(next);
      case OTHER -> !abbreviations.isStarter(next);
      case NONE -> false;
    };
  }

  /** Whether the sentence has hardly begun. */
  private boolean early(int stop) {
    return text.substring(sentence, stop).strip().chars().filter(c -> c == ' ').count() < 3;
  }

  /** U.S, a.m, Ph.D: short parts with full stops between them; not an address. */
  private static boolean isDotted(String word) {
    return word.indexOf('.') >= 0
        && Arrays.stream(word.split("\\.")).allMatch(part -> part.length() <= 2);
  }

  private static boolean isInitial(String word) {
    return word.codePointCount(0, word.length()) == 1 && Character.isUpperCase(word.codePointAt(0));
  }

  private static boolean isRoman(String word) {
    return !word.isEmpty() && word.chars().allMatch(c -> "IVXLCDM".indexOf(c) >= 0);
  }

  private boolean afterLowerCase(int at) {
    int before = at - 1;
    while (before >= sentence && Character.isWhitespace(text.charAt(before))) {
      before--;
    }
    return before >= sentence && Character.isLowerCase(text.charAt(before));
  }

  /** The letters, digits and inner full stops right before a place. */
  private String wordBefore(int end) {
    int start = end;
    int least = Math.max(sentence, end - LONGEST_ABBREVIATION);
    while (start > least && isWord(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, end);
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || Character.isSurrogate(c);
  }

  private String wordAt(int start) {
    int end = start;
    int most = Math.min(text.length(), start + LONGEST_ABBREVIATION);
    while (end < most && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end);
  }

  private int skip(int from, String characters) {
    int at = from;
    while (at < text.length() && characters.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private int skipSpace(int from) {
    int at = from;
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
