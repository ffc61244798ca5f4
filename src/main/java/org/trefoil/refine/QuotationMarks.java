package org.trefoil.refine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Pairs the quotation marks in a text, whatever the tradition: “ ”, ‘ ’, „ “, ‚ ‘, « », » «, » », ‹
 * ›, ” ”, 「 」, 『 』 and the straight ones. What looks the same but isn't one, apostrophe, prime or
 * inch, is left alone, and so is a mark without its partner.
 *
 * <p>Each mark is opened and closed at most once, and what has to be known of later marks is
 * gathered in one run from the end, so the work grows with the text and no faster.
 */
final class QuotationMarks {

  /** A pair of marks; the offsets are those of the marks themselves. */
  record Pair(int open, int close) {}

  /**
   * What was found.
   *
   * @param pairs properly nested
   * @param unclosed the outermost mark that was opened and not closed, or −1
   */
  record Found(List<Pair> pairs, int unclosed) {}

  /** Deeper quotations stay as text: nobody follows them, and whoever walks the tree recurses. */
  private static final int DEEPEST = 20;

  private static final String OPENING = "“‘„‟‚‛«‹「『";
  private static final Map<Character, String> PARTNERS =
      Map.ofEntries(
          Map.entry('“', "”"),
          Map.entry('‟', "”"),
          Map.entry('„', "“”"),
          Map.entry('”', "”"),
          Map.entry('‘', "’"),
          Map.entry('‛', "’"),
          Map.entry('‚', "‘’"),
          Map.entry('’', "’"),
          Map.entry('«', "»"),
          Map.entry('»', "«»"),
          Map.entry('‹', "›"),
          Map.entry('›', "‹›"),
          Map.entry('「', "」"),
          Map.entry('『', "』"),
          Map.entry('"', "\""),
          Map.entry('\'', "'"));
  private static final String MARKS = "“”„‟‘’‚‛«»‹›「」『』\"'";

  private final String text;
  private final int[] candidates;
  private final int[] nextSingle;
  private final int[] nextStraight;
  private final int[] nextDouble;
  private final Deque<Integer> open = new ArrayDeque<>();
  private final Map<Character, Integer> waiting = new HashMap<>();
  private final List<Pair> pairs = new ArrayList<>();

  private QuotationMarks(String text, int[] candidates) {
    this.text = text;
    this.candidates = candidates;
    this.nextSingle = next('’', "‘");
    this.nextStraight = next('\'', "");
    this.nextDouble = next('"', "");
  }

  /**
   * Pairs marks.
   *
   * @param text the whole block, for what stands around a mark
   * @param candidates where characters that may be marks stand, ascending: those of one level of
   *     nesting
   */
  static Found in(String text, int[] candidates) {
    return new QuotationMarks(text, candidates).found();
  }

  /** Whether a character can be a quotation mark at all. */
  static boolean isMark(char c) {
    return MARKS.indexOf(c) >= 0;
  }

  /** Whether a block may take up a quotation that the block before it left open. */
  static boolean continues(char left, char again) {
    return left == again && (OPENING.indexOf(left) >= 0 || left == '"' || left == '»');
  }

  private Found found() {
    for (int i = 0; i < candidates.length; i++) {
      mark(i);
    }
    return new Found(pairs, open.isEmpty() ? -1 : open.peekLast());
  }

  private void mark(int candidate) {
    int at = candidates[candidate];
    char mark = text.charAt(at);
    if (canClose(candidate) && closes(mark)) {
      close(at);
    } else if (canOpen(candidate)) {
      open.push(at);
      for (char partner : PARTNERS.get(mark).toCharArray()) {
        waiting.merge(partner, 1, Integer::sum);
      }
    }
  }

  private boolean closes(char mark) {
    return waiting.getOrDefault(mark, 0) > 0;
  }

  private void close(int at) {
    char mark = text.charAt(at);
    while (true) {
      int opened = open.pop();
      String partners = PARTNERS.get(text.charAt(opened));
      for (char partner : partners.toCharArray()) {
        waiting.merge(partner, -1, Integer::sum);
      }
      if (partners.indexOf(mark) >= 0) {
        if (open.size() < DEEPEST) {
          pairs.add(new Pair(opened, at));
        }
        return;
      }
    }
  }

