package org.trefoil.layout;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.trefoil.document.Inline;
import org.trefoil.language.Hyphenation;

/**
 * Where the words of a passage may be hyphenated, each by the language of its piece. Program text,
 * formulas, addresses, words in capitals and words that the author has given soft hyphens are left
 * alone.
 */
final class Hyphens {

  private static final int SHORTEST = 5;

  /** So many letters stay before a hyphen and after it, whatever the patterns allow. */
  private static final int FEWEST = 2;

  private static final char SOFT_HYPHEN = '\u00AD';

  private final String text;
  private final BitSet places = new BitSet();

  private Hyphens(String text) {
    this.text = text;
  }

  /** The offsets before which a hyphen may stand. */
  static BitSet of(String text, List<Piece> pieces) {
    Hyphens hyphens = new Hyphens(text);
    int at = 0;
    for (Piece piece : pieces) {
      int end = at + piece.text().length();
      if (hasWords(piece)) {
        hyphens.piece(at, end, Hyphenation.of(piece.language()));
      }
      at = end;
    }
    return hyphens.places;
  }

  private static boolean hasWords(Piece piece) {
    return piece.owner() instanceof Owner.Words words
        && words.inline() instanceof Inline.Text
        && piece.inset().isEmpty()
        && !piece.look().mono();
  }

  private void piece(int from, int to, Optional<Hyphenation> hyphenation) {
    if (hyphenation.isEmpty()) {
      return;
    }
    int start = from;
    for (int i = from; i <= to; i++) {
      if (i == to || !isLetter(text.charAt(i))) {
        if (i - start >= SHORTEST && isWord(start, i)) {
          word(start, i, hyphenation.get());
        }
        start = i + 1;
      }
    }
  }

  private void word(int start, int end, Hyphenation hyphenation) {
    for (int point : hyphenation.points(text.substring(start, end))) {
      if (point >= FEWEST && end - start - point >= FEWEST) {
        places.set(start + point);
      }
    }
  }

  private static boolean isLetter(char c) {
    int type = Character.getType(c);
    return Character.isLetter(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || c == '\u2019'
        || c == '\u200C'
        || c == '\u200D';
  }

  /** Whether it is whole, in small letters but for the first, and not part of an address. */
  private boolean isWord(int start, int end) {
    int runStart = start;
    while (runStart > 0 && !Words.isSpace(text.charAt(runStart - 1))) {
      runStart--;
      if (start - runStart > 60) {
        return false;
      }
    }
    int runEnd = end;
    while (runEnd < text.length() && !Words.isSpace(text.charAt(runEnd)) && runEnd - end < 60) {
      runEnd++;
    }
    boolean soft = text.substring(runStart, runEnd).indexOf(SOFT_HYPHEN) >= 0;
    return !soft && !hasCapitals(start + 1, end) && !Seams.isTechnical(text, runStart, runEnd);
  }

  private boolean hasCapitals(int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isUpperCase(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
