package org.trefoil.layout;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trefoil.media.FontFace;
import org.trefoil.media.FontLibrary;
import org.trefoil.report.Code;
import org.trefoil.report.Report;
import org.trefoil.source.Span;

/** Finds the face for a character: the wished one, else one that has it, else a placeholder. */
final class Faces {

  /** What is drawn where nobody has a glyph: a box. */
  static final char PLACEHOLDER = '\u25A1';

  /** Answers are kept in pages of this many characters, since every character is asked for. */
  private static final int PAGE = 256;

  private static final int PAGES = (Character.MAX_CODE_POINT + 1) / PAGE;

  /** A face, and whether it only has the placeholder for the character. */
  record Choice(ShapedFace face, boolean missing) {}

  private final FontLibrary library;
  private final Report report;
  private final Map<FontFace, ShapedFace> shaped = new HashMap<>();
  private final Set<Integer> missed = new HashSet<>();
  private final Choice[][][] known = new Choice[FontLibrary.Style.values().length][PAGES][];

  Faces(FontLibrary library, Report report) {
    this.library = library;
    this.report = report;
  }

  /** The bundled face of a style. */
  ShapedFace of(FontLibrary.Style style) {
    return shaped(library.face(style));
  }

  /** The face for a character in a style; a missing one is reported once, where first met. */
  Choice of(FontLibrary.Style style, int codePoint, Span place) {
    Choice[][] pages = known[style.ordinal()];
    int page = codePoint / PAGE;
    if (pages[page] == null) {
      pages[page] = new Choice[PAGE];
    }
    Choice choice = pages[page][codePoint % PAGE];
    if (choice == null) {
      choice = choose(style, codePoint, place);
      pages[page][codePoint % PAGE] = choice;
    }
    return choice;
  }

  private Choice choose(FontLibrary.Style style, int codePoint, Span place) {
    if (library.covers(style, codePoint)) {
      return new Choice(of(style), false);
    }
    Optional<FontFace> fallback = library.fallback(style, codePoint);
    if (fallback.isPresent()) {
      return new Choice(shaped(fallback.get()), false);
    }
    if (missed.add(codePoint)) {
      report.add(
          Code.MISSING_GLYPH,
          place,
          "No font here has the character " + name(codePoint) + ", so a box stands for it",
          "Install a font with TrueType outlines that has it");
    }
    return new Choice(shaped(library.fallback(PLACEHOLDER).orElse(library.face(style))), true);
  }

  /** Whether a character draws nothing: it follows the face of what is before it. */
  static boolean isBlank(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.FORMAT
        || type == Character.CONTROL
        || Character.isWhitespace(codePoint)
        || Character.isSpaceChar(codePoint);
  }

  /** Whether a character is drawn on the one before it: best in the same face, if that has it. */
  static boolean isMark(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  private ShapedFace shaped(FontFace face) {
    return shaped.computeIfAbsent(face, ShapedFace::new);
  }

  /** A character as people look it up. */
  static String name(int codePoint) {
    String name = Character.getName(codePoint);
    return String.format(java.util.Locale.ROOT, "U+%04X", codePoint)
        + (name == null ? "" : " (" + name + ")");
  }
}
