package org.trefoil.language;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.BitSet;

/** Where a line may end (UAX #14, with ICU's dictionaries for scripts without spaces). */
public final class LineBreaks {

  /** Japanese doesn't let a line begin with small kana or the long mark (JLREQ 3.1.7). */
  private static final String STRICT = "-u-lb-strict";

  private LineBreaks() {}

  /**
   * The offsets at which the next line may begin.
   *
   * @param text a paragraph
   * @param language whose rules are followed
   * @return offsets in UTF-16 units; neither 0 nor the length is among them
   */
  public static BitSet of(String text, Language language) {
    BitSet breaks = new BitSet(text.length());
    String tag = language.primary() + STRICT;
    BreakIterator iterator = BreakIterator.getLineInstance(ULocale.forLanguageTag(tag));
    iterator.setText(text);
    for (int at = iterator.next(); at != BreakIterator.DONE; at = iterator.next()) {
      breaks.set(at);
    }
    breaks.clear(text.length());
    return breaks;
  }
}
