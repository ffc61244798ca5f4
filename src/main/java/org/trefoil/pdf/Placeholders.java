package org.trefoil.pdf;

import java.util.List;
import org.trefoil.layout.Frame;

/**
 * Boxes in the place of characters that no font has. Layout gives each a run of its own. A sign, or
 * a letter by itself, says its name; of a word in a script without a font that would leave nothing
 * but names to whoever listens, so there the letters speak for themselves.
 */
final class Placeholders {

  private static final String BOX = "\u25A1";

  private Placeholders() {}

  /** Whether a piece of a run is a box for another character. */
  static boolean stands(Frame.Glyphs run, Writing.Piece piece, EmbeddedFont font) {
    String text = piece.text();
    // a run from right to left may have more codes than glyphs, but a box is a run from the left
    return !run.rightToLeft()
        && piece.to() - piece.from() == 1
        && isBox(run, piece.from(), text, font);
  }

  /** Whether a glyph of a run is a box for a text that is another character. */
  static boolean isBox(Frame.Glyphs run, int glyph, String text, EmbeddedFont font) {
    return !text.isEmpty()
        && !text.equals(BOX)
        && text.codePointCount(0, text.length()) == 1
        && font.plain(run.glyphs()[glyph]).filter(BOX::equals).isPresent();
  }

  /** What stands beside a run of a line, or is one itself: a word. */
  static GlyphWriter.Company company(List<Frame> runs, int at) {
    String text = ((Frame.Glyphs) runs.get(at)).text();
    if (text.isEmpty() || !isLetter(text.codePointAt(0))) {
      return GlyphWriter.Company.OTHERS;
    }
    boolean after = at > 0 && isLetter(last(runs.get(at - 1)));
    boolean before = at + 1 < runs.size() && isLetter(first(runs.get(at + 1)));
    return after || before ? GlyphWriter.Company.LETTERS : GlyphWriter.Company.OTHERS;
  }

  private static int first(Frame frame) {
    String text = ((Frame.Glyphs) frame).text();
    return text.isEmpty() ? ' ' : text.codePointAt(0);
  }

  private static int last(Frame frame) {
    String text = ((Frame.Glyphs) frame).text();
    return text.isEmpty() ? ' ' : text.codePointBefore(text.length());
  }

  private static boolean isLetter(int codePoint) {
    int type = Character.getType(codePoint);
    return Character.isLetter(codePoint)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }
}
