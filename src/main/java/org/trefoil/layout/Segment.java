package org.trefoil.layout;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Neighbouring characters of a passage with one piece, one face and one direction, and the glyphs
 * of their words. A word here is what is shaped by itself: letters between spaces, one space, or
 * what stands between two places for a line's end in scripts that have no spaces.
 *
 * @param start the first character in the passage
 * @param end one past the last
 * @param piece what they belong to
 * @param pieceStart where the piece begins in the passage
 * @param face the face that has them
 * @param missing whether the face only has the placeholder
 * @param level their embedding level (UAX #9)
 * @param starts where each word begins in the passage
 * @param words the glyphs of each word
 * @param hyphen whether a hyphen that isn't in the text is drawn after the last word
 */
record Segment(
    int start,
    int end,
    Piece piece,
    int pieceStart,
    ShapedFace face,
    boolean missing,
    byte level,
    int[] starts,
    ShapedFace.Shape[] words,
    boolean hyphen) {

  private static final char SOFT_HYPHEN = '\u00AD';

  /** Shapes characters; a missing one is the placeholder. */
  static Segment of(
      int start,
      int end,
      Piece piece,
      int pieceStart,
      Faces.Choice choice,
      byte level,
      BitSet opportunities) {
    int[] starts = Words.starts(piece.text(), start, end, pieceStart, opportunities);
    Segment empty =
        new Segment(
            start,
            end,
            piece,
            pieceStart,
            choice.face(),
            choice.missing(),
            level,
            starts,
            new ShapedFace.Shape[starts.length],
            false);
    for (int i = 0; i < starts.length; i++) {
      empty.words[i] = empty.shaped(starts[i], empty.wordEnd(i));
    }
    return empty;
  }

  private ShapedFace.Shape shaped(int from, int to) {
    if (piece.inset().isPresent()) {
      return ShapedFace.Shape.NONE;
    }
    return missing
        ? face.word(String.valueOf(Faces.PLACEHOLDER), false)
        : face.word(piece.text().substring(from - pieceStart, to - pieceStart), rightToLeft());
  }

  boolean rightToLeft() {
    return (level & 1) == 1;
  }

  /** One past the last character of a word. */
  int wordEnd(int word) {
    return word + 1 < starts.length ? starts[word + 1] : end;
  }

  /** The part within a range, with another level if asked for; that has to be all spaces then. */
  Segment within(int from, int to, byte newLevel) {
    int first = Math.max(start, from);
    int last = Math.min(end, to);
    if (first == start && last == end && newLevel == level) {
      return this;
    }
    int firstWord = wordAt(first);
    int lastWord = last > first ? wordAt(last - 1) : firstWord - 1;
    int[] newStarts = Arrays.copyOfRange(starts, firstWord, lastWord + 1);
    ShapedFace.Shape[] newWords = Arrays.copyOfRange(words, firstWord, lastWord + 1);
    if (newStarts.length > 0) {
      newStarts[0] = first;
      cut(firstWord, first, last, 0, newWords);
      cut(lastWord, first, last, newWords.length - 1, newWords);
    }
    return new Segment(
        first, last, piece, pieceStart, face, missing, newLevel, newStarts, newWords, false);
  }

  /** Shapes the part of a word that is left, if it isn't whole. */
  private void cut(int word, int from, int to, int slot, ShapedFace.Shape[] into) {
    int first = Math.max(from, starts[word]);
    int last = Math.min(to, wordEnd(word));
    if (first > starts[word] || last < wordEnd(word)) {
      into[slot] = shaped(first, last);
    }
  }

  private int wordAt(int character) {
    int found = Arrays.binarySearch(starts, character);
    return found >= 0 ? found : -found - 2;
  }

  /** The same with a hyphen after its last word: in the place of a soft hyphen, or added. */
  Segment hyphenated() {
    int last = words.length - 1;
    String word = piece.text().substring(starts[last] - pieceStart, end - pieceStart);
    boolean soft = word.charAt(word.length() - 1) == SOFT_HYPHEN;
    ShapedFace.Shape[] drawn = words.clone();
    String letters = soft ? word.substring(0, word.length() - 1) : word;
    drawn[last] = face.hyphenated(letters, rightToLeft());
    return new Segment(start, end, piece, pieceStart, face, missing, level, starts, drawn, !soft);
  }

  /** Its characters; a hyphen that isn't among them is a soft hyphen. */
  String text() {
    String text = piece.text().substring(start - pieceStart, end - pieceStart);
    return hyphen ? text + SOFT_HYPHEN : text;
  }

  /** How many points a thousandth of its size is. */
  double scale() {
    return piece.look().size() / 1000;
  }

  /** Its width in points. */
  double width() {
    double width = 0;
    for (ShapedFace.Shape word : words) {
      width += word.width();
    }
    return width * scale();
  }
}
