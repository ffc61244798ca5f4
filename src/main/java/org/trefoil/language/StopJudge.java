package org.trefoil.language;

import java.util.Locale;
import org.trefoil.language.Abbreviations.Kind;

/** Decides whether a stop ends a sentence, from the words before and after it. */
final class StopJudge {

  private static final Abbreviations ANY = Abbreviations.of(new Language("mul"));

  /** Longer words are no short forms; looking no further keeps the time in proportion. */
  private static final int LONGEST_WORD = 40;

  /** What follows a Japanese or Chinese quotation within the same sentence. */
  private static final String PARTICLES = "とっなのはがをにもで、，,";

  private static final String SPEECH = "说道问說問答喊叫";

  private final String text;
  private final Abbreviations known;

  StopJudge(String text, Language language) {
    this.text = text;
    this.known = Abbreviations.of(language);
  }

  /**
   * Whether the sentence that began at an offset ends with a stop; there is text after the stop.
   */
  boolean ends(Stop stop, int sentenceStart) {
    Word next = Word.after(text, stop.next());
    if (next.isNone() || isBracketed(stop)) {
      return false;
    }
    if (stop.kind() == Stop.Kind.WIDE) {
      return !continuesSpeech(stop);
    }
    if (stop.next() == stop.end() || next.isLower()) {
      return false;
    }
    return switch (stop.kind()) {
      case STRONG -> !isExclaimedName(stop, next) && !isSaid(stop, next);
      case ELLIPSIS -> next.isUpper() && !known.is(Kind.PRONOUN, next.head());
      case MANY_DOTS, WIDE -> true;
      case FULL_STOP -> endsWithFullStop(stop, sentenceStart, next);
    };
  }

  /** A mark alone in brackets, as in {@code [...]} or {@code (!)}, is a remark. */
  private boolean isBracketed(Stop stop) {
    return stop.start() > 0 && "[(（［".indexOf(text.charAt(stop.start() - 1)) >= 0;
  }

  private boolean continuesSpeech(Stop stop) {
    if (stop.next() > stop.end()) {
      return false;
    }
    char c = text.charAt(stop.end());
    if (!stop.quoted()) {
      return Terminators.ends(c) || Terminators.closes(c) && "“‘".indexOf(c) < 0;
    }
    if (PARTICLES.indexOf(c) >= 0) {
      return true;
    }
    int limit = Math.min(text.length(), stop.end() + 6);
    for (int i = stop.end(); i < limit && Character.isLetter(text.charAt(i)); i++) {
      if (SPEECH.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Yahoo! and its like, before another part of the name. */
  private boolean isExclaimedName(Stop stop, Word next) {
    return !stop.quoted()
        && ANY.is(Kind.EXCLAIM, Word.before(text, stop.start()).lower())
        && !isStarter(next);
  }

  /** “Stop!” Mary said. */
  private boolean isSaid(Stop stop, Word next) {
    return stop.quoted()
        && next.isUpper()
        && !isStarter(next)
        && known.is(Kind.SAID, Word.after(text, next.end()).lower());
  }

  private boolean endsWithFullStop(Stop stop, int sentenceStart, Word next) {
    Word word = Word.before(text, stop.start());
    if (word.isEmpty() || word.length() >= LONGEST_WORD || word.isPartOfAnAddress(text)) {
      return true;
    }
    boolean title = known.is(Kind.TITLE, word.lower());
    if (word.isNumber() || word.isRoman() && !title) {
      return endsWithNumber(word, sentenceStart, next);
    }
    if (word.isSingleLetter()) {
      return endsWithLetter(word, next);
    }
    return endsWithWord(word, sentenceStart, next);
  }

  /** A number that leads a sentence labels it; in many languages a short one is an ordinal. */
  private boolean endsWithNumber(Word word, int sentenceStart, Word next) {
    if (word.length() <= 4 && leads(word, sentenceStart)) {
      return false;
    }
    if (word.isRoman() && word.isSingleLetter() && !known.knows(Kind.ORDINAL)) {
      return endsWithLetter(word, next);
    }
    boolean ordinal = known.knows(Kind.ORDINAL) && (word.isRoman() || word.length() <= 2);
    return !ordinal || isStarter(next);
  }

  /** Initials, and single letters that end a sentence: plan B, you and I. */
  private boolean endsWithLetter(Word word, Word next) {
    boolean named = Word.before(text, word.start()).isUpper();
    if (known.is(Kind.PRONOUN, word.lower()) && !(named && !isStarter(next))) {
      return true;
    }
    return isStarter(next);
  }

  private boolean endsWithWord(Word word, int sentenceStart, Word next) {
    String form = word.lower();
    if (known.is(Kind.TITLE, form)) {
      return isStarter(next) && Word.before(text, word.start()).isUpper();
    }
    if (known.is(Kind.TIME, form)) {
      return endsWithTime(word, sentenceStart, next);
    }
    if (known.is(Kind.INNER, form) || known.is(Kind.NUMBER, form) && isNumeral(next)) {
      return false;
    }
    return !(known.is(Kind.END, form) || word.isManyInitials()) || isStarter(next);
  }

  private boolean isNumeral(Word next) {
    return next.isNumeral() && !known.is(Kind.PRONOUN, next.head());
  }

  /** At 5 a.m. Mr. Smith rose: there the time opens the sentence. */
  private boolean endsWithTime(Word word, int sentenceStart, Word next) {
    Word first = Word.after(text, sentenceStart);
    int before = wordsBetween(sentenceStart, word.start());
    if (before <= 3 && known.is(Kind.PREPOSITION, first.lower())) {
      return false;
    }
    boolean starts = isStarter(next) || known.is(Kind.TITLE, next.lower());
    return starts || before >= 5 && next.isUpper() && !known.is(Kind.ZONE, next.lower());
  }

  private int wordsBetween(int from, int to) {
    int words = 0;
    for (int i = from; i < to && words < 6; i++) {
      boolean starts = i == from || Terminators.isSpace(text.charAt(i - 1));
      words += starts && !Terminators.isSpace(text.charAt(i)) ? 1 : 0;
    }
    return words;
  }

  private boolean leads(Word word, int sentenceStart) {
    return Word.after(text, sentenceStart).start() == word.start();
  }

  private boolean isStarter(Word next) {
    boolean initial =
        next.isSingleLetter() && next.end() < text.length() && text.charAt(next.end()) == '.';
    String form = next.lower().toLowerCase(Locale.ROOT);
    return !initial && (known.is(Kind.STARTER, form) || known.is(Kind.STARTER, next.head()));
  }
}
