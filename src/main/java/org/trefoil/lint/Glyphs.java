package org.trefoil.lint;

import java.util.BitSet;
import org.trefoil.document.Inline;
import org.trefoil.media.FontLibrary;
import org.trefoil.report.Code;
import org.trefoil.report.Report;
import org.trefoil.source.Span;

/** Whether every character can be drawn and means something (PDF/UA-1 7.21.8). */
final class Glyphs {

  private final FontLibrary fonts;
  private final Report report;
  private final BitSet known = new BitSet();

  private Glyphs(FontLibrary fonts, Report report) {
    this.fonts = fonts;
    this.report = report;
  }

  /** Tells of each character without a glyph once, where it first stands. */
  static void check(Survey survey, FontLibrary fonts, Report report) {
    Glyphs glyphs = new Glyphs(fonts, report);
    survey.texts().forEach(glyphs::check);
  }

  private void check(Inline.Text node) {
    String text = node.value();
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (c > '~' && !known.get(c)) {
        known.set(c);
        boolean exact = text.length() == node.span().length();
        check(c, exact ? node.span().part(i, i + Character.charCount(c)) : node.span());
      }
    }
  }

  private void check(int c, Span place) {
    if (Character.getType(c) == Character.PRIVATE_USE) {
      report.add(
          Code.MISSING_GLYPH,
          place,
          String.format("The character U+%04X is of private use and means nothing elsewhere", c),
          "Use a character that Unicode defines, or a picture with a description");
    } else if (isDrawn(c)
        && !fonts.covers(FontLibrary.Style.REGULAR, c)
        && fonts.fallback(c).isEmpty()) {
      report.add(
          Code.MISSING_GLYPH,
          place,
          String.format("No font at hand has the character U+%04X", c),
          "Install a TrueType font that has it, or use another character");
    }
  }

  private static boolean isDrawn(int c) {
    return !Character.isWhitespace(c)
        && !Character.isSpaceChar(c)
        && !Character.isISOControl(c)
        && Character.getType(c) != Character.FORMAT
        && !(c >= 0xFE00 && c <= 0xFE0F)
        && !(c >= 0xE0100 && c <= 0xE01EF);
  }
}
