package org.trefoil.language;

import java.util.BitSet;

/**
 * Where sentences end. The characters are classed as by UAX #29; on what it leaves open (short
 * forms, initials, ordinals, speech, ellipses) the word before the stop and the word after it
 * decide, by language. White space after a sentence belongs to it. Time grows in proportion to the
 * text.
 */
public final class SentenceBreaks {

  /** Stands in a text for what has no letters of its own: code, a formula, a picture. */
  public static final char OBJECT = Terminators.OBJECT;

  /** It looks like a semicolon, and is typed and normalised as one. */
  private static final char GREEK_QUESTION_MARK = '\u037E';

  private SentenceBreaks() {}

  /**
   * The offsets at which the next sentence begins.
   *
   * @param text the text of one block
   * @param language whose short forms and habits are known
   * @return offsets in UTF-16 units; neither 0 nor the length is among them
   */
  public static BitSet of(String text, Language language) {
    return language.primary().equals("el")
        ? found(text.replace(';', GREEK_QUESTION_MARK), language)
        : found(text, language);
  }

  private static BitSet found(String text, Language language) {
    BitSet breaks = new BitSet(text.length());
    Asides asides = new Asides(text);
    StopJudge judge = new StopJudge(text, language);
    int start = 0;
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (asides.opens(at)) {
        asides.enter(at, start);
      }
      if (!Terminators.ends(c)) {
        at += Character.charCount(c);
        continue;
      }
      Stop stop = Stop.at(text, at);
      boolean inside = asides.covers(stop.next()) || stop.goesOn() && asides.covers(stop.start());
      if (stop.next() < text.length() && !inside && judge.ends(stop, start)) {
        breaks.set(stop.next());
        start = stop.next();
      }
      at = stop.end();
    }
    return breaks;
  }
}