  private boolean canOpen(int candidate) {
    int at = candidates[candidate];
    char mark = text.charAt(at);
    return switch (mark) {
      case '“', '„', '‟', '‚', '‛', '「', '『', '«', '‹' -> true;
      case '‘' -> !isElision(at);
      case '”' -> opensByContext(at);
      case '»', '›' -> facesWord(at);
      case '’' -> false;
      case '\'' -> opensByContext(at) && !isElision(at) && nextStraight[candidate] >= 0;
      case '"' -> opensByContext(at);
      default -> false;
    };
  }

  private boolean canClose(int candidate) {
    int at = candidates[candidate];
    char mark = text.charAt(at);
    return switch (mark) {
      case '”', '」', '』' -> true;
      case '»', '›' -> !facesWord(at);
      case '«', '‹' -> true;
      case '“' -> !opensByContext(at) || waitsForLow('„') && before(at) != ' ';
      case '‘' -> waitsForLow('‚') && !opensByContext(at);
      case '’' -> closesSingle(at, nextSingle[candidate]);
      case '\'' ->
          closesSingle(at, nextStraight[candidate]) && !isPrime(at, nextStraight[candidate]);
      case '"' -> closesByContext(at) && !isPrime(at, nextDouble[candidate]);
      default -> false;
    };
  }

  private boolean waitsForLow(char low) {
    return open.stream().limit(8).anyMatch(at -> text.charAt(at) == low);
  }

  /** An apostrophe after a plural stands before a space too; it closes only if nothing else can. */
  private boolean closesSingle(int at, int later) {
    if (!closesByContext(at) || Character.isLetterOrDigit(after(at)) || endsElision(at)) {
      return false;
    }
    boolean possessive =
        Character.toLowerCase(before(at)) == 's'
            && after(at) == ' '
            && at + 2 < text.length()
            && Character.isLowerCase(text.charAt(at + 2));
    return !(possessive && later >= 0);
  }

  /** The second apostrophe of rock ’n’ roll. */
  private boolean endsElision(int at) {
    return at > 2
        && Character.toLowerCase(before(at)) == 'n'
        && "’'‘".indexOf(text.charAt(at - 2)) >= 0
        && isSpace(text.charAt(at - 3));
  }

  /** Feet, inches, minutes and seconds follow a number; the last chance to close is taken. */
  private boolean isPrime(int at, int later) {
    return Character.isDigit(before(at)) && later >= 0;
  }

  /** ’90s, ’tis, rock ’n’ roll: something is left out. */
  private boolean isElision(int at) {
    if (Character.isDigit(after(at))) {
      return at + 3 < text.length()
          && Character.isDigit(text.charAt(at + 2))
          && !Character.isDigit(text.charAt(at + 3));
    }
    int end = at + 1;
    while (end < text.length() && end < at + 8 && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return ELISIONS.contains(text.substring(at + 1, end).toLowerCase(Locale.ROOT));
  }

  private static final Set<String> ELISIONS =
      Set.of("tis", "twas", "twere", "twill", "em", "n", "til", "cause", "bout", "round", "s", "t");

  /** A guillemet that faces a word after a space opens what it would close in French. */
  private boolean facesWord(int at) {
    char after = after(at);
    return opensByContext(at) && (Character.isLetterOrDigit(after) || OPENING.indexOf(after) >= 0);
  }

  private boolean opensByContext(int at) {
    char before = before(at);
    char after = after(at);
    boolean free =
        before == ' '
            || isSpace(before)
            || "([{<—–-/=“‘„‚«‹\"'¿¡*_~".indexOf(before) >= 0
            || Character.UnicodeScript.of(before) == Character.UnicodeScript.HAN;
    return free && !isSpace(after) && after != ' ';
  }

  private boolean closesByContext(int at) {
    char before = before(at);
    return !isSpace(before) && before != ' ';
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private char before(int at) {
    return at == 0 ? ' ' : text.charAt(at - 1);
  }

  private char after(int at) {
    return at + 1 >= text.length() ? ' ' : text.charAt(at + 1);
  }

  /**
   * For each candidate, where a mark next could close, when none opens before that; else −1.
   *
   * @param mark the closing mark
   * @param openers marks that open another of the same kind
   */
  private int[] next(char mark, String openers) {
    int[] next = new int[candidates.length];
    int seen = -1;
    for (int i = candidates.length - 1; i >= 0; i--) {
      next[i] = seen;
      int at = candidates[i];
      char c = text.charAt(at);
      boolean closing = c == mark && closesByContext(at) && !Character.isLetterOrDigit(after(at));
      boolean opening = openers.indexOf(c) >= 0 || c == mark && !closing && opensByContext(at);
      seen = closing ? at : opening ? -1 : seen;
    }
    return next;
  }
}
